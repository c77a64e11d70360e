import { useQueryClient } from "@tanstack/react-query";
import { takeBreak } from "#contract/breaks.ts";
import { type Me, me } from "#contract/me.ts";
import { useAct } from "../act.ts";
import { useMe } from "../me/use-me.ts";
import { keyOf } from "../queries.ts";

/** Begins one's own break: what the desk shows gives way to it at once. */
export function useBeginBreak() {
  const { id } = useMe();
  const client = useQueryClient();
  const take = useAct(takeBreak, {
    onDone: (standing) => client.setQueryData<Me>(keyOf(me), (before) => before && { ...before, break: standing }),
  });
  return { begin: () => take.mutate({ params: { id } }), isPending: take.isPending };
}
