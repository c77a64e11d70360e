import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";

/** What a database is told apart by: every connection and transaction of it shares the adapter. */
export const databaseOf = (db: Kysely<Schema>): object => db.getExecutor().adapter;

/** An answer that is asked for all the time and seldom changes: good for some milliseconds, per database; or until it is forgotten. */
export function keptFor<Answer>(milliseconds: number, ask: (db: Kysely<Schema>) => Promise<Answer>) {
  const kept = new WeakMap<object, { answer: Answer; at: number }>();
  return {
    async know(db: Kysely<Schema>): Promise<Answer> {
      const known = kept.get(databaseOf(db));
      if (known && Date.now() - known.at < milliseconds) return known.answer;
      const answer = await ask(db);
      kept.set(databaseOf(db), { answer, at: Date.now() });
      return answer;
    },
    forget: (db: Kysely<Schema>): void => void kept.delete(databaseOf(db)),
  };
}
