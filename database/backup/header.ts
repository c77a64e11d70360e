import type pg from "pg";

/** Goes up when an older Kapok could not read what a newer one writes. */
export const FORMAT = 1;

export interface Header {
  kapok: "backup";
  format: number;
  madeAt: string;
  /** Which migrations had run: a restore runs these, fills the tables, and then runs the newer ones. */
  migrations: { number: number; headline: string; hash: string }[];
  tables: { name: string; columns: string[] }[];
}

/** The last entry: what must have arrived. */
export interface Footer {
  tables: Record<string, { rows: number; sha256: string }>;
  /** Where each identity column goes on counting. */
  counters: { table: string; column: string; next: number }[];
  jobs: number;
}

export const HEADER = "kapok-backup.json";
export const FOOTER = "complete.json";
export const JOBS = "jobs.jsonl";

export function chunkName(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(6, "0")}.copy`;
}

export function tableOf(entry: string): string | undefined {
  return /^tables\/([^/]+)\/\d+\.copy$/.exec(entry)?.[1];
}

/** Every table of ours and the columns that are kept: not what is worked out from others. */
export async function tablesToKeep(client: pg.ClientBase): Promise<Header["tables"]> {
  const { rows } = await client.query<Header["tables"][number]>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and a.atttypid <> 'tsvector'::regtype and c.relname <> 'migrations'
    group by c.relname order by c.relname`);
  return rows;
}

/** The identity columns and the next number of each. */
export async function countersOf(client: pg.ClientBase): Promise<Footer["counters"]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
    select c.relname as "table", a.attname as "column", pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and a.attidentity <> '' order by c.relname, a.attname`);
  const counters: Footer["counters"] = [];
  for (const { sequence, ...where } of rows) {
    const found = await client.query(`select last_value + case when is_called then 1 else 0 end as next from ${sequence}`);
    counters.push({ ...where, next: Number(found.rows[0].next) });
  }
  return counters;
}

export function copyList({ name, columns }: Header["tables"][number]): string {
  const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;
  return `${quoted(name)} (${columns.map(quoted).join(", ")})`;
}
