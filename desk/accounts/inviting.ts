import { type Kysely, sql } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { sayIn } from "#words/all.ts";
import { theFirm } from "../firm/reading.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { must, personOf } from "./may.ts";
import { hashOf, newSecret } from "./secrets.ts";

export interface Inviting {
  email: string;
  name: string;
  role: Role;
  teamId?: number | null;
  /** Left out: the firm's. */
  language?: Language;
  /** The desk's public address, without a slash at its end. */
  url: string;
  by: Actor;
}

/** Invites a person for a week, by mail; the link is answered, too. An earlier invitation to the address ends. */
export async function invite(
  db: Kysely<Schema>,
  { email: typed, name, role, teamId, language, url, by }: Inviting,
): Promise<{ id: number; link: string }> {
  must(by, "people");
  const email = typed.toLowerCase();
  return db.transaction().execute(async (tx) => {
    const firm = await theFirm(tx);
    const account = await tx.selectFrom("accounts").select("id").where("email", "=", email).executeTakeFirst();
    if (account) throw new Refusal("person.exists");
    if (teamId) {
      const team = await tx.selectFrom("teams").select("id").where("id", "=", teamId).executeTakeFirst();
      if (!team) throw new Refusal("team.unknown");
    }
    await sql`update invitations set revoked_at = now() where email = ${email} and accepted_at is null and revoked_at is null`.execute(
      tx,
    );
    const token = newSecret();
    const spoken = language ?? firm.language;
    const { rows } = await sql<{ id: number }>`
      insert into invitations (email, name, role, team_id, language, token_hash, invited_by, expires_at)
      values (${email}, ${name}, ${role}, ${teamId ?? null}, ${spoken}, ${hashOf(token)}, ${personOf(by).id}, now() + interval '7 days')
      returning id`.execute(tx);
    const link = `${url}/invitation/${token}`;
    const say = sayIn(spoken);
    const facts = { name, firm: firm.name, by: personOf(by).name, link };
    const { id: letterId } = await tx
      .insertInto("letters")
      .values({
        to_address: email,
        subject: say("letters.invitation_subject", facts),
        text: say("letters.invitation_text", facts),
        language: spoken,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await later(tx, "send_letter", { letterId });
    const { id } = rows[0]!;
    await happened(tx, { what: "account.invited", by, detail: { invitation: id, role } });
    return { id, link };
  });
}
