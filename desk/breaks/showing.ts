import { type Kysely, sql } from "kysely";
import { type BreakView, LONGEST_BREAK_MINUTES } from "#contract/breaks.ts";
import type { Schema } from "#database/schema.ts";

interface Row {
  minimum_until: Date;
  until_at: Date;
  latest: Date;
  returnable: boolean;
}

/** A person's own break as it stands, or null. */
export async function showBreak(tx: Kysely<Schema>, accountId: number): Promise<BreakView | null> {
  const { rows } = await sql<Row>`
    select minimum_until, until_at, began_at + make_interval(mins => ${LONGEST_BREAK_MINUTES}) as latest, minimum_until <= clock_timestamp() as returnable from breaks where account_id = ${accountId}`.execute(
    tx,
  );
  const [row] = rows;
  return (
    (row && {
      minimumUntil: row.minimum_until.toISOString(),
      returnable: row.returnable,
      until: row.until_at.toISOString(),
      latest: row.latest.toISOString(),
    }) ??
    null
  );
}
