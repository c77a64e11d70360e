import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { CaseRow } from "#contract/cases.ts";
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
  const [shown, setShown] = useState<readonly CaseRow[]>(latest);
  const [shownKey, setShownKey] = useState(key);
  const busyUntil = useRef(0);
  const release = useCallback(() => {
    busyUntil.current = 0;
    setShown(latest);
  }, [latest]);

  // Another queue, a first answer, or more of the same list at its end: nothing is under the cursor that could jump.
  const grewAtEnd = latest.length > shown.length && shown.every((row, at) => latest[at]?.number === row.number);
  const sameOrder = latest.length === shown.length && shown.every((row, at) => latest[at]?.number === row.number);
  if (shownKey !== key || shown.length === 0 || grewAtEnd || sameOrder) {
    if (shownKey !== key) setShownKey(key);
    if (shown !== latest) setShown(latest);
  }

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
    if (latest === shown) return;
    const wait = busyUntil.current - Date.now();
    if (wait <= 0) {
      setShown(latest);
      return;
    }
    const timer = setInterval(() => {
      if (Date.now() >= busyUntil.current) setShown(latest);
    }, 500);
    return () => clearInterval(timer);
  }, [latest, shown]);

  return { ...holdStill(shown, latest), release };
}
