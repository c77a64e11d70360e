import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { theDesk } from "./actor.ts";
import { knownWordsOf } from "./known-words.ts";
import { hashPassword, refuseWeakPassword } from "./password.ts";
import { hashOf } from "./secrets.ts";
import { endSessions } from "./sessions.ts";
import { forgetFailures } from "./signing-in.ts";

/** Sets a new password with the link from the mail, once; ends all sessions and all other links. */
export async function resetPassword(db: Kysely<Schema>, { token, password }: { token: string; password: string }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number; name: string; email: string }>`
      with used as (
        update password_resets set used_at = now()
        where token_hash = ${hashOf(token)} and used_at is null and expires_at > now()
        returning account_id
      )
      select a.id, a.name, a.email from accounts a join used on used.account_id = a.id where a.deactivated_at is null`.execute(
      tx,
    );
    const account = rows[0];
    if (!account) throw new Refusal("reset.unknown");
    refuseWeakPassword(password, await knownWordsOf(tx, account));
    await tx
      .updateTable("accounts")
      .set({ password_hash: await hashPassword(password) })
      .where("id", "=", account.id)
      .execute();
    await tx
      .updateTable("password_resets")
      .set({ used_at: new Date() })
      .where("account_id", "=", account.id)
      .where("used_at", "is", null)
      .execute();
    await endSessions(tx, { accountId: account.id });
    await forgetFailures(tx, account.email);
    await happened(tx, { what: "account.password_reset", by: theDesk, detail: { account: account.id } });
  });
}
