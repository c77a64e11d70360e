import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { onBreak } from "#desk/breaks/on-break.ts";

/**
 * Who is on a break, as this process last saw it. Of a break there is no happening, so that it is looked for itself: the table holds those who
 * rest at this moment and nobody else.
 */
export function keepResting(db: Kysely<Schema>, changed: (person: number) => void) {
  let standing: Map<number, number> | undefined;
  let looking: Promise<void> | undefined;

  async function lookOnce() {
    const now = new Map([...(await onBreak(db))].map(([id, back]) => [id, back?.getTime() ?? 0]));
    // What stands already is no news.
    const before = standing ?? now;
    standing = now;
    for (const person of new Set([...before.keys(), ...now.keys()])) {
      if (before.get(person) !== now.get(person)) changed(person);
    }
  }

  return {
    isResting: (person: number): boolean => standing?.has(person) ?? false,
    /** One look at a time. */
    look(): Promise<void> {
      looking ??= lookOnce().finally(() => {
        looking = undefined;
      });
      return looking;
    },
  };
}
