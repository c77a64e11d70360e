import { useEffect, useRef, useState } from "react";
import { useSay } from "../words.tsx";
import styles from "./Skeleton.module.css";

const patience = 300;
const leastShown = 500;

/** True when a wait has become noticeable: after 300 ms, and then for at least half a second, so that nothing flickers. */
export function useNoticeable(waiting: boolean): boolean {
  const [shown, setShown] = useState(false);
  const shownAt = useRef(0);
  useEffect(() => {
    if (waiting === shown) return;
    const left = waiting ? patience : Math.max(0, shownAt.current + leastShown - Date.now());
    const timer = setTimeout(() => {
      if (waiting) shownAt.current = Date.now();
      setShown(waiting);
    }, left);
    return () => clearTimeout(timer);
  }, [waiting, shown]);
  return shown;
}

/** Grey lines where words will stand. They do not shimmer. Render it only while `useNoticeable(waiting)`. */
export function Skeleton({ lines = 3, height }: { lines?: number; height?: number }) {
  const say = useSay();
  return (
    <div className={styles.skeleton} role="status" aria-label={say("common.loading")}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity
        <span key={index} style={{ height, width: `${92 - ((index * 17) % 38)}%` }} />
      ))}
    </div>
  );
}
