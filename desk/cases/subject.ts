import { type RawBuilder, sql } from "kysely";

/** The subject as it is shown to the team, for `cases` under a name: insults covered. What is mailed and searched is `subject` itself. */
export const shownSubject = (table: RawBuilder<unknown> = sql`c`): RawBuilder<string> =>
  sql<string>`coalesce(${table}.shielded_subject, ${table}.subject)`;
