import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";
import styles from "./Floating.module.css";

/** A small surface at its trigger, with anything in it; Escape closes it and focus goes back. */
export function Popover({
  trigger,
  label,
  open,
  onOpenChange,
  align = "start",
  children,
}: {
  trigger: ReactElement<Record<string, unknown>>;
  /** Its name for readers. */
  label: string;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  align?: "start" | "end";
  children: ReactNode;
}) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} collisionPadding={8} className={styles.above}>
          <Base.Popup className={styles.popup} aria-label={label}>
            <div className={styles.body}>{children}</div>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
