import type { Allowed } from "#contract/shapes.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { may } from "../accounts/may.ts";

/** Who leads the desk writes the library; an entry is also written by whoever looks after it. */
export const mayWrite = (by: Actor, ownerId: number | null): Allowed =>
  ownerId !== null && accountIdOf(by) === ownerId ? true : may(by, "library");
