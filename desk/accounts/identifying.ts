import { type Kysely, sql } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Language } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "./actor.ts";
import { hashOf } from "./secrets.ts";

export interface KnownSession {
  by: Extract<Actor, { kind: "agent" }>;
  sessionId: number;
  /** Its 30 days were counted anew just now. */
  renewed: boolean;
}

interface SessionRow {
  session_id: number;
  id: number;
  name: string;
  role: Role;
  language: Language;
  team_ids: number[];
  stale: boolean;
}

/** Who sits behind a session's secret; null when it is unknown, ended, too old, or its account closed. */
export async function whoHasSession(db: Kysely<Schema>, secret: string): Promise<KnownSession | null> {
  const { rows } = await sql<SessionRow>`
    select s.id as session_id, a.id, a.name, a.role, a.language, s.seen_at < now() - interval '5 minutes' as stale,
      coalesce((select array_agg(team_id order by team_id) from team_members where account_id = a.id), '{}') as team_ids
    from sessions s join accounts a on a.id = s.account_id
    where s.token_hash = ${hashOf(secret)} and s.revoked_at is null and s.expires_at > now() and a.deactivated_at is null`.execute(
    db,
  );
  const row = rows[0];
  if (!row) return null;
  const { session_id, stale, team_ids, ...person } = row;
  if (stale) await renew(db, session_id);
  return { by: { kind: "agent", ...person, teamIds: team_ids }, sessionId: session_id, renewed: stale };
}

/** How long a session lives without being used. */
export const IDLE = sql`interval '30 days'`;

async function renew(db: Kysely<Schema>, id: number): Promise<void> {
  await sql`update sessions set seen_at = now(), expires_at = now() + ${IDLE} where id = ${id} and revoked_at is null`.execute(
    db,
  );
}

/** Which of these sessions still hold. */
export async function validSessions(db: Kysely<Schema>, ids: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    select s.id from sessions s join accounts a on a.id = s.account_id
    where s.id = any(${[...ids]}::bigint[]) and s.revoked_at is null and s.expires_at > now() and a.deactivated_at is null`.execute(
    db,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Which program sent an API token; null when it is unknown or was ended. */
export async function whoHasToken(db: Kysely<Schema>, token: string): Promise<Extract<Actor, { kind: "program" }> | null> {
  const row = await db
    .selectFrom("api_tokens")
    .select(["id", "name", sql<boolean>`used_at is null or used_at < now() - interval '1 minute'`.as("stale")])
    .where("token_hash", "=", hashOf(token))
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (!row) return null;
  if (row.stale) await sql`update api_tokens set used_at = now() where id = ${row.id}`.execute(db);
  return { kind: "program", tokenId: row.id, name: row.name };
}
