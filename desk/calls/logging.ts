import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import { type CallEnding, endCall } from "./ending.ts";
import { type CallLine, noteInCall } from "./noting.ts";
import { A_MONTH, type Beginning, beginCall } from "./opening.ts";

/** Clocks of devices go wrong by a little. */
const SLACK = 120_000;

export interface LoggedCall
  extends Beginning,
    Pick<CallEnding, "agreed" | "nextStep" | "nextAt" | "reached" | "meantForCustomer"> {
  at: string;
  endedAt: string;
  lines: readonly CallLine[];
}

/** Writes down a call that is over, whole or not at all. Rungs are stamped while they are taken and not from memory. */
export async function logCall(
  tx: Kysely<Schema>,
  { endedAt, lines, agreed, nextStep, nextAt, reached, meantForCustomer, ...beginning }: LoggedCall,
): Promise<number> {
  const [began, ended, now] = [Date.parse(beginning.at), Date.parse(endedAt), Date.now()];
  if (began > ended || ended > now + SLACK || began < now - A_MONTH) throw new Refusal("call.bad_hours");
  const { id, isNew } = await beginCall(tx, { ...beginning, isOver: true });
  if (!isNew) return id;
  const { by, clientId } = beginning;
  if (lines.length > 0) await noteInCall(tx, { id, lines, by });
  await endCall(tx, { id, clientId, agreed, nextStep, nextAt, reached, meantForCustomer, closingWords: "", at: endedAt, by });
  return id;
}
