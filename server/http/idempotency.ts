import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Endpoint } from "#contract/endpoint.ts";
import { invite } from "#contract/invitations.ts";
import { createToken } from "#contract/tokens.ts";
import { addLine, renewLineSecret } from "#contract/lines.ts";
import { addWebhook, renewWebhookSecret } from "#contract/webhooks.ts";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "#desk/refusal.ts";

/** An answer as it went over the wire. */
export interface Given {
  status: number;
  body: string;
}

interface Asked {
  owner: string;
  key: string;
  method: string;
  url: string;
  body: unknown;
}

// Their answers hold a secret, of which nothing but a hash may be kept.
const SECRET: readonly Endpoint["path"][] = [
  createToken.path,
  invite.path,
  addWebhook.path,
  renewWebhookSecret.path,
  addLine.path,
  renewLineSecret.path,
];

/** Whether an endpoint takes an Idempotency-Key. */
export const takesKey = ({ method, path, who }: Endpoint): boolean =>
  method === "POST" && who !== "open" && !SECRET.includes(path);

/** A process that died in the middle of an act leaves its key behind; after this it may be asked again. */
const ABANDONED = "2 minutes";

/**
 * Does a thing once for a key, however often it is asked, and gives the first answer again, letter by letter.
 * A refused request changed nothing: the same request is refused again, another one with the same key is tried.
 * A fault forgets the key. https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
 */
export async function once(db: Kysely<Schema>, { owner, key, ...request }: Asked, act: () => Promise<Given>): Promise<Given> {
  if (key.length > 255) throw new Refusal("request.not_valid", { fields: "Idempotency-Key", wrong: [] });
  const hash = createHash("sha256").update(JSON.stringify(request)).digest("base64url");
  const earlier = await take(db, { owner, key, hash });
  if (earlier) return earlier;
  const mine = db.updateTable("idempotency_keys").where("owner", "=", owner).where("key", "=", key);
  const keep = ({ status, body }: Given) => mine.set({ status, answer: JSON.stringify(body) }).execute();
  const given = await act().catch(async (error: unknown) => {
    if (error instanceof Refusal) await keep({ status: REFUSED, body: JSON.stringify({ code: error.code, facts: error.facts }) });
    else await db.deleteFrom("idempotency_keys").where("owner", "=", owner).where("key", "=", key).execute();
    throw error;
  });
  // The act is done: should this fail, the key must stay taken rather than let it be done again.
  await keep(given);
  return given;
}

/** Stands in the place of an HTTP status. */
const REFUSED = 0;

interface Key {
  owner: string;
  key: string;
  hash: string;
}

/** Takes the key, or answers what it brought before. */
async function take(db: Kysely<Schema>, { owner, key, hash }: Key): Promise<Given | undefined> {
  const { rows: taken } = await sql`
    insert into idempotency_keys (owner, key, request_hash) values (${owner}, ${key}, ${hash})
    on conflict (owner, key) do update
      set request_hash = excluded.request_hash, status = null, answer = null, created_at = now()
      where (idempotency_keys.status = 0 and idempotency_keys.request_hash <> excluded.request_hash)
        or (idempotency_keys.status is null and idempotency_keys.created_at < now() - ${ABANDONED}::interval)
    returning 1`.execute(db);
  if (taken.length > 0) return undefined;
  const found = await db
    .selectFrom("idempotency_keys")
    .select(["request_hash", "status", "answer"])
    .where("owner", "=", owner)
    .where("key", "=", key)
    .executeTakeFirst();
  if (found && found.request_hash !== hash) throw new Refusal("idempotency.other_request");
  if (!found || found.status === null) throw new Refusal("idempotency.in_progress");
  const body = found.answer as string;
  if (found.status > 0) return { status: found.status, body };
  const { code, facts } = JSON.parse(body) as { code: string; facts: Record<string, unknown> };
  throw new Refusal(code, facts);
}
