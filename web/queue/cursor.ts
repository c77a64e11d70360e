import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { cursorAfter } from "./holding-still.ts";

/** The row the keys speak of. It belongs to a case, not to a place, and follows it when the order changes. */
export function useCursor(order: readonly number[], list: RefObject<HTMLElement | null>) {
  const [cursor, setCursor] = useState<number | null>(null);
  const known = useRef(order);
  useEffect(() => {
    const before = known.current;
    known.current = order;
    setCursor((now) => cursorAfter(before, order, now));
  }, [order]);

  const focusRow = useCallback(
    (number: number) => {
      const link = list.current?.querySelector<HTMLAnchorElement>(`[data-case="${number}"] a`);
      link?.focus({ preventScroll: true });
      link?.closest("[data-case]")?.scrollIntoView({ block: "nearest" });
    },
    [list],
  );

  const move = useCallback(
    (step: 1 | -1) => {
      const at = cursor === null ? -1 : order.indexOf(cursor);
      const next = at < 0 ? order[step === 1 ? 0 : order.length - 1] : order[Math.min(Math.max(at + step, 0), order.length - 1)];
      if (next === undefined) return;
      setCursor(next);
      focusRow(next);
    },
    [cursor, order, focusRow],
  );

  return { cursor, setCursor, move, focusRow };
}
