import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sayIn } from "#words/all.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { theDesk } from "./actor.ts";
import { hashOf, newSecret } from "./secrets.ts";

interface Asking {
  email: string;
  /** The desk's public address, without a slash at its end. */
  url: string;
}

/** Milliseconds that every answer takes, so that the time does not tell whether the address is known. */
const LEAST = 250;
const AT_ONCE = 3;

/** Sends a link for a new password, good for an hour, to an address that has an account. Says nothing about whether it has. */
export async function askForReset(db: Kysely<Schema>, { email, url }: Asking): Promise<void> {
  await Promise.all([sendLink(db, { email: email.toLowerCase(), url }), pause(LEAST)]);
}

async function sendLink(db: Kysely<Schema>, { email, url }: Asking): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Locked, so that many askings at once do not become many mails; counted only then, in a statement that sees what was committed meanwhile.
    const account = await tx
      .selectFrom("accounts")
      .select(["id", "name", "language"])
      .where("email", "=", email)
      .where("deactivated_at", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!account) return;
    const { rows } = await sql<{ firm: string; open: number }>`
      select (select name from firm) as firm,
        (select count(*) from password_resets where account_id = ${account.id} and used_at is null and expires_at > now()) as open`.execute(
      tx,
    );
    const { firm, open } = rows[0]!;
    if (open >= AT_ONCE) return;
    const token = newSecret();
    await sql`insert into password_resets (token_hash, account_id, expires_at)
      values (${hashOf(token)}, ${account.id}, now() + interval '1 hour')`.execute(tx);
    const say = sayIn(account.language);
    const facts = { name: account.name, firm, link: `${url}/password/${token}` };
    const { id: letterId } = await tx
      .insertInto("letters")
      .values({
        to_address: email,
        subject: say("letters.reset_subject", facts),
        text: say("letters.reset_text", facts),
        language: account.language,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await later(tx, "send_letter", { letterId });
    await happened(tx, { what: "account.reset_asked", by: theDesk, detail: { account: account.id } });
  });
}
