import { type Kysely, sql } from "kysely";
import type { MeasureInput } from "#contract/conduct.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must, personOf } from "../accounts/may.ts";
import { lockCustomer } from "../customers/locking.ts";
import { happened } from "../happenings/writing.ts";
import { type Prepared, prepareMeasure } from "./preparing.ts";
import { sendLetter } from "./sending.ts";

export interface Proposal {
  customerId: number;
  input: MeasureInput;
  by: Actor;
}

/** The letter as it would go, with every refusal that proposing would meet. */
export async function previewLetter(db: Kysely<Schema>, { customerId, input, by }: Proposal): Promise<Prepared> {
  must(by, "conduct");
  personOf(by);
  return prepareMeasure(db, { customerId, input });
}

/**
 * Proposes what follows from words or deeds. Nothing changes by it: a warning and a restriction wait for a second person. Advice, which takes
 * nothing from anybody, is given at once.
 */
export async function proposeMeasure(db: Kysely<Schema>, { customerId, input, by }: Proposal): Promise<number> {
  must(by, "conduct");
  const me = personOf(by);
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, customerId);
    const prepared = await prepareMeasure(tx, { customerId, input });
    const { restriction } = input;
    const ofRestriction = input.stage === "restriction" ? restriction : undefined;
    const { id } = await tx
      .insertInto("measures")
      .values({
        customer_id: customerId,
        stage: input.stage,
        quote: input.quote,
        quoted_on: input.quotedOn,
        grounds_case: input.case,
        reason: input.reason,
        skipped_because: input.skippedBecause,
        writing_only: ofRestriction?.writingOnly ?? false,
        contact_id: ofRestriction?.contactId ?? null,
        windows: ofRestriction?.windows ? JSON.stringify(ofRestriction.windows) : null,
        ...(ofRestriction ? { answer_days: ofRestriction.answerDays } : {}),
        ends_at: prepared.endsAt,
        review_at: prepared.reviewAt,
        appeal_by: prepared.appealBy,
        letter_language: prepared.language,
        letter: prepared.letter,
        prolongs: input.prolongs ?? null,
        proposed_by: me.id,
        proposed_name: me.name,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const detail = { measure: id, stage: input.stage };
    await happened(tx, { what: "conduct.proposed", by, customerId, caseNumber: input.case, detail });
    if (input.stage === "advice") {
      await sql`update measures set confirmed_by = proposed_by, confirmed_name = proposed_name, confirmed_at = now(), starts_at = now() where id = ${id}`.execute(
        tx,
      );
      await sendLetter(tx, { measure: id });
      await happened(tx, { what: "conduct.confirmed", by, customerId, caseNumber: input.case, detail });
    } else await askSomebody(tx, { customerId, me: me.id });
    return id;
  });
}

/** Everybody who may agree hears once that somebody's agreement is needed. */
async function askSomebody(tx: Kysely<Schema>, { customerId, me }: { customerId: number; me: number }): Promise<void> {
  await sql`
    insert into notices (account_id, kind, customer_id)
    select id, 'asked_to_confirm', ${customerId} from accounts
    where role in ('supervisor', 'manager', 'admin') and deactivated_at is null and id <> ${me}`.execute(tx);
}
