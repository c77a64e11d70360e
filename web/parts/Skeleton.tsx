import { useEffect, useState } from "react";
import { useSay } from "../words.tsx";
import styles from "./Skeleton.module.css";

const patience = 300;

/** True while a wait has become noticeable, after 300 ms. What has come stands there at once, never beside grey lines. */
export function useNoticeable(waiting: boolean): boolean {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    if (!waiting) return setNoticed(false);
    const timer = setTimeout(() => setNoticed(true), patience);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && noticed;
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
