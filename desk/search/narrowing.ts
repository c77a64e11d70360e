import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Narrowing } from "./asking.ts";
import { ofDays } from "./days.ts";
import { queryOf } from "./terms.ts";

type Condition = RawBuilder<unknown>;
export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

/** What is asked of the case, as `c`. */
export function ofCase({ state, owners, teams, channel, language, stage, customer }: Narrowing): Condition[] {
  return [
    ...(state ? [sql`c.state = ${state}`] : []),
    ...(owners === null ? [sql`c.owner_id is null`] : owners ? [sql`c.owner_id = any(${owners}::bigint[])`] : []),
    ...(teams ? [sql`c.team_id = any(${teams}::bigint[])`] : []),
    ...(channel ? [sql`c.channel = ${channel}`] : []),
    ...(language ? [sql`c.language = ${language}`] : []),
    ...(stage ? [sql`c.stage = ${stage}`] : []),
    ...(customer ? [sql`c.customer_id = ${customer}`] : []),
  ];
}

/** What is asked of the message or note itself, as `w`. */
export function ofWords(
  kind: "message" | "note",
  { since, until, attachment, authors }: Narrowing,
  timeZone: string,
): Condition[] {
  const named = authors ? queryOf(authors.name) : null;
  return [
    ...ofDays({ since, until }, timeZone),
    ...(attachment
      ? [
          kind === "message"
            ? sql`exists (select from attachments a where a.message_id = w.id)`
            : sql`exists (select from attachments a where a.note_id = w.id)`,
        ]
      : []),
    ...(authors
      ? [
          kind === "message" && named
            ? sql`(w.author_id = any(${authors.accounts}::bigint[]) or (w.direction = 'in' and w.search @@ ${named}::tsquery
                and starts_with(lower(' ' || w.author_name), lower(' ' || ${authors.name}))))`
            : sql`w.author_id = any(${authors.accounts}::bigint[])`,
        ]
      : []),
  ];
}

/** From so many cases on it is quicker to read messages than to go through the cases. */
const FEW = 400;

/** The cases of a customer, an owner or a team where these are few; null where they are many or nobody asked for such. */
export async function fewCases(db: Kysely<Schema>, narrowing: Narrowing): Promise<number[] | null> {
  const { owners, teams, customer } = narrowing;
  if (owners === undefined && !teams && !customer) return null;
  const by = customer
    ? sql`customer_id = ${customer}`
    : owners === null
      ? sql`owner_id is null and queue_rank < 3`
      : owners
        ? sql`owner_id = any(${owners}::bigint[])`
        : sql`team_id = any(${teams}::bigint[])`;
  // Nobody's cases have an index while they are open; closed ones of nobody are found among the messages.
  if (owners === null && narrowing.state !== "open") return null;
  const { rows } = await sql<{ number: number }>`select number from cases where ${by} limit ${FEW + 1}`.execute(db);
  return rows.length > FEW ? null : rows.map(({ number }) => number);
}
