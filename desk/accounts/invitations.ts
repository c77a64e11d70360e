import { type Kysely, sql } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { must } from "./may.ts";
import { hashOf } from "./secrets.ts";

export interface InvitationShown {
  id: number;
  email: string;
  name: string;
  role: Role;
  invitedAt: string;
  expiresAt: string;
}

/** Invitations that can still be accepted, newest first. */
export async function listInvitations(db: Kysely<Schema>, { by }: { by: Actor }): Promise<InvitationShown[]> {
  must(by, "people");
  const rows = await db
    .selectFrom("invitations")
    .select(["id", "email", "name", "role", "invited_at", "expires_at"])
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", new Date())
    .orderBy("id", "desc")
    .limit(500)
    .execute();
  return rows.map(({ invited_at, expires_at, ...row }) => ({
    ...row,
    invitedAt: invited_at.toISOString(),
    expiresAt: expires_at.toISOString(),
  }));
}

export interface InvitationOffer {
  email: string;
  name: string;
  firm: string;
  invitedBy: string;
  language: Language;
}

/** What a link is for, to whoever holds it. */
export async function showInvitation(db: Kysely<Schema>, { token }: { token: string }): Promise<InvitationOffer> {
  const { rows } = await sql<InvitationOffer>`
    select i.email, i.name, (select name from firm) as firm, a.name as "invitedBy", i.language
    from invitations i join accounts a on a.id = i.invited_by
    where i.token_hash = ${hashOf(token)} and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()`.execute(
    db,
  );
  if (!rows[0]) throw new Refusal("invitation.unknown");
  return rows[0];
}

/** Takes an invitation back; its link ends. */
export async function revokeInvitation(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "people");
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql`
      update invitations set revoked_at = now() where id = ${id} and accepted_at is null and revoked_at is null returning 1`.execute(
      tx,
    );
    if (rows.length === 0) throw new Refusal("invitation.unknown");
    await happened(tx, { what: "invitation.revoked", by, detail: { invitation: id } });
  });
}
