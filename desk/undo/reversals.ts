import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { reopenCase } from "../cases/reopening.ts";
import { withdraw } from "../conversations/withdrawing.ts";
import { reopenPromises } from "../promises/keeping.ts";
import type { Undone } from "./undoing.ts";

type Reverse = (tx: Kysely<Schema>, undone: Undone) => Promise<unknown>;
type CaseColumns = Partial<{
  owner_id: number | null;
  team_id: number | null;
  stage: number;
  waiting_for: "us" | "customer" | "colleagues";
  team_line: string;
  customer_phrase: "received";
  customer_line: string;
}>;

const setBack = (tx: Kysely<Schema>, number: number, columns: CaseColumns) =>
  tx.updateTable("cases").set(columns).where("number", "=", number).execute();

/** How each reversible act is taken back, by the name of its happening. What is not listed cannot be. */
export const reversals: Record<string, Reverse> = {
  "case.assigned": async (tx, { caseNumber, detail }) => {
    const owner_id = (detail.from as number | null) ?? null;
    await setBack(tx, caseNumber, { owner_id, ...("fromTeam" in detail ? { team_id: detail.fromTeam as number | null } : {}) });
    await tx
      .updateTable("promises")
      .set({ owner_id })
      .where("case_number", "=", caseNumber)
      .where("state", "=", "open")
      .execute();
  },
  "case.staged": (tx, { caseNumber, detail }) => setBack(tx, caseNumber, { stage: detail.from as number }),
  "case.waiting": (tx, { caseNumber, detail }) => setBack(tx, caseNumber, { waiting_for: detail.from as "us" }),
  "status.team_line": (tx, { caseNumber, detail }) => setBack(tx, caseNumber, { team_line: detail.from as string }),
  "status.customer_line": (tx, { caseNumber, detail }) => {
    const from = detail.from as { phrase: "received"; text: string };
    return setBack(tx, caseNumber, { customer_phrase: from.phrase, customer_line: from.text });
  },
  "case.closed": async (tx, { caseNumber, detail, by }) => {
    await reopenPromises(tx, detail.settled as number[]);
    await reopenCase(tx, { number: caseNumber, because: "undo", by });
    const before = detail.before as { phrase: "received"; waitingFor: "us" };
    await setBack(tx, caseNumber, { customer_phrase: before.phrase, waiting_for: before.waitingFor });
  },
  "promise.made": (tx, { detail }) => unmake(tx, detail.promise as number),
  "promise.kept": (tx, { detail }) => reopenPromises(tx, [detail.promise as number]),
  "promise.released": (tx, { detail }) => reopenPromises(tx, [detail.promise as number]),
  "promise.moved": async (tx, undone) => {
    if (undone.detail.message) await withdraw(tx, undone.detail.message as number);
    await reopenPromises(tx, undone.detail.settled as number[]);
    await unmake(tx, undone.detail.promise as number);
  },
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

/** Withdraws a message that has not left yet, and with it what it promised and changed. */
async function takeBackWords(tx: Kysely<Schema>, { caseNumber, detail }: Undone): Promise<void> {
  await withdraw(tx, detail.message as number);
  await reopenPromises(tx, detail.settled as number[]);
  if (detail.promise) await unmake(tx, detail.promise as number);
  const before = detail.before as { waitingFor: "us"; owner: number | null; phrase: "received"; stage?: number };
  await setBack(tx, caseNumber, {
    waiting_for: before.waitingFor,
    owner_id: before.owner,
    customer_phrase: before.phrase,
    ...(before.stage ? { stage: before.stage } : {}),
  });
}

// A promise nobody has heard of any more is released, not deleted: the record keeps that it once was.
const unmake = (tx: Kysely<Schema>, id: number) =>
  tx
    .updateTable("promises")
    .set({ state: "released", settled_at: new Date(), settled_because: "taken back" })
    .where("id", "=", id)
    .where("state", "=", "open")
    .execute();
