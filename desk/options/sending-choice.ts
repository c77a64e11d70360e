import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { customerPageUrl } from "../cases/page-link.ts";
import { turnCase } from "../cases/turning.ts";
import { refuseLeak, refuseLeakInto } from "../conversations/leak-guard.ts";
import { choiceLetter } from "../conversations/letters/options.ts";
import { holdSeconds, writeOut } from "../conversations/writing-out.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { keepNews } from "../promises/keeping.ts";
import { Refusal } from "../refusal.ts";
import { optionsOrder } from "./showing.ts";

const FEWEST = 2;

export interface Sending {
  number: number;
  /** A few words before the options. */
  words: string;
  by: Actor;
  config: { url: string; secret: string };
}

/**
 * Sends the allowed options to the customer as a choice they make themselves; the case waits for them. One option alone is no choice, and
 * one that still needs an approval is no option yet. A choice sent before is replaced.
 */
export async function sendChoice(db: Kysely<Schema>, { number, words, by, config }: Sending) {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const options = await allowedOptions(tx, number);
    if (options.length < FEWEST) throw new Refusal("choice.too_few_options");
    const { timeZone } = await theFirm(tx);
    const { text } = choiceLetter({
      language: found.language,
      timeZone,
      words,
      options,
      pageUrl: customerPageUrl(config, number, found.page_version),
    });
    await refuseLeak(tx, { found, text, by });
    await refuseLeakInto(tx, {
      found,
      text,
      teamTexts: options.flatMap(({ team }) => team.map((one) => ({ text: one, at: null }))),
      by,
    });
    const written = await writeOut(tx, { found, text, purpose: "message", by, holdSeconds: await holdSeconds(tx, by) });

    const lapsed = await letLapse(tx, number);
    const { id } = await tx
      .insertInto("choices")
      .values({ case_number: number, customer_id: found.customer_id, message_id: written.messageId, asked_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await tx
      .insertInto("choice_options")
      .values(options.map((option, place) => ({ choice_id: id, option_id: option.id, place })))
      .execute();
    const settled = await keepNews(tx, { caseNumber: number, by });
    const before = await turnCase(tx, { found, to: { waiting_for: "customer", stage: 3, customer_phrase: "waiting_for_you" } });
    const happening = await happened(tx, {
      what: "choice.sent",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: {
        choice: id,
        message: written.messageId,
        settled,
        lapsed,
        promise: null,
        before,
      },
    });
    return { id, happening, sendAt: written.sendAt };
  });
}

interface Allowed {
  id: number;
  what: string;
  from: Date | null;
  until: Date | null;
  cost: string;
  needs: string;
  basis: string;
  team: string[];
}

async function allowedOptions(tx: Kysely<Schema>, number: number): Promise<Allowed[]> {
  const { rows } = await sql<Allowed>`
    select id, what, from_at as "from", until_at as until, cost_to_customer as cost, needs, legal_basis as basis,
      array[cost_to_us, who_decides] as team
    from options where case_number = ${number} and withdrawn_at is null and feasibility = 'allowed' order by ${optionsOrder}`.execute(
    tx,
  );
  return rows;
}

/** A choice stands until the next one, or until somebody decides. Says which it was, so that undo can let it stand again. */
export async function letLapse(tx: Kysely<Schema>, number: number): Promise<number | null> {
  const lapsed = await tx
    .updateTable("choices")
    .set({ lapsed_at: new Date() })
    .where("case_number", "=", number)
    .where("lapsed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return lapsed?.id ?? null;
}

/** Undo of sending: nobody is asked any more. What the customer has answered meanwhile stands. */
export async function unsendChoice(tx: Kysely<Schema>, id: number): Promise<void> {
  const taken = await tx
    .updateTable("choices")
    .set({ lapsed_at: new Date() })
    .where("id", "=", id)
    .where("lapsed_at", "is", null)
    .where("answered_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!taken) throw new Refusal("undo.overtaken");
}

/** Undo: the choice that stood before stands again, unless another has been sent since. */
export async function letChoiceStand(tx: Kysely<Schema>, { id, number }: { id: number | null; number: number }): Promise<void> {
  if (id === null) return;
  await sql`update choices set lapsed_at = null where id = ${id}
    and not exists (select from choices other where other.case_number = ${number} and other.lapsed_at is null)`.execute(tx);
}
