import { type Kysely, sql } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";

export async function extensionOf(db: Kysely<Schema>, { by }: { by: Actor }): Promise<string> {
  const found = await db
    .selectFrom("phone_extensions")
    .select("extension")
    .where("account_id", "=", personOf(by).id)
    .executeTakeFirst();
  return found?.extension ?? "";
}

/** Says which telephone is one's own; empty: none. A telephone belongs to one person. */
export async function setExtension(db: Kysely<Schema>, { extension, by }: { extension: string; by: Actor }): Promise<void> {
  const { id } = personOf(by);
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom("phone_extensions").where("account_id", "=", id).execute();
    if (extension === "") return;
    const { rows } = await sql`
      insert into phone_extensions (account_id, extension) values (${id}, ${extension}) on conflict do nothing returning 1`.execute(
      tx,
    );
    if (rows.length === 0) throw new Refusal("extension.taken");
  });
}

/** Whose telephone it is; nobody whose access was closed. */
export async function agentAt(tx: Kysely<Schema>, extension: string): Promise<Extract<Actor, { kind: "agent" }> | null> {
  const { rows } = await sql<{ id: number; name: string; role: Role; language: Language; teamIds: number[] }>`
    select a.id, a.name, a.role, a.language,
      coalesce((select array_agg(team_id order by team_id) from team_members where account_id = a.id), '{}') as "teamIds"
    from phone_extensions x join accounts a on a.id = x.account_id
    where x.extension = ${extension} and a.deactivated_at is null`.execute(tx);
  return rows[0] ? { kind: "agent", ...rows[0] } : null;
}
