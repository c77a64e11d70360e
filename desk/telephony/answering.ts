import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { hangUp } from "../calls/connection.ts";
import { openCall } from "../calls/opening.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { mustSeeCase } from "../customers/seeing.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { agentAt } from "./extensions.ts";
import type { Line } from "./line.ts";
import { releaseMissed } from "./missing.ts";
import { openCaseForCall } from "./new-case.ts";
import { lockOnItsLine, type PhoneCall, whoCalls } from "./phone-call.ts";

type Agent = Extract<Actor, { kind: "agent" }>;

interface Answered {
  line: Line;
  call: PhoneCall;
  extension: string;
}

/**
 * The exchange says that somebody has answered. Where it says whose telephone that was, the call begins for them: on the caller's open case or, where
 * none is open, on a new one. Where several are open, they are asked.
 */
export async function answered(tx: Kysely<Schema>, { line, call, extension }: Answered): Promise<string | null> {
  if (call.answered_by !== null) return "answered_already";
  const agent = extension === "" ? null : await agentAt(tx, extension);
  await tx
    .updateTable("phone_calls")
    .set({ answered_at: call.answered_at ?? new Date(), extension: extension || null, answered_by: agent?.id ?? null })
    .where("id", "=", call.id)
    .execute();
  await releaseMissed(tx, call);
  if (agent === null) {
    await tellAnswered(tx, { call, by: theDesk });
    return extension === "" ? "no_extension" : "extension_unknown";
  }
  const { cases } = await whoCalls(tx, { phone: call.phone, country: line.country });
  const own = call.case_number ?? (cases.length === 1 ? cases[0]! : null);
  if (own === null && cases.length > 1) {
    await tellAnswered(tx, { call, by: agent });
    return "asks_which_case";
  }
  await begin(tx, { line, call, caseNumber: own, agent });
  return null;
}

/** Somebody at the desk says that it is they who have answered: begins the call on one of the caller's open cases, or on a new one. */
export async function answerRing(
  db: Kysely<Schema>,
  { id, caseNumber, by }: { id: number; caseNumber: number | null; by: Actor },
): Promise<{ call: number; case: number }> {
  const agent = personOf(by);
  return db.transaction().execute(async (tx) => {
    const { line, call: found } = await lockOnItsLine(tx, id);
    await refuseNotRung(tx, { call: found, agent });
    if (found.answered_by !== null && found.answered_by !== agent.id) throw new Refusal("ring.answered_elsewhere");
    if (found.call_id !== null) return { call: found.call_id, case: found.case_number! };
    if (found.missed_at !== null || (found.ended_at !== null && found.answered_at === null)) throw new Refusal("ring.over");
    if (caseNumber !== null) await refuseOthersCase(tx, { line, call: found, caseNumber, by });
    await tx
      .updateTable("phone_calls")
      .set({ answered_at: found.answered_at ?? new Date(), answered_by: agent.id })
      .where("id", "=", id)
      .execute();
    return begin(tx, { line, call: found, caseNumber, agent });
  });
}

/** Only for whom it rang, or whose telephone answered. */
async function refuseNotRung(tx: Kysely<Schema>, { call, agent }: { call: PhoneCall; agent: Agent }): Promise<void> {
  if (call.answered_by === agent.id) return;
  const rang = await tx
    .selectFrom("phone_rings")
    .select("id")
    .where("phone_call_id", "=", call.id)
    .where("account_id", "=", agent.id)
    .executeTakeFirst();
  if (!rang) throw new Refusal("ring.unknown");
}

async function refuseOthersCase(
  tx: Kysely<Schema>,
  { line, call, caseNumber, by }: { line: Line; call: PhoneCall; caseNumber: number; by: Actor },
): Promise<void> {
  await mustSeeCase(tx, { number: sql`${caseNumber}::bigint`, by });
  const found = await lockOpenCase(tx, caseNumber);
  const { customerId } = await whoCalls(tx, { phone: call.phone, country: line.country });
  if (found.customer_id !== customerId) throw new Refusal("ring.other_customer");
}

async function begin(
  tx: Kysely<Schema>,
  { line, call, caseNumber, agent }: { line: Line; call: PhoneCall; caseNumber: number | null; agent: Agent },
): Promise<{ call: number; case: number }> {
  const number = caseNumber ?? (await openCaseForCall(tx, { line, call, as: "phone_case", by: agent }));
  const { id } = await openCall(tx, {
    caseNumber: number,
    accountId: agent.id,
    by: agent,
    direction: "in",
    phone: call.phone ?? "",
    source: "telephony",
    externalId: `${line.id} ${call.external_id}`,
    isNewCase: caseNumber === null,
  });
  // It may have gone to the case that this one was merged into.
  await sql`update phone_calls set call_id = ${id}, case_number = (select case_number from calls where id = ${id}) where id = ${call.id}`.execute(
    tx,
  );
  // Said late, or chosen after the caller had hung up.
  if (call.ended_at !== null) await hangUp(tx, { id, at: call.ended_at });
  await tellAnswered(tx, { call: { ...call, case_number: number }, by: agent });
  return { call: id, case: number };
}

const tellAnswered = (tx: Kysely<Schema>, { call, by }: { call: PhoneCall; by: Actor }) =>
  happened(tx, {
    what: "phone.answered",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { phoneCall: call.id },
  });
