import { useState } from "react";
import { BULK_LIMIT } from "#contract/bulk.ts";
import { announce } from "../parts/announce.ts";
import { toast, toastTrouble } from "../parts/toasts.ts";
import { useSay } from "../words.tsx";
import type { Place } from "./filter.ts";
import { numbersOf } from "./use-queue.ts";

const none: ReadonlySet<number> = new Set();

/** Which cases are selected: one by one, from one to another with Shift, or all of the list as far as one act goes. */
export function useSelection(place: Place, order: readonly number[]) {
  const say = useSay();
  const [selected, setSelected] = useState(none);
  const [last, setLast] = useState<number | null>(null);

  const select = (number: number, through = false) => {
    const [from, to] = [last === null ? -1 : order.indexOf(last), order.indexOf(number)];
    setLast(number);
    if (through && from >= 0 && to >= 0) {
      const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
      setSelected((now) => new Set([...now, ...between].slice(0, BULK_LIMIT)));
      return;
    }
    setSelected((now) => {
      const next = new Set(now);
      if (!next.delete(number)) next.add(number);
      return next;
    });
  };

  const selectAll = async () => {
    try {
      const all = await numbersOf(place, BULK_LIMIT + 1);
      setSelected(new Set(all.slice(0, BULK_LIMIT)));
      if (all.length > BULK_LIMIT) toast({ says: say("together.selected_first", { limit: BULK_LIMIT }) });
      else announce(say("queue.selected", { count: all.length }));
    } catch (error) {
      toastTrouble(error, say);
    }
  };

  return { selected, select, selectAll, clear: () => setSelected(none) };
}
