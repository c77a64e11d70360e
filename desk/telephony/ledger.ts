import { type Kysely, sql } from "kysely";
import type { PhoneEventView, PhoneFate } from "#contract/phone-events.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import type { Proven } from "./proving.ts";

/**
 * Writes down what an exchange said, before anything in it is understood. A signed message that was heard already is refused: its sender was
 * answered then, and somebody who overheard it says it again in vain.
 */
export async function keepEvent(db: Kysely<Schema>, { line, signature, content }: Proven & { content: string }): Promise<number> {
  const kept = await db
    .insertInto("phone_events")
    // PostgreSQL keeps no NUL in text.
    .values({ line_id: line.id, signature, content: content.replaceAll("\0", "") })
    .onConflict((clash) => clash.columns(["line_id", "signature"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!kept) throw new Refusal("exchange.replayed");
  return kept.id;
}

interface Asked {
  line?: number | undefined;
  fate?: PhoneFate | undefined;
  before?: number | undefined;
  limit: number;
  by: Actor;
}

interface Row extends Omit<PhoneEventView, "receivedAt"> {
  received_at: Date;
}

/** Everything that exchanges have said and what became of it, newest first. */
export async function listEvents(
  db: Kysely<Schema>,
  { line, fate, before, limit, by }: Asked,
): Promise<{ items: PhoneEventView[]; next: number | null }> {
  must(by, "lines");
  const { rows } = await sql<Row>`
    select e.id, json_build_object('id', l.id, 'name', l.name) as line, e.received_at, e.what, p.phone, e.fate, e.cause,
      p.case_number as case, e.content
    from phone_events e join phone_lines l on l.id = e.line_id left join phone_calls p on p.id = e.phone_call_id
    where (${line ?? null}::bigint is null or e.line_id = ${line ?? null}) and (${fate ?? null}::text is null or e.fate = ${fate ?? null})
      and (${before ?? null}::bigint is null or e.id < ${before ?? null})
    order by e.id desc limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit).map(({ received_at, ...row }) => ({ ...row, receivedAt: received_at.toISOString() }));
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}

const FINAL: readonly string[] = ["done", "duplicate"];

/** Puts what had come to nothing back to be settled anew. */
export async function takeUpAgain(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "lines");
  await db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("phone_events").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
    if (!found) throw new Refusal("phone_event.unknown");
    if (FINAL.includes(found.fate)) throw new Refusal("phone_event.settled");
    // What was refused was not kept for a moment: its exchange has it.
    if (found.what === "recording") throw new Refusal("phone_event.file_gone");
    await tx
      .updateTable("phone_events")
      .set({ fate: "waiting", cause: null, attempts: 0, received_at: found.received_at, next_try_at: new Date() })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "line.retried", by, detail: { line: found.line_id, event: id } });
  });
}
