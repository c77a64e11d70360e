import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** What a case has beside its own row, by table; each hangs on its number. */
const TABLES = [
  "messages",
  "notes",
  "promises",
  "attachments",
  "mails",
  "namings",
  "options",
  "choices",
  "decisions",
  "procedure_uses",
  "selections",
  "calls",
] as const;
export type Moved = Record<(typeof TABLES)[number], number[]>;

/**
 * What a case has one of at a time. Where both cases have it, the kept one's stands: the other's stays where it was, to be read in the record,
 * and its steps go on as promises.
 */
const ONE_AT_A_TIME: Partial<Record<keyof Moved, RawBuilder<unknown>>> = {
  choices: sql`mine.lapsed_at is null and theirs.lapsed_at is null`,
  decisions: sql`mine.withdrawn_at is null and theirs.withdrawn_at is null`,
  procedure_uses: sql`mine.withdrawn_at is null and theirs.withdrawn_at is null and mine.entry_id = theirs.entry_id`,
};

/** Moves everything that was said, written, promised and attached from one case to another. */
export async function moveAll(tx: Kysely<Schema>, { from, to }: { from: number; to: number }): Promise<Moved> {
  const moved = {} as Moved;
  for (const table of TABLES) {
    const { rows } = await sql<{ id: number }>`
      update ${sql.table(table)} mine set case_number = ${to} where mine.case_number = ${from} ${unlessTaken(table, to)} returning id`.execute(
      tx,
    );
    moved[table] = rows.map(({ id }) => id);
  }
  return moved;
}

function unlessTaken(table: keyof Moved, to: number): RawBuilder<unknown> {
  const both = ONE_AT_A_TIME[table];
  return both ? sql`and not exists (select from ${sql.table(table)} theirs where theirs.case_number = ${to} and ${both})` : sql``;
}

/** Moves these back, as far as they still are where they were moved to. */
export async function moveBack(tx: Kysely<Schema>, moved: Moved, { from, to }: { from: number; to: number }): Promise<void> {
  for (const table of TABLES) {
    await sql`
      update ${sql.table(table)} set case_number = ${to}
      where id = any(${moved[table] ?? []}::bigint[]) and case_number = ${from}`.execute(tx);
  }
}

/** Moves chosen messages and notes, with their files, their mails in the ledger and what was named in them. */
export async function moveChosen(
  tx: Kysely<Schema>,
  { messages, notes, from, to }: { messages: readonly number[]; notes: readonly number[]; from: number; to: number },
): Promise<Moved> {
  const chosen = {
    messages: sql`id = any(${messages}::bigint[])`,
    notes: sql`id = any(${notes}::bigint[])`,
    promises: sql`false`,
    attachments: sql`(message_id = any(${messages}::bigint[]) or note_id = any(${notes}::bigint[]))`,
    mails: sql`message_id = any(${messages}::bigint[])`,
    namings: sql`message_id = any(${messages}::bigint[])`,
    options: sql`false`,
    choices: sql`false`,
    decisions: sql`false`,
    procedure_uses: sql`false`,
    selections: sql`false`,
    calls: sql`false`,
  };
  const moved = {} as Moved;
  for (const table of TABLES) {
    const { rows } = await sql<{ id: number }>`
      update ${sql.table(table)} set case_number = ${to} where case_number = ${from} and ${chosen[table]} returning id`.execute(
      tx,
    );
    moved[table] = rows.map(({ id }) => id);
  }
  return moved;
}
