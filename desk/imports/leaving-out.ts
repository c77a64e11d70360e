import { type Kysely, sql } from "kysely";
import type { Meaning } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import type { LeftOut } from "./old-case.ts";

/** So many lines are written in one statement. */
const AT_ONCE = 1000;

/** Writes down what is not taken, with the line as it stood, for the report of a run. */
export async function leaveOut(tx: Kysely<Schema>, { id, leftOut }: { id: number; leftOut: readonly LeftOut[] }): Promise<void> {
  if (leftOut.length === 0) return;
  const files = await tx.selectFrom("import_files").select(["place", "header", "columns"]).where("import_id", "=", id).execute();
  for (let at = 0; at < leftOut.length; at += AT_ONCE) {
    const rows = leftOut.slice(at, at + AT_ONCE).map(({ meaning, ...each }) => ({
      ...each,
      column: columnOf(
        files.find(({ place }) => place === each.file),
        meaning,
      ),
    }));
    await sql`
      insert into import_left_out (import_id, place, file, line, "column", why, facts, partly, "values")
      select ${id}, (select coalesce(max(place), 0) from import_left_out where import_id = ${id}) + row_number() over (order by file, line),
        file, line, "column", why, facts, partly, "values"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as given(file int, line int, "column" text, why text, facts jsonb, partly boolean, "values" text[])`.execute(tx);
  }
}

/** What the file itself calls the column of a meaning. */
export function columnOf(
  file: { header: readonly string[]; columns: readonly string[] } | undefined,
  meaning: Meaning | null,
): string | null {
  if (!file || meaning === null) return null;
  return file.header[file.columns.indexOf(meaning)] ?? null;
}
