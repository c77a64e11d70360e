import type { Found, Kind, Pile, Sort } from "./piles.ts";

/**
 * Puts what two tables have in one order, as far as both were looked through: what lies further on than the shorter look waits for the next page,
 * so that no page has to say something earlier than the one before it did.
 */
export function merge(piles: readonly Pile[], { sort, limit }: { sort: Sort; limit: number }) {
  const sign = sort === "newest" ? -1 : 1;
  const rank = (at: Date) => sign * at.getTime();
  // Words that arrived late carry an earlier hour than their place; they count as far as their own table was looked through.
  const within = ({ to }: Pile, { at }: Found) => (to ? Math.min(rank(at), rank(to.at)) : rank(at));
  const horizon = Math.min(...piles.map(({ to }) => (to ? rank(to.at) : Number.POSITIVE_INFINITY)));
  const ready = piles
    .flatMap((pile) => {
      let highest = Number.NEGATIVE_INFINITY;
      return pile.found.map((found) => {
        // Within a table the order of arrival stays.
        highest = Math.max(highest, within(pile, found));
        return { found, rank: highest };
      });
    })
    .filter((each) => each.rank <= horizon)
    .sort((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
  const items = ready.slice(0, limit);
  const beyond: Partial<Record<Kind, number>> = {};
  let more = false;
  for (const { kind, found, to } of piles) {
    const shown = items.filter((item) => item.kind === kind);
    const left = found.length > shown.length;
    more ||= left || to !== null;
    const at = left ? shown.at(-1)?.id : (to?.id ?? END);
    if (at !== undefined) beyond[kind] = at;
  }
  return { items, beyond: more ? beyond : null };
}

/** A table that was looked through to its end. */
export const END = -1;
