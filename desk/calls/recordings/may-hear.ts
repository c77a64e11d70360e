import type { Allowed } from "#contract/shapes.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";

/**
 * Who may hear a recording: whoever is in the call, who looks after the case, and who leads. Not every colleague who may read the case: a voice tells
 * more than its words. No program, so that no voice is analysed (Regulation (EU) 2024/1689, Article 5(1)(f)).
 */
export function mayHear({ agentId, ownerId, by }: { agentId: number; ownerId: number | null; by: Actor }): Allowed {
  if (by.kind !== "agent") return "sign_in.person_only";
  const me = accountIdOf(by);
  return me === agentId || me === ownerId || by.role !== "agent" ? true : "recording.not_yours";
}
