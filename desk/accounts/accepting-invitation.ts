import { type Kysely, sql } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { knownWordsOf } from "./known-words.ts";
import { hashPassword, refuseWeakPassword } from "./password.ts";
import { hashOf } from "./secrets.ts";
import { type Device, startSession } from "./starting-session.ts";

interface Accepting extends Device {
  token: string;
  name: string;
  password: string;
  /** Left out: the one the invitation was written in. */
  language?: Language;
}

interface Invitation {
  id: number;
  email: string;
  role: Role;
  team_id: number | null;
  language: Language;
}

/** Makes an account of an invitation, once, and signs its person in. */
export async function acceptInvitation(
  db: Kysely<Schema>,
  { token, name, password, language, ...device }: Accepting,
): Promise<{ secret: string; accountId: number }> {
  const hash = await hashPassword(password);
  return db.transaction().execute(async (tx) => {
    // The row stays locked until we are done: of two who accept at once the second finds it taken.
    const { rows } = await sql<Invitation>`
      update invitations set accepted_at = now()
      where token_hash = ${hashOf(token)} and accepted_at is null and revoked_at is null and expires_at > now()
      returning id, email, role, team_id, language`.execute(tx);
    const invitation = rows[0];
    if (!invitation) throw new Refusal("invitation.unknown");
    const { email, role, team_id } = invitation;
    refuseWeakPassword(password, await knownWordsOf(tx, { name, email }));
    const account = await tx
      .insertInto("accounts")
      .values({ email, name, role, password_hash: hash, language: language ?? invitation.language })
      .onConflict((conflict) => conflict.column("email").doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!account) throw new Refusal("person.exists");
    if (team_id !== null) await tx.insertInto("team_members").values({ team_id, account_id: account.id }).execute();
    await happened(tx, {
      what: "invitation.accepted",
      by: { kind: "agent", id: account.id, name, role, language: language ?? invitation.language, teamIds: [] },
      detail: { invitation: invitation.id, account: account.id },
    });
    return { secret: await startSession(tx, { accountId: account.id, ...device }), accountId: account.id };
  });
}
