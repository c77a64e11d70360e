import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { reopenIncident } from "../incidents/ending.ts";
import { takeJoiningBack, takeLeavingBack } from "../incidents/joining.ts";
import { takeUpdateBack } from "../incidents/taking-back.ts";
import { Refusal } from "../refusal.ts";

interface Undone {
  id: number;
  what: string;
  detail: Record<string, unknown>;
  by: Actor;
}

type Reverse = (tx: Kysely<Schema>, detail: never, by: Actor) => Promise<unknown>;

/** How acts that concern many cases, or none, are taken back; each locks what it changes. */
export const reversalsBeyond: Record<string, Reverse> = {
  "incident.told": (tx, { update }: { update: number }, by) => takeUpdateBack(tx, { update, by }),
  "incident.joined": (tx, detail: { incident: number; at: string }, by) => takeJoiningBack(tx, { ...detail, by }),
  "incident.left": (tx, detail: { incident: number; number: number }, by) => takeLeavingBack(tx, { ...detail, by }),
  "incident.ended": (tx, { incident }: { incident: number }) => reopenIncident(tx, incident),
};

/** Takes such an act back, once. */
export async function undoBeyond(tx: Kysely<Schema>, { id, what, detail, by }: Undone): Promise<void> {
  const { rows } = await sql`
    select from happenings where account_id = ${accountIdOf(by)} and id > ${id} and what = 'act.undone'
      and (detail->>'happening')::bigint = ${id} limit 1`.execute(tx);
  if (rows.length > 0) throw new Refusal("undo.overtaken");
  await reversalsBeyond[what]!(tx, detail as never, by);
  await happened(tx, { what: "act.undone", by, detail: { happening: id, what } });
}
