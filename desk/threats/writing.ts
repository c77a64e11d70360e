import type { Kysely } from "kysely";
import type { Quote } from "#contract/threats.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { lockCase } from "../cases/locking.ts";
import { speaksOfThePerson } from "../conduct/words-about-people.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { areQuoted, foundThreats } from "./finding.ts";
import { reachReport } from "./reaching.ts";

/** Begins a report; it waits for its writer as long as they want. Begun twice, it is the same draft. */
export async function openThreatReport(db: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<number> {
  const me = personOf(by);
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    const draft = await tx
      .selectFrom("threat_reports")
      .select("id")
      .where("case_number", "=", number)
      .where("reporter_id", "=", me.id)
      .where("sent_at", "is", null)
      .executeTakeFirst();
    if (draft) return draft.id;
    const quotes = await foundThreats(tx, number);
    const { country } = await theFirm(tx);
    const { id } = await tx
      .insertInto("threat_reports")
      .values({
        case_number: number,
        customer_id: found.customer_id,
        reporter_id: me.id,
        country,
        happened_at: quotes[0] ? new Date(quotes[0].at) : new Date(),
        quotes: JSON.stringify(quotes.slice(0, 1)),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    return id;
  });
}

export interface Written {
  happenedAt: string;
  quotes: Quote[];
  witness: string;
  done: string;
  toldId: number | null;
  send: boolean;
}

/** Writes on in a draft, or sends it: then somebody who leads knows, and its words stand. */
export async function writeThreatReport(
  db: Kysely<Schema>,
  { id, by, happenedAt, quotes, witness, done, toldId, send }: Written & { id: number; by: Actor },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const report = await ownDraft(tx, { id, by });
    if (new Date(happenedAt).getTime() > Date.now()) throw new Refusal("threat.in_future");
    // Only what was said and done is written here, and that in the words it was said with.
    if (speaksOfThePerson(`${witness}\n${done}`)) throw new Refusal("threat.about_the_person");
    if (!(await areQuoted(tx, { number: report.case_number, quotes }))) throw new Refusal("threat.not_quoted");
    if (send && quotes.length === 0) throw new Refusal("threat.no_words");
    const told = toldId === null ? undefined : await superior(tx, toldId);
    if (send && !told) throw new Refusal("threat.nobody_told");
    await tx
      .updateTable("threat_reports")
      .set({
        happened_at: new Date(happenedAt),
        quotes: JSON.stringify(quotes),
        witness,
        done,
        told_id: told ?? null,
        sent_at: send ? new Date() : null,
      })
      .where("id", "=", id)
      .execute();
    if (!send || told === undefined) return;
    await tx
      .insertInto("notices")
      .values({ account_id: told, kind: "threat_reported", case_number: report.case_number, threat_id: id })
      .execute();
    await happened(tx, {
      what: "threat.reported",
      by,
      caseNumber: report.case_number,
      customerId: report.customer_id,
      detail: { report: id },
    });
  });
}

/** Throws a draft away; nobody else has seen it. */
export async function dropThreatReport(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await ownDraft(tx, { id, by });
    await tx.deleteFrom("threat_reports").where("id", "=", id).execute();
  });
}

async function ownDraft(tx: Kysely<Schema>, { id, by }: { id: number; by: Actor }) {
  const report = await reachReport(tx, { id, by, lock: true });
  if (report.reporter_id !== personOf(by).id) throw new Refusal("threat.not_yours");
  if (report.sent_at !== null) throw new Refusal("threat.sent");
  return report;
}

async function superior(tx: Kysely<Schema>, id: number): Promise<number | undefined> {
  const found = await tx
    .selectFrom("accounts")
    .select("id")
    .where("id", "=", id)
    .where("role", "<>", "agent")
    .where("deactivated_at", "is", null)
    .executeTakeFirst();
  return found?.id;
}
