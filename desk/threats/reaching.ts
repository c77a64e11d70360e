import type { Kysely, Selectable } from "kysely";
import type { Schema, ThreatReports } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";

/** Who leads hears of threats: the employer's duties are theirs to do. */
export const leads = (by: Extract<Actor, { kind: "agent" }>): boolean => by.role !== "agent";

/**
 * A report for who may see it: whoever wrote it, and who leads once it was sent. No program: what is reported here is a person's safety, and not a
 * source of figures.
 */
export async function reachReport(
  db: Kysely<Schema>,
  { id, by, lock = false }: { id: number; by: Actor; lock?: boolean },
): Promise<Selectable<ThreatReports>> {
  const me = personOf(by);
  const report = await db
    .selectFrom("threat_reports")
    .selectAll()
    .where("id", "=", id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!report) throw new Refusal("threat.unknown");
  if (report.reporter_id !== me.id && !(leads(me) && report.sent_at !== null)) throw new Refusal("threat.not_yours");
  return report;
}

/** The same for what only who leads may do, with a report that was sent. */
export async function reachAsLeader(tx: Kysely<Schema>, { id, by }: { id: number; by: Actor }) {
  const report = await reachReport(tx, { id, by, lock: true });
  if (!leads(personOf(by))) throw new Refusal("threat.supervisor_only");
  if (report.sent_at === null) throw new Refusal("threat.not_sent");
  return report;
}
