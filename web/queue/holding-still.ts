import type { CaseRow } from "#contract/case-shapes.ts";

export type Held = { rows: CaseRow[]; arrived: number; gone: ReadonlySet<number> };

/**
 * Keeps the list still under the cursor: rows that are shown stay where they are and take their new words,
 * a row that left the queue stays until the list is let go, and newcomers wait and are counted.
 */
export function holdStill(shown: readonly CaseRow[], latest: readonly CaseRow[]): Held {
  const fresh = new Map(latest.map((row) => [row.number, row]));
  const known = new Set(shown.map((row) => row.number));
  return {
    rows: shown.map((row) => fresh.get(row.number) ?? row),
    arrived: latest.filter((row) => !known.has(row.number)).length,
    gone: new Set(shown.filter((row) => !fresh.has(row.number)).map((row) => row.number)),
  };
}

/**
 * The row that takes the cursor when the one under it has left: the next that is still there, else the one before.
 */
export function cursorAfter(before: readonly number[], after: readonly number[], cursor: number | null): number | null {
  if (cursor === null) return null;
  const still = new Set(after);
  if (still.has(cursor)) return cursor;
  const at = before.indexOf(cursor);
  if (at < 0) return null;
  return (
    before.slice(at + 1).find((number) => still.has(number)) ??
    before.slice(0, at).findLast((number) => still.has(number)) ??
    null
  );
}
