import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { PhoneFate, PhoneRecordingAnswer } from "#contract/phone-events.ts";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { keepRecording } from "../calls/recordings/keeping.ts";
import { soundIn } from "../calls/recordings/sniffing.ts";
import { Refusal } from "../refusal.ts";
import type { Line } from "./line.ts";

export interface SentRecording {
  line: Line;
  /** What the exchange calls the call. */
  call: string;
  /** Of the file, as its sender announced it. */
  sha256: string | undefined;
  content: Buffer;
}

const ENDINGS: Readonly<Record<string, string>> = {
  "audio/wav": "wav",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "audio/ogg": "ogg",
  "audio/webm": "webm",
  "audio/flac": "flac",
  "audio/amr": "amr",
};

/**
 * Takes the recording of a call from the exchange that had it: to the call at the desk, under the same rules as a file that somebody adds by hand. What
 * is refused is not kept for a moment; that it came, and why it was refused, stands in the ledger.
 */
export async function receiveRecording(db: Kysely<Schema>, sent: SentRecording): Promise<PhoneRecordingAnswer> {
  const announced = describe(sent);
  try {
    return await db.transaction().execute(async (tx) => {
      const call = await lockTakenCall(tx, sent);
      const recording = await keep(tx, { ...sent, callId: call.call_id });
      const fate = recording.isNew ? "done" : "duplicate";
      const id = await writeDown(tx, { sent, announced, phoneCall: call.id, fate, cause: null });
      return { id, fate, recording: recording.id, case: call.case_number };
    });
  } catch (error) {
    if (error instanceof Refusal) {
      const known = await phoneCall(db, sent).executeTakeFirst();
      await writeDown(db, { sent, announced, phoneCall: known?.id ?? null, fate: "refused", cause: error.code });
    }
    throw error;
  }
}

const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

/** What the ledger says of it, in place of the sound. */
const describe = ({ call, content }: SentRecording): string =>
  JSON.stringify({ event: "recording", call, sha256: hashOf(content), size: content.byteLength });

const phoneCall = (db: Kysely<Schema>, { line, call }: Pick<SentRecording, "line" | "call">) =>
  db
    .selectFrom("phone_calls")
    .select(["id", "call_id", "case_number"])
    .where("line_id", "=", line.id)
    .where("external_id", "=", call);

async function lockTakenCall(
  tx: Kysely<Schema>,
  named: Pick<SentRecording, "line" | "call">,
): Promise<{ id: number; call_id: number; case_number: number }> {
  const found = await phoneCall(tx, named).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("phone_call.unknown");
  const { id, call_id } = found;
  // Nobody has answered it, or who did has not said yet on which case: later there may be one.
  if (call_id === null) throw new Refusal("phone_call.not_taken");
  // The case that the call stands on now; it may have been merged since.
  const { case_number } = await tx.selectFrom("calls").select("case_number").where("id", "=", call_id).executeTakeFirstOrThrow();
  return { id, call_id, case_number };
}

async function keep(tx: Kysely<Schema>, { line, call, sha256, content, callId }: SentRecording & { callId: number }) {
  if (sha256 !== undefined && sha256 !== hashOf(content)) throw new Refusal("recording.bad_checksum");
  const name = `${call.replace(/[^\p{L}\p{N}._-]/gu, "-")}.${ENDINGS[soundIn(content) ?? ""] ?? "bin"}`;
  return keepRecording(tx, { callId, name, content, phoneLineId: line.id, by: theDesk });
}

interface WritingDown {
  sent: SentRecording;
  announced: string;
  phoneCall: number | null;
  fate: Exclude<PhoneFate, "waiting">;
  cause: string | null;
}

async function writeDown(db: Kysely<Schema>, { sent, announced, phoneCall: id, fate, cause }: WritingDown): Promise<number> {
  // Without the signature: sent again as it is, it is the same recording, and brings back nothing that was deleted.
  const kept = await db
    .insertInto("phone_events")
    .values({
      line_id: sent.line.id,
      content: announced,
      what: "recording",
      fate,
      cause,
      phone_call_id: id,
      next_try_at: null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return kept.id;
}
