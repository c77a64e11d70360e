import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** A draft that went along: what stood in its place before, if anything, and what stands there since. */
export interface DraftAlong {
  account: number;
  mode: "reply" | "note";
  before: string | null;
  after: string;
}

/** Takes drafts along as copies: nobody's unsent words may be lost, and the originals stay for the undo. */
export async function copyDrafts(tx: Kysely<Schema>, { from, to }: { from: number; to: number }): Promise<DraftAlong[]> {
  const { rows } = await sql<DraftAlong>`
    with before as (select account_id, mode, text from drafts where case_number = ${to}), copied as (
      insert into drafts (case_number, account_id, mode, text, device, saved_at)
      select ${to}, account_id, mode, text, device, now() from drafts where case_number = ${from} and text <> ''
      on conflict (case_number, account_id, mode) do update set text = drafts.text || E'\n\n' || excluded.text, saved_at = now()
      returning account_id, mode, text
    )
    select copied.account_id as account, copied.mode, before.text as before, copied.text as after
    from copied left join before using (account_id, mode)`.execute(tx);
  return rows;
}

/** Takes the copies away again where nobody has gone on writing in them. */
export async function takeCopiesAway(tx: Kysely<Schema>, number: number, drafts: readonly DraftAlong[]): Promise<void> {
  for (const { account, mode, before, after } of drafts) {
    const untouched = sql`case_number = ${number} and account_id = ${account} and mode = ${mode} and text = ${after}`;
    if (before === null) await sql`delete from drafts where ${untouched}`.execute(tx);
    else await sql`update drafts set text = ${before}, saved_at = now() where ${untouched}`.execute(tx);
  }
}
