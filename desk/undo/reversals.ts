import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { accountIdOf } from "../accounts/actor.ts";
import { letNamingsStand, takeNamingBack } from "../behaviours/withdrawing.ts";
import { isOnBreak, refuseOnBreak } from "../breaks/on-break.ts";
import { markTick } from "../cases/exit-checks.ts";
import { unnoteRemainingProblem } from "../cases/remaining.ts";
import { reopenCase } from "../cases/reopening.ts";
import { goOnSleeping, takeSnoozeBack } from "../cases/snoozing/snoozing.ts";
import { letLinkStand, takeLinkBack } from "../cases/together/linking.ts";
import { unmerge } from "../cases/together/unmerging.ts";
import { unsplit } from "../cases/together/unsplitting.ts";
import { withdraw } from "../conversations/withdrawing.ts";
import { setCaseValue } from "../fields/filling.ts";
import { takeSelectionBack } from "../information/withdrawing.ts";
import { turnUse } from "../library/following.ts";
import { type MadeDecision, undecide } from "../options/deciding.ts";
import { letChoiceStand, unsendChoice } from "../options/sending-choice.ts";
import { markOptions } from "../options/withdrawing.ts";
import { reopenPromises, unmakePromise } from "../promises/keeping.ts";
import { Refusal } from "../refusal.ts";
import { writeFollowing } from "../shifts/following.ts";
import { takeTaggingBack } from "../tags/tagging.ts";
import type { Undone } from "./undoing.ts";

type Reverse = (tx: Kysely<Schema>, undone: Undone) => Promise<unknown>;
type CaseColumns = Partial<{
  owner_id: number | null;
  team_id: number | null;
  stage: number;
  situation: "we_are_late" | null;
  situation_at: Date | null;
  situation_by: number | null;
  matter: "claim" | "grievance" | "report" | "press" | null;
  asked_since: number;
  waiting_for: "us" | "customer" | "colleagues";
  team_line: string;
  customer_phrase: "received";
  customer_line: string;
  customer_told_at: Date | null;
}>;

/** A time as a happening keeps it. */
const dateOf = (kept: string | null): Date | null => (kept === null ? null : new Date(kept));

const setBack = (tx: Kysely<Schema>, number: number, columns: CaseColumns) =>
  tx.updateTable("cases").set(columns).where("number", "=", number).execute();

/** How each reversible act is taken back, by the name of its happening. What is not listed cannot be. */
export const reversals: Record<string, Reverse> = {
  "case.assigned": async (tx, { caseNumber, detail, found }) => {
    const owner_id = await ifStillHere(tx, (detail.from as number | null) ?? null);
    // To give back is to give.
    if (owner_id !== null && owner_id !== found.owner_id) await refuseOnBreak(tx, owner_id);
    await setBack(tx, caseNumber, { owner_id, ...("fromTeam" in detail ? { team_id: detail.fromTeam as number | null } : {}) });
    await tx
      .updateTable("promises")
      .set({ owner_id })
      .where("case_number", "=", caseNumber)
      .where("state", "=", "open")
      .execute();
  },
  "case.staged": (tx, { caseNumber, detail }) => setBack(tx, caseNumber, { stage: detail.from as number }),
  "case.situated": (tx, { caseNumber, detail }) =>
    setBack(tx, caseNumber, {
      situation: detail.from as null,
      situation_at: dateOf(detail.fromAt as string | null),
      situation_by: detail.fromBy as number | null,
    }),
  "case.matter_set": (tx, { caseNumber, detail }) => setBack(tx, caseNumber, { matter: detail.from as null }),
  "fact.selected": (tx, { detail, found }) =>
    takeSelectionBack(tx, { detail: detail as unknown as Parameters<typeof takeSelectionBack>[1]["detail"], found }),
  "case.waiting": async (tx, { caseNumber, detail, cameBack }) => {
    if (!cameBack) await setBack(tx, caseNumber, { waiting_for: detail.from as "us" });
  },
  "status.team_line": (tx, { caseNumber, detail }) => setBack(tx, caseNumber, { team_line: detail.from as string }),
  "status.customer_line": (tx, { caseNumber, detail }) => {
    const from = detail.from as { phrase: "received"; text: string; toldAt: string | null };
    return setBack(tx, caseNumber, {
      customer_phrase: from.phrase,
      customer_line: from.text,
      customer_told_at: dateOf(from.toldAt),
    });
  },
  "case.closed": async (tx, { caseNumber, detail, by }) => {
    // Closed by a merge, which has an undo of its own.
    if (detail.because === "merged") throw new Refusal("undo.not_reversible");
    await reopenPromises(tx, detail.settled as number[]);
    await reopenCase(tx, { number: caseNumber, because: "undo", by });
    await sql`update confirmations set lapsed_at = null
      where id = any(${(detail.lapsed as number[] | undefined) ?? []}::bigint[]) and answered_at is null`.execute(tx);
    const before = detail.before as { phrase: "received"; waitingFor: "us" };
    await setBack(tx, caseNumber, { customer_phrase: before.phrase, waiting_for: before.waitingFor });
    if (detail.snooze) await goOnSleeping(tx, { number: caseNumber, snooze: detail.snooze as number });
  },
  "case.followed": (tx, { caseNumber, detail }) =>
    writeFollowing(tx, { number: caseNumber, accountId: detail.account as number, follows: false }),
  "case.unfollowed": (tx, { caseNumber, detail }) =>
    writeFollowing(tx, { number: caseNumber, accountId: detail.account as number, follows: true }),
  "promise.made": (tx, { detail }) => unmakePromise(tx, detail.promise as number),
  "case.merged": (tx, { id, detail, by }) => unmerge(tx, { mergeId: detail.merge as number, happening: id, by }),
  "case.split": (tx, { id, detail, by }) => unsplit(tx, { splitId: detail.split as number, happening: id, by }),
  "case.linked": (tx, { caseNumber, detail, by }) => takeLinkBack(tx, { ...linkIn(detail), number: caseNumber, by }),
  "case.unlinked": (tx, { caseNumber, detail, by }) => letLinkStand(tx, { ...linkIn(detail), number: caseNumber, by }),
  "case.snoozed": (tx, { caseNumber, detail, by }) =>
    takeSnoozeBack(tx, { number: caseNumber, before: (detail.before as number | null) ?? null, by }),
  "case.woken": (tx, { caseNumber, detail }) => goOnSleeping(tx, { number: caseNumber, snooze: detail.snooze as number }),
  "case.tagged": (tx, { caseNumber, detail, by }) =>
    takeTaggingBack(tx, { ...(detail as { added: number[]; removed: number[] }), number: caseNumber, by }),
  "case.field_filled": (tx, { caseNumber, detail, by }) =>
    setCaseValue(tx, { number: caseNumber, fieldId: detail.field as number, value: detail.from as string | null, by }),
  "promise.kept": reopenSettled,
  "promise.released": reopenSettled,
  "promise.moved": async (tx, undone) => {
    await refuseSettledSince(tx, undone.detail.promise as number);
    if (undone.detail.message) {
      await withdraw(tx, undone.detail.message as number);
      const asked_since = undone.found.asked_since + ((undone.detail.asked as number | undefined) ?? 0);
      await setBack(tx, undone.caseNumber, { asked_since });
    }
    await reopenPromises(tx, undone.detail.settled as number[]);
    await unmakePromise(tx, undone.detail.promise as number);
  },
  "behaviour.named": (tx, { caseNumber, detail }) =>
    takeNamingBack(tx, { caseNumber, detail: detail as { naming: number; message: number } }),
  "behaviour.withdrawn": (tx, { caseNumber, detail }) =>
    letNamingsStand(tx, { caseNumber, detail: detail as { namings: number[]; message: number } }),
  "option.added": (tx, { detail }) => markOptions(tx, { ids: [detail.option as number], withdrawn: true }),
  "option.reworded": async (tx, { detail }) => {
    await markOptions(tx, { ids: [detail.option as number], withdrawn: true });
    await markOptions(tx, { ids: [detail.before as number], withdrawn: false });
  },
  "option.withdrawn": (tx, { detail }) => markOptions(tx, { ids: [detail.option as number], withdrawn: false }),
  "choice.sent": async (tx, undone) => {
    await unsendChoice(tx, undone.detail.choice as number);
    await takeBackWords(tx, undone);
    await letChoiceStand(tx, { id: undone.detail.lapsed as number | null, number: undone.caseNumber });
  },
  "decision.made": async (tx, undone) => {
    const { decision, replaced, lapsed, promises } = undone.detail as unknown as MadeDecision;
    await undecide(tx, { decision, replaced });
    await takeBackWords(tx, undone);
    for (const id of promises) await unmakePromise(tx, id);
    await letChoiceStand(tx, { id: lapsed, number: undone.caseNumber });
  },
  "stage.ticked": (tx, { detail }) => markTick(tx, { id: detail.tick as number, withdrawn: true }),
  "stage.unticked": (tx, { detail }) => markTick(tx, { id: detail.tick as number, withdrawn: false }),
  "case.problem_remains": async (tx, { caseNumber, detail, cameBack, found }) => {
    await unnoteRemainingProblem(tx, detail as unknown as Parameters<typeof unnoteRemainingProblem>[1]);
    const before = detail.before as { waitingFor: "us"; phrase: "received"; stage: number };
    await setBack(tx, caseNumber, {
      stage: before.stage,
      customer_phrase: before.phrase,
      waiting_for: cameBack ? found.waiting_for : before.waitingFor,
    });
  },
  "procedure.followed": (tx, { caseNumber, detail }) =>
    turnUse(tx, { use: detail.use as number, number: caseNumber, away: true }),
  "procedure.left": (tx, { caseNumber, detail }) => turnUse(tx, { use: detail.use as number, number: caseNumber, away: false }),
  "message.written": takeBackWords,
  "message.no_news": takeBackWords,
  "confirmation.asked": async (tx, undone) => {
    await takeBackWords(tx, undone);
    await tx
      .updateTable("confirmations")
      .set({ lapsed_at: new Date() })
      .where("case_number", "=", undone.caseNumber)
      .where("answered_at", "is", null)
      .where("lapsed_at", "is", null)
      .execute();
  },
};

/** Acts that stand beside the case and change nothing of its course: each is taken back by itself, whatever came later. */
export const BESIDE_THE_CASE: ReadonlySet<string> = new Set([
  "case.followed",
  "case.unfollowed",
  "behaviour.named",
  "behaviour.withdrawn",
  "option.added",
  "option.reworded",
  "option.withdrawn",
  "stage.ticked",
  "stage.unticked",
  "procedure.followed",
  "procedure.left",
]);

/** Acts that later ones of their kind do not stand on: the second tag may stay when the first is taken back. */
export const BY_THEMSELVES: ReadonlySet<string> = new Set(["case.linked", "case.unlinked", "case.tagged"]);

const linkIn = (detail: Record<string, unknown>) => ({ id: detail.link as number, with: detail.with as number });

/** Withdraws a message that has not left yet, and with it what it promised and changed. */
async function takeBackWords(tx: Kysely<Schema>, { caseNumber, detail, by, found, cameBack }: Undone): Promise<void> {
  await withdraw(tx, detail.message as number);
  // A case closed since owes nothing any more, whatever these words had kept or promised.
  if (found.state === "closed") return;
  await reopenPromises(tx, detail.settled as number[]);
  if (detail.promise) await unmakePromise(tx, detail.promise as number);
  const before = detail.before as {
    waitingFor: "us";
    owner: number | null;
    phrase: "received";
    toldAt: string | null;
    stage?: number;
    asked?: number;
  };
  const isResting = async (id: number | null) => id !== null && (await isOnBreak(tx, id));
  await setBack(tx, caseNumber, {
    waiting_for: cameBack ? found.waiting_for : before.waitingFor,
    // Who got the case from somebody else meanwhile keeps it; and nothing goes back to who is on a break: words are taken back in seconds or not.
    owner_id: found.owner_id === accountIdOf(by) && !(await isResting(before.owner)) ? before.owner : found.owner_id,
    customer_phrase: before.phrase,
    customer_told_at: dateOf(before.toldAt),
    // The customer has asked as often again, since our words do not count.
    asked_since: found.asked_since + (before.asked ?? 0),
    ...(before.stage ? { stage: before.stage } : {}),
  });
}

async function reopenSettled(tx: Kysely<Schema>, { detail, found }: Undone): Promise<void> {
  if (found.state === "closed") throw new Refusal("undo.overtaken");
  await reopenPromises(tx, [detail.promise as number]);
}

/** The later of the two hours has been kept or released by now: the earlier one must not be owed again. */
async function refuseSettledSince(tx: Kysely<Schema>, id: number): Promise<void> {
  const promise = await tx.selectFrom("promises").select("state").where("id", "=", id).executeTakeFirst();
  if (promise?.state !== "open") throw new Refusal("undo.overtaken");
}

/** A case does not go back to somebody whose access was closed: nobody would see it. */
async function ifStillHere(tx: Kysely<Schema>, id: number | null): Promise<number | null> {
  if (id === null) return null;
  const person = await tx
    .selectFrom("accounts")
    .select("id")
    .where("id", "=", id)
    .where("deactivated_at", "is", null)
    .executeTakeFirst();
  return person?.id ?? null;
}
