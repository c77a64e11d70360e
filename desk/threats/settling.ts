import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { dutiesOf } from "./duties.ts";
import { reachAsLeader } from "./reaching.ts";

/** How long a closed report is kept: as long as notes of abuse usually are (domain dossier, L33). */
const KEPT_DAYS = 365;

/** Says that one of the employer's duties is done, or is not after all. */
export async function tickDuty(
  db: Kysely<Schema>,
  { id, duty, done, by }: { id: number; duty: string; done: boolean; by: Actor },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const report = await reachAsLeader(tx, { id, by });
    if (!dutiesOf(report.country).some((known) => known.id === duty)) throw new Refusal("threat.unknown_duty");
    await (done
      ? sql`insert into threat_duties (report_id, duty, done_by) values (${id}, ${duty}, ${personOf(by).id}) on conflict do nothing`
      : sql`delete from threat_duties where report_id = ${id} and duty = ${duty}`
    ).execute(tx);
  });
}

/** Closes a report with what came of it, or opens it again: then nothing of it goes. */
export async function closeThreatReport(
  db: Kysely<Schema>,
  { id, words, by }: { id: number; words: string | null; by: Actor },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const report = await reachAsLeader(tx, { id, by });
    const now = new Date();
    const keepUntil = new Date(now.getTime() + KEPT_DAYS * 86_400_000);
    await tx
      .updateTable("threat_reports")
      .set(
        words === null
          ? { closed_at: null, closed_by: null, closed_words: "", keep_until: null }
          : { closed_at: now, closed_by: personOf(by).id, closed_words: words, keep_until: keepUntil },
      )
      .where("id", "=", id)
      .execute();
    await happened(tx, {
      what: words === null ? "threat.reopened" : "threat.closed",
      by,
      caseNumber: report.case_number,
      customerId: report.customer_id,
      detail: { report: id },
    });
  });
}

/** Deletes what has been closed for its time, with who took it away. The case keeps that there was a report. */
export async function forgetThreatReports(db: Kysely<Schema>): Promise<void> {
  await sql`delete from threat_reports where keep_until < now()`.execute(db);
}
