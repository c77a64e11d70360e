import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must, personOf } from "../accounts/may.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { end, holds, lockMeasure } from "./deciding.ts";
import { appealLetter } from "./letter.ts";
import { endsOfLetter, mailTo } from "./sending.ts";
import { speaksOfThePerson } from "./words-about-people.ts";

/** Writes down that the customer disagrees, in their words. Anybody at the desk does; one that comes late is taken, too. */
export async function recordAppeal(
  db: Kysely<Schema>,
  { id, words, receivedOn, by }: { id: number; words: string; receivedOn: string; by: Actor },
): Promise<number> {
  const me = personOf(by);
  return db.transaction().execute(async (tx) => {
    const found = await lockMeasure(tx, id);
    if (found.confirmed_at === null) throw new Refusal("conduct.not_told");
    const { timeZone } = await theFirm(tx);
    if (receivedOn > Temporal.Now.plainDateISO(timeZone).toString()) throw new Refusal("appeal.in_future");
    const appeal = await tx
      .insertInto("appeals")
      .values({
        measure_id: id,
        words,
        received_on: receivedOn,
        recorded_by: me.id,
        recorded_name: me.name,
        not_by: [found.proposed_by, found.confirmed_by!],
      })
      .onConflict((clash) => clash.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!appeal) throw new Refusal("appeal.open");
    await happened(tx, {
      what: "conduct.appealed",
      by,
      customerId: found.customer_id,
      caseNumber: found.grounds_case,
      detail: { measure: id, appeal: appeal.id },
    });
    return appeal.id;
  });
}

/** Decides about an appeal: somebody who took no part, with reasons that the customer gets in writing. */
export async function decideAppeal(
  db: Kysely<Schema>,
  { id, outcome, reasons, by }: { id: number; outcome: "stands" | "lifted"; reasons: string; by: Actor },
): Promise<void> {
  must(by, "conduct");
  const me = personOf(by);
  if (speaksOfThePerson(reasons)) throw new Refusal("conduct.about_the_person");
  await db.transaction().execute(async (tx) => {
    const appeal = await tx.selectFrom("appeals").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
    if (!appeal) throw new Refusal("appeal.unknown");
    if (appeal.decided_at !== null) throw new Refusal("appeal.decided");
    if (appeal.not_by.includes(me.id)) throw new Refusal("appeal.took_part");
    const found = await lockMeasure(tx, appeal.measure_id);
    const language = found.letter_language;
    const letter = appealLetter({ language, ...(await endsOfLetter(tx, found.customer_id)), outcome, reasons });
    const letterId = await mailTo(tx, { measure: found.id, text: letter, language });
    await tx
      .updateTable("appeals")
      .set({ decided_by: me.id, decided_name: me.name, decided_at: new Date(), outcome, reasons, letter, letter_id: letterId })
      .where("id", "=", id)
      .execute();
    // A warning or advice that did not hold counts for nothing later, either.
    if (outcome === "lifted" && found.ended_at === null && (holds(found) || found.stage !== "restriction"))
      await end(tx, found, { because: "appeal", words: reasons, by });
    await happened(tx, {
      what: "conduct.appeal_decided",
      by,
      customerId: found.customer_id,
      caseNumber: found.grounds_case,
      detail: { measure: found.id, appeal: id, outcome },
    });
  });
}
