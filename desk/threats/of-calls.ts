import { randomUUID } from "node:crypto";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Quote } from "#contract/threats.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { theFirm } from "../firm/reading.ts";

/** For a column of quotes: the newest call whose lines are among them. */
export const callQuotedIn = (quotes: RawBuilder<unknown>) => sql<number | null>`(
  select max(n.call_id) from jsonb_to_recordset(${quotes}) as q (kind text, of bigint) join call_notes n on n.id = q.of
  where q.kind = 'call_line')`;

interface Left {
  at: Date;
  words: string;
}

/**
 * Begins a report for whoever was in a call that was left for a threat, inside the act that ends it: with its words, their hour and the call. It is
 * a draft that nobody else sees; it waits as long as they want, and can be thrown away.
 */
export async function beginReportOfCall(
  tx: Kysely<Schema>,
  { call, by }: { call: { id: number; case_number: number; customer_id: number; account_id: number }; by: Actor },
): Promise<void> {
  const { rows } = await sql<Left>`
    select at, bypass_words as words from call_rungs where call_id = ${call.id} and bypass = 'threat' order by id desc limit 1`.execute(
    tx,
  );
  const [left] = rows;
  if (!left) return;
  if (left.words !== "") await keepWords(tx, { callId: call.id, by, ...left });
  const quotes = await lastQuoteOf(tx, call.id);
  const known = await tx
    .selectFrom("threat_reports")
    .select(["id", "quotes"])
    .where("case_number", "=", call.case_number)
    .where("reporter_id", "=", call.account_id)
    .where("sent_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (known) {
    // What was begun before goes on, and now has the words of the call, too.
    const both = JSON.stringify([...(known.quotes as Quote[]), ...quotes]);
    await tx.updateTable("threat_reports").set({ quotes: both }).where("id", "=", known.id).execute();
    return;
  }
  await tx
    .insertInto("threat_reports")
    .values({
      case_number: call.case_number,
      customer_id: call.customer_id,
      reporter_id: call.account_id,
      country: (await theFirm(tx)).country,
      happened_at: left.at,
      quotes: JSON.stringify(quotes),
    })
    .execute();
}

/** The words with which the call was left stand among its lines like any others of the customer's: only what stands there can be quoted. */
async function keepWords(tx: Kysely<Schema>, { callId, at, words, by }: Left & { callId: number; by: Actor }): Promise<void> {
  await tx
    .insertInto("call_notes")
    .values({
      client_id: randomUUID(),
      call_id: callId,
      kind: "quote",
      text: words,
      rung: 5,
      author_id: accountIdOf(by),
      author_name: authorNameOf(by),
      at,
    })
    .execute();
}

/** What was said with the threat, else the customer's last words that were noted. */
async function lastQuoteOf(tx: Kysely<Schema>, callId: number): Promise<Quote[]> {
  const { rows } = await sql<{ of: number; text: string; at: Date }>`
    select id as of, text, at from call_notes where call_id = ${callId} and kind = 'quote' order by id desc limit 1`.execute(tx);
  return rows.map(({ of, text, at }) => ({ kind: "call_line" as const, of, text, at: at.toISOString() }));
}
