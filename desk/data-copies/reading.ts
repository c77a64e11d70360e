import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { HELD } from "./held.ts";
import type { Ids, Part, Why, Withheld } from "./part.ts";

type Row = Record<string, unknown>;

/** Everything the desk holds of a customer, by what it is, under names that say what they mean. */
export interface DataCopy {
  held: Record<string, Row[]>;
  /** Tables about the customer that are left out, and how many rows of them there are. */
  leftOut: { table: string; count: number; why: Why }[];
}

/** The customer's record and those that became part of it, one upon another. */
export async function recordsOf(db: Kysely<Schema>, id: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    with recursive part as (
      select id from customers where id = ${id}
      union
      select c.id from customers c join part on c.merged_into = part.id
    ) select id from part order by id`.execute(db);
  return rows.map((row) => row.id);
}

export async function readCopy(db: Kysely<Schema>, ids: Ids): Promise<DataCopy> {
  const copy: DataCopy = { held: {}, leftOut: [] };
  for (const [table, held] of Object.entries(HELD) as [string, Part<keyof Schema> | Withheld | { about: string }][]) {
    if ("columns" in held) copy.held[nameOf(table)] = await rowsOf(db, { table, part: held as Part<keyof Schema>, ids });
    else if ("why" in held) {
      const { rows } = await sql<{
        count: number;
      }>`select count(*)::int as count from ${sql.table(table)} t where ${held.of(ids)}`.execute(db);
      if (rows[0]!.count > 0) copy.leftOut.push({ table, count: rows[0]!.count, why: held.why });
    }
  }
  return copy;
}

async function rowsOf(
  db: Kysely<Schema>,
  { table, part, ids }: { table: string; part: Part<keyof Schema>; ids: Ids },
): Promise<Row[]> {
  const copied = Object.entries(part.columns as Record<string, unknown>).flatMap(([column, name]) =>
    typeof name === "string" ? [sql`${sql.ref(`t.${column}`)} as ${sql.id(name)}`] : [],
  );
  const more = Object.entries(part.more ?? {}).map(([name, value]) => sql`${value} as ${sql.id(name)}`);
  const { rows } = await sql<Row>`
    select ${sql.join([...copied, ...more])} from ${sql.table(table)} t where ${part.of(ids)} order by 1`.execute(db);
  return rows;
}

const nameOf = (table: string): string => table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
