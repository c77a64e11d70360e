import { assignCase } from "#contract/cases.ts";
import { useAct } from "../act.ts";
import { useMe } from "../me/use-me.ts";
import { useSay } from "../words.tsx";

/** Takes the case that the keys speak of. */
export function useTaking() {
  const say = useSay();
  const me = useMe();
  const assign = useAct(assignCase, { done: say("queue.taken", { count: 1 }) });
  return (number: number) => assign.mutate({ params: { number }, input: { ownerId: me.id } });
}
