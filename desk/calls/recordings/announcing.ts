import type { Kysely } from "kysely";
import type { RecordingState } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";
import { within } from "../hours.ts";
import { lockOwnCall } from "../standing.ts";
import { removeObjected } from "./removing.ts";

export interface RecordingChange {
  id: number;
  clientId: string;
  state: RecordingState;
  on: boolean;
  words: string;
  at?: string | undefined;
  by: Actor;
}

const SAID_FIRST: readonly RecordingState[] = ["notice_given", "consent_given"];

/**
 * Writes down how it stands with recording. It is said before anything runs, in words that are kept with their hour (Regulation (EU) 2016/679,
 * Article 13). Who objects is not recorded, and what was recorded of the call goes at once; consent alone, given later, leads back.
 */
export async function changeRecording(tx: Kysely<Schema>, change: RecordingChange): Promise<void> {
  const { id, clientId, state, on, words, at, by } = change;
  const call = await lockOwnCall(tx, { id, by });
  if (await tx.selectFrom("recording_changes").select("id").where("client_id", "=", clientId).executeTakeFirst()) return;
  // Whoever thinks it over later may still object.
  if (call.ended_at !== null && state !== "objected") throw new Refusal("call.ended");
  if (on && !SAID_FIRST.includes(state)) throw new Refusal("recording.not_announced");
  if (SAID_FIRST.includes(state) && words === "" && call.recording !== state) throw new Refusal("recording.needs_words");
  if (call.recording === "objected" && state !== "consent_given" && state !== "objected") throw new Refusal("recording.objected");
  const kept = words !== "" ? words : await lastWords(tx, id);
  const saidAt = within(at, call.started_at);
  await tx
    .insertInto("recording_changes")
    .values({ client_id: clientId, call_id: id, state, recording_on: on, words: kept, account_id: accountIdOf(by), at: saidAt })
    .execute();
  await tx.updateTable("calls").set({ recording: state, recording_on: on }).where("id", "=", id).execute();
  if (state === "objected") await removeObjected(tx, { callId: id, by });
  await happened(tx, {
    what: "call.recording_changed",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: id, state, on, at: saidAt.toISOString() },
  });
}

/** Turned off and on again, what was said before still holds. */
async function lastWords(tx: Kysely<Schema>, callId: number): Promise<string> {
  const last = await tx
    .selectFrom("recording_changes")
    .select("words")
    .where("call_id", "=", callId)
    .where("words", "<>", "")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last?.words ?? "";
}
