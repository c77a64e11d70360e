import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";

/** A break is its person's alone: no role and no program begins, extends or ends one for somebody else. */
export function myself(by: Actor, id: number): Extract<Actor, { kind: "agent" }> {
  const me = personOf(by);
  if (me.id !== id) throw new Refusal("break.own_only");
  return me;
}
