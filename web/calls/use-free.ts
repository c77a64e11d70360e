import { useQuery, useQueryClient } from "@tanstack/react-query";
import { prepareTransfer, type TransferDraft } from "#contract/transfers.ts";
import { useLiveEvents, useLiveState } from "../live-link.tsx";
import { answers } from "../queries.ts";

/** Hours of work begin and end without an event. */
const HALF_A_MINUTE = 30_000;

export interface Free {
  /** Whoever can take the call over now stands first. */
  people: TransferDraft["people"];
  free: TransferDraft["people"];
  /** Everybody is in a call, on a break or not at work: known, and not merely not heard of. */
  nobody: boolean;
  /** Where the customer can be rung back, as far as the desk knows a number. */
  phone: string | null;
  /** No colleague can be asked while the desk does not answer. */
  outOfReach: boolean;
}

/** Who can take the call over, renewed as soon as somebody's call or break begins or ends. */
export function useFree(number: number): Free {
  const client = useQueryClient();
  const asked = answers(prepareTransfer, { params: { number } });
  const { data } = useQuery({ ...asked, refetchInterval: HALF_A_MINUTE });
  const { lostAt } = useLiveState();
  useLiveEvents((event) => {
    const touches = event.kind === "break" || (event.kind === "changed" && /^(call|account)\./.test(event.what));
    if (touches) void client.invalidateQueries({ queryKey: asked.queryKey });
  });
  const people = (data?.people ?? []).toSorted((a, b) => Number(a.notFree !== null) - Number(b.notFree !== null));
  const free = people.filter(({ notFree }) => notFree === null);
  return {
    people,
    free,
    nobody: data !== undefined && free.length === 0,
    phone: data?.phone ?? null,
    outOfReach: lostAt !== null,
  };
}
