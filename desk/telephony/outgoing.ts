import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { hangUp } from "../calls/connection.ts";
import { worldNumber } from "../customers/phone-numbers.ts";
import { happened } from "../happenings/writing.ts";
import { agentAt } from "./extensions.ts";
import type { Line } from "./line.ts";
import { type PhoneCall, whoCalls } from "./phone-call.ts";

interface Told {
  line: Line;
  call: PhoneCall;
  extension: string;
}

/**
 * The exchange says that a call of ours goes out. It is joined to the call that was begun at the desk, by whose telephone and to which number. One that
 * nobody began here stays what it is: whom people ring beside their cases is no matter of the desk.
 */
export async function outgoing(tx: Kysely<Schema>, { line, call, extension }: Told): Promise<string | null> {
  const dialled = extension || call.extension;
  if (dialled && dialled !== call.extension)
    await tx.updateTable("phone_calls").set({ extension: dialled }).where("id", "=", call.id).execute();
  return joinOwn(tx, { line, call: { ...call, extension: dialled || null } });
}

/** The customer has picked up. */
export async function outgoingAnswered(tx: Kysely<Schema>, { line, call }: Told): Promise<string | null> {
  if (call.answered_at !== null) return "answered_already";
  await tx.updateTable("phone_calls").set({ answered_at: new Date() }).where("id", "=", call.id).execute();
  const cause = await joinOwn(tx, { line, call });
  if (cause === null) await tell(tx, { call, what: "phone.picked_up" });
  return cause;
}

/** The connection of a call of ours is over, or none came about. */
export async function outgoingEnded(tx: Kysely<Schema>, { line, call }: Told): Promise<string | null> {
  if (call.ended_at !== null) return "ended_already";
  const endedAt = new Date();
  await tx.updateTable("phone_calls").set({ ended_at: endedAt }).where("id", "=", call.id).execute();
  const cause = await joinOwn(tx, { line, call: { ...call, ended_at: endedAt } });
  if (cause === null) await tell(tx, { call, what: "phone.ended" });
  return cause;
}

/** How long before its exchange tells of it a call may have been begun at the desk, in minutes. */
const BEGUN_WITHIN = 10;

/** Finds the call at the desk, once: who dialled has begun one to this number, or to a customer whose number it is. */
async function joinOwn(tx: Kysely<Schema>, { line, call }: { line: Line; call: PhoneCall }): Promise<string | null> {
  if (call.call_id !== null) {
    if (call.ended_at !== null) await hangUp(tx, { id: call.call_id, at: call.ended_at });
    return null;
  }
  if (!call.extension) return "no_extension";
  const agent = await agentAt(tx, call.extension);
  if (agent === null) return "extension_unknown";
  const { customerId } = await whoCalls(tx, { phone: call.phone, country: line.country });
  const begun = await tx
    .selectFrom("calls")
    .select(["id", "phone", "case_number", "customer_id"])
    .where("account_id", "=", agent.id)
    .where("direction", "=", "out")
    .where("ended_at", "is", null)
    .where("hung_up_at", "is", null)
    .where("written_at", ">", sql<Date>`now() - make_interval(mins => ${BEGUN_WITHIN})`)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("phone_calls as p").select("p.id").whereRef("p.call_id", "=", "calls.id"))),
    )
    .orderBy("id", "desc")
    .forUpdate()
    .execute();
  const own = begun.find(
    ({ phone, customer_id }) =>
      call.phone !== null && (worldNumber(phone, line.country) === call.phone || (phone === "" && customer_id === customerId)),
  );
  if (!own) return "not_begun_here";
  await tx
    .updateTable("phone_calls")
    .set({ call_id: own.id, case_number: own.case_number, customer_id: own.customer_id })
    .where("id", "=", call.id)
    .execute();
  if (call.ended_at !== null) await hangUp(tx, { id: own.id, at: call.ended_at });
  return null;
}

async function tell(tx: Kysely<Schema>, { call, what }: { call: PhoneCall; what: string }): Promise<void> {
  const { case_number, customer_id } = await tx
    .selectFrom("phone_calls")
    .select(["case_number", "customer_id"])
    .where("id", "=", call.id)
    .executeTakeFirstOrThrow();
  await happened(tx, { what, by: theDesk, caseNumber: case_number, customerId: customer_id, detail: { phoneCall: call.id } });
}
