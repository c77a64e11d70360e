import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode, RefObject } from "react";
import styles from "./Floating.module.css";

type PopoverProps = {
  trigger?: ReactElement<Record<string, unknown>>;
  /** What it stands at when it has no trigger of its own; then `open` and `onOpenChange` steer it. */
  anchor?: RefObject<HTMLElement | null>;
  /** Its name for readers. */
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: "start" | "end";
  children: ReactNode;
};

/** A small surface at its trigger, with anything in it; Escape closes it and focus goes back. */
export function Popover({ trigger, anchor, label, open, onOpenChange, align = "start", children }: PopoverProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, { event }) => {
        // The anchor is a button that closes what it opened; pressing it is not pressing elsewhere.
        if (!next && event.target instanceof Node && anchor?.current?.contains(event.target)) return;
        onOpenChange?.(next);
      }}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner anchor={anchor} sideOffset={4} align={align} collisionPadding={8} className={styles.above}>
          <Base.Popup className={styles.popup} aria-label={label} finalFocus={anchor}>
            <div className={styles.body}>{children}</div>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
