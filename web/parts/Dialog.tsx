import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode, RefObject } from "react";
import { useSay } from "../words.tsx";
import styles from "./Dialog.module.css";
import { IconButton } from "./IconButton.tsx";
import { CloseIcon } from "./icons.ts";

export type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What happened and what follows; read with the title. */
  description?: ReactNode;
  /** Buttons, the safest first in reading order. */
  actions?: ReactNode;
  size?: "normal" | "wide";
  /** What is focused first; else the first thing that can be. */
  focusFirst?: RefObject<HTMLElement | null>;
  children?: ReactNode;
};

/** A modal dialog: focus stays in it, Escape closes it, focus goes back to where it was. */
export function Dialog({ open, onClose, title, description, actions, size = "normal", focusFirst, children }: DialogProps) {
  const say = useSay();
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup className={styles.dialog} data-size={size} initialFocus={focusFirst}>
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close render={<IconButton label={say("common.close")} icon={CloseIcon} />} />
            </header>
            {description && <Base.Description className={styles.description}>{description}</Base.Description>}
            {children && <div className={styles.body}>{children}</div>}
            {actions && <footer className={styles.actions}>{actions}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
