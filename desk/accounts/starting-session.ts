import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { IDLE } from "./identifying.ts";
import { hashOf, newSecret } from "./secrets.ts";

export interface Device {
  /** What it calls itself, such as "Firefox, Linux". */
  device: string;
  /** Its network address. */
  address: string;
}

/**
 * Starts a session and answers its secret, which is kept nowhere. No happening is written of it: a list of when
 * colleagues came and went would be a record of attendance, and only its owner sees this one.
 */
export async function startSession(
  tx: Kysely<Schema>,
  { accountId, device, address }: Device & { accountId: number },
): Promise<string> {
  const secret = newSecret();
  await sql`insert into sessions (token_hash, account_id, device, address, expires_at)
    values (${hashOf(secret)}, ${accountId}, ${device.slice(0, 200)}, ${address.slice(0, 100)}, now() + ${IDLE})`.execute(tx);
  return secret;
}
