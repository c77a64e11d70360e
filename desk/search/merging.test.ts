import fc from "fast-check";
import { expect, test } from "vitest";
import { END, merge } from "./merging.ts";
import type { Found, Kind, Pile } from "./piles.ts";

const found = (kind: Kind, id: number, at: number) => ({ kind, id, at: new Date(at) }) as Found;

/** One look into a table of rows whose hours mostly grow with their numbers: at most `window` rows, at most `limit` hits. */
function look(kind: Kind, rows: { at: number; fits: boolean }[], past: number | undefined, limit: number, window: number): Pile {
  const from = past === undefined ? rows.length - 1 : past - 1;
  const low = Math.max(0, from - window + 1);
  const hits: Found[] = [];
  for (let id = from; id >= low; id--) {
    if (rows[id]!.fits) hits.push(found(kind, id, rows[id]!.at));
    if (hits.length === limit) return { kind, found: hits, to: { id, at: new Date(rows[id]!.at) } };
  }
  return { kind, found: hits, to: low === 0 ? null : { id: low, at: new Date(rows[low]!.at) } };
}

test("page after page shows every hit once, whatever arrived late, and comes to an end", () => {
  const row = fc.record({ late: fc.nat(3), fits: fc.boolean() });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.array(row, { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      (a, b, limit) => {
        const tables = { message: a, note: b } as const;
        const rows = (kind: Kind) => tables[kind].map(({ late, fits }, id) => ({ at: 10 * id - 7 * late, fits }));
        const seen: string[] = [];
        let beyond: Partial<Record<Kind, number>> = {};
        for (let n = 0; ; n++) {
          expect(n).toBeLessThan(100);
          const kinds = (["message", "note"] as const).filter((kind) => beyond[kind] !== END);
          const merged = merge(
            kinds.map((kind) => look(kind, rows(kind), beyond[kind], limit + 1, 4)),
            { sort: "newest", limit },
          );
          seen.push(...merged.items.map(({ kind, id }) => `${kind} ${id}`));
          if (merged.beyond === null) break;
          beyond = { ...beyond, ...merged.beyond };
        }
        const every = (["message", "note"] as const).flatMap((kind) =>
          rows(kind).flatMap(({ fits }, id) => (fits ? [`${kind} ${id}`] : [])),
        );
        expect(seen.toSorted()).toEqual(every.toSorted());
      },
    ),
    { numRuns: 500 },
  );
});
