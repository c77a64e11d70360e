import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { refuseOnBreak } from "../breaks/on-break.ts";
import { type LockedCase, lockOpenCase } from "../cases/locking.ts";
import { turnCase } from "../cases/turning.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { decisionLetter } from "../conversations/letters/options.ts";
import { holdSeconds, writeOut } from "../conversations/writing-out.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { keepNews } from "../promises/keeping.ts";
import { refusePast, writePromise } from "../promises/making.ts";
import { Refusal } from "../refusal.ts";
import { standingOption } from "./option.ts";
import { letLapse } from "./sending-choice.ts";

export interface Deciding {
  number: number;
  /** Null: none of the options, but a way that was agreed. */
  option: number | null;
  summary: string;
  steps: { words: string; owner: number | null; dueAt: Date | null }[];
  by: Actor;
}

interface Step {
  words: string;
  owner: number | null;
  dueAt: Date;
}

/**
 * Says what is agreed. Each step is a promise with an owner and an exact time, told to the customer in one mail with the summary; by the
 * last of these times they hear from us again. A decision made before is replaced, and what it still promised is released.
 */
export async function decide(db: Kysely<Schema>, { number, option, summary, steps: given, by }: Deciding) {
  const steps = timed(given);
  const nextAt = new Date(Math.max(...steps.map(({ dueAt }) => dueAt.getTime())));
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    if (option !== null) await standingOption(tx, { number, id: option });
    const named = [...new Set(steps.flatMap(({ owner }) => owner ?? []))];
    await refuseStrangers(tx, named);
    for (const id of named) if (id !== found.owner_id) await refuseOnBreak(tx, id);
    const { timeZone } = await theFirm(tx);
    const { text } = decisionLetter({ language: found.language, timeZone, summary, steps, nextAt });
    await refuseLeak(tx, { found, text, by });
    const written = await writeOut(tx, { found, text, purpose: "message", by, holdSeconds: await holdSeconds(tx, by) });

    const settled = await keepNews(tx, { caseNumber: number, by });
    const replaced = await replaceDecision(tx, { number, by });
    const lapsed = await letLapse(tx, number);
    const { id } = await tx
      .insertInto("decisions")
      .values({
        case_number: number,
        customer_id: found.customer_id,
        option_id: option,
        summary,
        message_id: written.messageId,
        author_id: accountIdOf(by),
        author_name: authorNameOf(by),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const promises = await promiseSteps(tx, { found, decisionId: id, steps, nextAt, messageId: written.messageId, by });
    const before = await turnCase(tx, { found, to: { waiting_for: "us", stage: 4, customer_phrase: "agreed" } });
    const happening = await happened(tx, {
      what: "decision.made",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: {
        decision: id,
        summary,
        message: written.messageId,
        settled: [...settled, ...replaced.released],
        promises,
        lapsed,
        replaced: replaced.id,
        before,
      },
    });
    return { id, happening, sendAt: written.sendAt };
  });
}

function timed(steps: Deciding["steps"]): Step[] {
  if (steps.length === 0) throw new Refusal("decision.no_steps");
  return steps.map(({ words, owner, dueAt }) => {
    // "Soon" is no promise: a step whose hour nobody names is one that nobody owes.
    if (dueAt === null) throw new Refusal("decision.step_without_time", { words });
    refusePast(dueAt);
    return { words, owner, dueAt };
  });
}

async function refuseStrangers(tx: Kysely<Schema>, owners: readonly number[]): Promise<void> {
  if (owners.length === 0) return;
  const known = await tx
    .selectFrom("accounts")
    .select("id")
    .where("id", "in", owners)
    .where("deactivated_at", "is", null)
    .execute();
  if (known.length < owners.length) throw new Refusal("person.unknown");
}

interface Promising {
  found: LockedCase;
  decisionId: number;
  steps: Step[];
  nextAt: Date;
  messageId: number;
  by: Actor;
}

async function promiseSteps(
  tx: Kysely<Schema>,
  { found, decisionId, steps, nextAt, messageId, by }: Promising,
): Promise<number[]> {
  const common = { caseNumber: found.number, customerId: found.customer_id, told: true, messageId, by };
  const promises: number[] = [];
  for (const { words, owner, dueAt } of steps) {
    const ownerId = owner ?? found.owner_id ?? accountIdOf(by);
    promises.push(await writePromise(tx, { ...common, what: "deed", words, dueAt, ownerId, decisionId }));
  }
  promises.push(await writePromise(tx, { ...common, what: "news", dueAt: nextAt, ownerId: found.owner_id ?? accountIdOf(by) }));
  return promises;
}

async function replaceDecision(
  tx: Kysely<Schema>,
  { number, by }: { number: number; by: Actor },
): Promise<{ id: number | null; released: number[] }> {
  const replaced = await tx
    .updateTable("decisions")
    .set({ withdrawn_at: new Date() })
    .where("case_number", "=", number)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!replaced) return { id: null, released: [] };
  const { rows } = await sql<{ id: number }>`
    update promises set state = 'released', settled_at = now(), settled_by = ${accountIdOf(by)}, settled_because = 'decided anew'
    where case_number = ${number} and decision_id = ${replaced.id} and state = 'open' returning id`.execute(tx);
  return { id: replaced.id, released: rows.map(({ id }) => id) };
}

/** What its happening keeps of a decision, for undo. */
export interface MadeDecision {
  decision: number;
  replaced: number | null;
  lapsed: number | null;
  promises: number[];
}

/** Undo: the decision stands no more, and the one before it does again. */
export async function undecide(
  tx: Kysely<Schema>,
  { decision, replaced }: Pick<MadeDecision, "decision" | "replaced">,
): Promise<void> {
  const taken = await tx
    .updateTable("decisions")
    .set({ withdrawn_at: new Date() })
    .where("id", "=", decision)
    .where("withdrawn_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!taken) throw new Refusal("undo.overtaken");
  if (replaced !== null) await tx.updateTable("decisions").set({ withdrawn_at: null }).where("id", "=", replaced).execute();
}
