import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { type Actor, accountIdOf } from "./actor.ts";
import { must } from "./may.ts";
import { hashOf, newSecret } from "./secrets.ts";

export interface TokenShown {
  id: number;
  name: string;
  createdAt: string;
  usedAt: string | null;
}

/** API tokens that work, newest first, without their secrets. */
export async function listTokens(db: Kysely<Schema>, { by }: { by: Actor }): Promise<TokenShown[]> {
  must(by, "tokens");
  const rows = await db
    .selectFrom("api_tokens")
    .select(["id", "name", "created_at", "used_at"])
    .where("revoked_at", "is", null)
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ id, name, created_at, used_at }) => ({
    id,
    name,
    createdAt: created_at.toISOString(),
    usedAt: used_at?.toISOString() ?? null,
  }));
}

/** Makes an API token for a program. It is answered once and kept only as a hash. */
export async function createToken(
  db: Kysely<Schema>,
  { name, by }: { name: string; by: Actor },
): Promise<{ id: number; token: string }> {
  must(by, "tokens");
  const token = newSecret("kp_");
  return db.transaction().execute(async (tx) => {
    const { id } = await tx
      .insertInto("api_tokens")
      .values({ name, token_hash: hashOf(token), created_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await happened(tx, { what: "token.created", by, detail: { token: id, name } });
    return { id, token };
  });
}

/** Ends an API token at once. */
export async function revokeToken(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "tokens");
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      update api_tokens set revoked_at = now() where id = ${id} and revoked_at is null returning name`.execute(tx);
    if (!rows[0]) throw new Refusal("token.unknown");
    await happened(tx, { what: "token.revoked", by, detail: { token: id, name: rows[0].name } });
  });
}
