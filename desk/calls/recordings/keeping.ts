import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { may } from "../../accounts/may.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";
import { lockCall } from "../standing.ts";
import { soundIn } from "./sniffing.ts";

export interface NewRecording {
  callId: number;
  name: string;
  content: Buffer;
  /** The phone line over which its exchange sent it. */
  phoneLineId?: number;
  by: Actor;
}

/**
 * Keeps the recording of a call, for the firm's days, where it was announced or agreed to; any other is not kept for a moment. The same file
 * again is the same recording. Nothing listens to it: no words are taken down from it and no voice is analysed.
 */
export async function keepRecording(
  tx: Kysely<Schema>,
  { callId, name, content, phoneLineId, by }: NewRecording,
): Promise<{ id: number; isNew: boolean }> {
  const call = await lockCall(tx, callId);
  if (call.account_id !== accountIdOf(by) && may(by, "recordings") !== true) throw new Refusal("call.not_yours");
  if (call.recording === "objected") throw new Refusal("recording.objected");
  if (call.recording === "off") throw new Refusal("recording.not_announced");
  const type = soundIn(content);
  if (type === null) throw new Refusal("recording.bad_type");
  const sha256 = createHash("sha256").update(content).digest("hex");
  const same = await tx
    .selectFrom("call_recordings")
    .select(["id", "removed_at"])
    .where("call_id", "=", callId)
    .where("sha256", "=", sha256)
    .orderBy("removed_at", (order) => order.asc().nullsFirst())
    .executeTakeFirst();
  if (same?.removed_at === null) return { id: same.id, isNew: false };
  // A machine that sends everything twice brings back nothing that was deleted; a person may have had the wrong file.
  if (same && phoneLineId !== undefined) throw new Refusal("recording.gone");
  const { recording_days } = await tx.selectFrom("firm").select("recording_days").executeTakeFirstOrThrow();
  const { id } = await tx
    .insertInto("call_recordings")
    .values({
      call_id: callId,
      name,
      type,
      size: content.byteLength,
      sha256,
      content,
      added_by: accountIdOf(by),
      phone_line_id: phoneLineId ?? null,
      keep_until: new Date(Date.now() + recording_days * 86_400_000),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await happened(tx, {
    what: "recording.kept",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: callId, recording: id, ...(phoneLineId === undefined ? {} : { line: phoneLineId }) },
  });
  return { id, isNew: true };
}
