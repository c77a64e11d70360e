import type { Actor } from "../accounts/actor.ts";
import type { LockedCase } from "../cases/locking.ts";
import { Refusal } from "../refusal.ts";

/** A journalist is answered by somebody who has a name, and by nothing automatic (dossier, S2-24). */
export function refuseToPress({ matter, owner_id }: Pick<LockedCase, "matter" | "owner_id">, by: Actor): void {
  if (matter !== "press") return;
  if (by.kind === "desk") throw new Refusal("press.nothing_automatic");
  if (owner_id === null) throw new Refusal("press.owner_needed");
}
