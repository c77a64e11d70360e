import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useSay } from "../words.tsx";
import { Button } from "./Button.tsx";
import { IconButton } from "./IconButton.tsx";
import { CloseIcon, UndoIcon } from "./icons.ts";
import styles from "./Toasts.module.css";
import { type Toast, toasts } from "./toasts.ts";

const shownFor = 8000;

/** Stands once in the shell. */
export function Toasts() {
  const all = useSyncExternalStore(toasts.watch, toasts.read);
  const say = useSay();
  return (
    <section className={styles.place} aria-label={say("common.toasts")}>
      {all.map((each) => (
        <OneToast key={each.id} toast={each} />
      ))}
    </section>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const say = useSay();
  const [held, setHeld] = useState(false);
  const [busy, setBusy] = useState(false);
  const left = useRef(shownFor);

  useEffect(() => {
    if (held) return;
    const since = Date.now();
    const timer = setTimeout(() => toasts.close(toast.id), left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(1500, left.current - (Date.now() - since));
    };
  }, [held, toast.id]);

  const undo = async () => {
    setBusy(true);
    try {
      await toast.undo?.();
    } finally {
      toasts.close(toast.id);
    }
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while somebody looks at it
    <div
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.says}</p>
      <span className={styles.acts}>
        {toast.undo && (
          <Button kind="quiet" size="small" icon={UndoIcon} keys="z" busy={busy} onClick={undo}>
            {say("common.undo")}
          </Button>
        )}
        <IconButton label={say("common.close")} icon={CloseIcon} size={18} onClick={() => toasts.close(toast.id)} />
      </span>
    </div>
  );
}
