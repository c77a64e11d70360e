import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CaseRow } from "#contract/case-shapes.ts";
import { type Held, holdStill } from "./holding-still.ts";

/** After so long without a move of hand or key the list may follow the news. */
const IDLE_MS = 8000;

/**
 * The rows to show: the newest ones, unless somebody has the pointer or the focus in the list just now.
 * Then rows stay where they are, and `release` lets the list catch up.
 */
export function useHeldRows(
  latest: readonly CaseRow[],
  list: RefObject<HTMLElement | null>,
  key: string,
): Held & { release: () => void } {
  const [kept, setKept] = useState<{ key: string; rows: readonly CaseRow[] }>({ key, rows: latest });
  const busyUntil = useRef(0);
  const release = useCallback(() => {
    busyUntil.current = 0;
    setKept({ key, rows: latest });
  }, [key, latest]);

  // Another queue, a first answer, or more of the same list at its end: nothing under the cursor would jump.
  const shown = kept.rows;
  const grewAtEnd = latest.length >= shown.length && shown.every((row, at) => latest[at]?.number === row.number);
  const mayFollow = kept.key !== key || shown.length === 0 || grewAtEnd;

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const busy = () => {
      busyUntil.current = Date.now() + IDLE_MS;
    };
    const left = () => {
      busyUntil.current = 0;
    };
    element.addEventListener("pointermove", busy, { passive: true });
    element.addEventListener("keydown", busy);
    element.addEventListener("focusin", busy);
    element.addEventListener("pointerleave", left);
    return () => {
      element.removeEventListener("pointermove", busy);
      element.removeEventListener("keydown", busy);
      element.removeEventListener("focusin", busy);
      element.removeEventListener("pointerleave", left);
    };
  });

  useEffect(() => {
    if (latest === shown && kept.key === key) return;
    const follow = () => setKept({ key, rows: latest });
    if (mayFollow || Date.now() >= busyUntil.current) {
      follow();
      return;
    }
    const timer = setInterval(() => {
      if (Date.now() >= busyUntil.current) follow();
    }, 500);
    return () => clearInterval(timer);
  }, [latest, shown, kept.key, key, mayFollow]);

  const base = mayFollow ? latest : shown;
  const held = useMemo(() => holdStill(base, latest), [base, latest]);
  return { ...held, release };
}
