import { type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Of } from "../data-copies/part.ts";

/** What becomes of a table's rows about the customer. */
export type Erased<T extends keyof Schema> =
  | { of: Of; rows: "deleted" }
  | {
      of: Of;
      /** What stands in a column afterwards. */
      set: { [C in keyof Schema[T]]?: RawBuilder<unknown> };
      /** Columns with words or choices that stay: they say what was done when, and with whom nothing of it can be connected any more. */
      stays: readonly (keyof Schema[T])[];
    };

/** The same, whichever table it is. */
export type AnyErased =
  | { of: Of; rows: "deleted" }
  | { of: Of; set: Record<string, RawBuilder<unknown>>; stays: readonly string[] };

export const changed = <T extends keyof Schema>(erased: Erased<T>): Erased<T> => erased;

export const EMPTY = sql`''`;
export const NONE = sql`null`;
/** Where the database asks for words. */
export const GONE = sql`'—'`;
export const goneIf = (column: string) => sql`case when ${sql.ref(column)} <> '' then '—' else '' end`;
export const unless = (column: string) => sql`case when ${sql.ref(column)} is not null then '—' end`;
