import { Dialog as Base } from "@base-ui/react/dialog";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
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
  /** What is focused first; else the first field, else the dialog itself. */
  focusFirst?: RefObject<HTMLElement | null>;
  children?: ReactNode;
};

/** A dialog that is taken away as a whole gives the focus back, too (WCAG 2.4.3); one that led elsewhere keeps out of it. */
function useFocusBack(open: boolean): void {
  const before = useRef<Element | null>(null);
  if (open && before.current === null) before.current = document.activeElement;
  useEffect(() => {
    if (!open) return;
    return () => {
      const { current } = before;
      before.current = null;
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && current instanceof HTMLElement && current.isConnected) current.focus();
      });
    };
  }, [open]);
}

/** Does what moves the focus on, once the dialog that closes has given it back. */
export const afterDialog = (work: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(work));

/** A modal dialog: focus stays in it, Escape closes it, focus goes back to where it was. */
export function Dialog({ open, onClose, title, description, actions, size = "normal", focusFirst, children }: DialogProps) {
  const say = useSay();
  const popup = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useFocusBack(open);
  const firstField = () => body.current?.querySelector<HTMLElement>("input:not([type=hidden]),select,textarea") ?? popup.current;
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Viewport className={styles.viewport}>
          <Base.Popup ref={popup} className={styles.dialog} data-size={size} initialFocus={focusFirst ?? firstField}>
            <header className={styles.header}>
              <Base.Title className={styles.title}>{title}</Base.Title>
              <Base.Close render={<IconButton label={say("common.close")} icon={CloseIcon} />} />
            </header>
            {description && <Base.Description className={styles.description}>{description}</Base.Description>}
            {children && (
              <div ref={body} className={styles.body}>
                {children}
              </div>
            )}
            {actions && <footer className={styles.actions}>{actions}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
