import type { Kysely } from "kysely";
import type { FactKind, How, Touched } from "#contract/information.ts";
import type { Schema } from "#database/schema.ts";
import { QUESTIONS, touchedBy } from "#reader/material/guess-material.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { type LockedCase, lockOpenCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { happened } from "../happenings/writing.ts";
import { refusePast } from "../promises/making.ts";
import { Refusal } from "../refusal.ts";
import { promiseNextWord } from "./next-word.ts";
import { substituteOf } from "./substitute.ts";

export interface NewSelection {
  number: number;
  fact?: string;
  how: How;
  touches?: readonly Touched[];
  kind?: FactKind;
  forWhom?: "customer" | "firm";
  words: string;
  options: readonly string[];
  nextStep: string;
  nextWordAt?: Date;
  reviewAt?: Date;
  insteadOf?: number;
  by: Actor;
}

/**
 * Decides about something the team knows. What changes the customer's rights, options, deadline, cost or safety must be told; what is kept
 * back has something in its place. Said in general, that stands on the customer's page at once; held, it is ready for when they ask.
 */
export async function selectFact(db: Kysely<Schema>, given: NewSelection): Promise<{ id: number; happening: number }> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, given.number);
    const fact = given.fact ?? found.team_line;
    if (fact === "") throw new Refusal("selection.no_fact");
    const touches = QUESTIONS.filter((question) => (given.touches ?? touchedBy(fact)).includes(question));
    refuseWrong({ ...given, touches });
    const keepsBack = given.how !== "told";
    if (keepsBack) await refuseLeak(tx, { found, text: substituteOf(given), by: given.by });
    if (given.insteadOf) await endEarlier(tx, given.insteadOf, given.number);

    const id = await write(tx, { given, found, fact, touches });
    const promise = keepsBack ? await promiseNextWord(tx, { found, given: { ...given, at: given.nextWordAt! } }) : null;
    const line = given.how === "generalised" ? await sayInGeneral(tx, found, substituteOf(given)) : null;
    if (promise !== null) await placeInQueue(tx, given.number);
    const happening = await happened(tx, {
      what: "fact.selected",
      by: given.by,
      caseNumber: given.number,
      customerId: found.customer_id,
      detail: { selection: id, how: given.how, insteadOf: given.insteadOf ?? null, promise, line },
    });
    return { id, happening };
  });
}

/** Refuses by name what must not be kept back, and what would be told or kept back badly. */
function refuseWrong(given: NewSelection & { touches: readonly Touched[] }): void {
  const { how, touches, words, options } = given;
  if (how === "told") {
    if (words === "") throw new Refusal("selection.words_missing");
    const needsWays = touches.includes("rights") || touches.includes("options");
    if (needsWays && options.length < 2) throw new Refusal("selection.options_missing");
  } else {
    if (touches.length > 0) throw new Refusal("selection.must_be_told", { touches });
    if (!given.kind) throw new Refusal("selection.kind_missing");
    if (given.forWhom !== "customer") throw new Refusal("selection.for_the_firm");
    // Cause in general, next step, hour of the next word (dossier, T3): nothing of these may be missing.
    if (words === "" || given.nextStep === "" || !given.nextWordAt) throw new Refusal("selection.substitute_missing");
  }
  if (given.nextWordAt) refusePast(given.nextWordAt);
  if (given.reviewAt) refusePast(given.reviewAt);
}

async function endEarlier(tx: Kysely<Schema>, id: number, caseNumber: number): Promise<void> {
  const ended = await tx
    .updateTable("selections")
    .set({ ended_at: new Date() })
    .where("id", "=", id)
    .where("case_number", "=", caseNumber)
    .where("ended_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!ended) throw new Refusal("selection.unknown");
}

interface Writing {
  given: NewSelection;
  found: LockedCase;
  fact: string;
  touches: readonly Touched[];
}

async function write(tx: Kysely<Schema>, { given, found, fact, touches }: Writing): Promise<number> {
  const { how, by } = given;
  const { id } = await tx
    .insertInto("selections")
    .values({
      case_number: found.number,
      customer_id: found.customer_id,
      fact,
      how,
      touches: [...touches],
      kind: given.kind ?? null,
      for_whom: given.forWhom ?? null,
      words: given.words,
      options: [...given.options],
      next_step: given.nextStep,
      next_word_at: given.nextWordAt ?? null,
      review_at: how === "told" ? null : (given.reviewAt ?? given.nextWordAt!),
      stage: found.stage,
      author_id: accountIdOf(by),
      author_name: authorNameOf(by),
      instead_of: given.insteadOf ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** What stood on the customer's page before, so that undo can bring it back. */
async function sayInGeneral(tx: Kysely<Schema>, found: LockedCase, text: string) {
  const phrase = found.customer_phrase === "received" ? "finding_out" : found.customer_phrase;
  await tx
    .updateTable("cases")
    .set({ customer_phrase: phrase, customer_line: text, customer_told_at: new Date() })
    .where("number", "=", found.number)
    .execute();
  return { phrase: found.customer_phrase, text: found.customer_line, toldAt: found.customer_told_at, to: text };
}
