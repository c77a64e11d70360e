import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { commonValues, type Narrowed } from "./common-values.ts";
import { type ListFilter, readFilled } from "./filtering.ts";

/** So many cases are read one by one and put in order; what more of them have is met soon enough on the way through the list. */
const FEW = 10_000;

/**
 * What leads to a page of closed cases, as a condition that begins with `and` and says nothing that the filter does not: these are all cases of
 * years, and what few of them have may lie anywhere. Where a tag or a value of a field is on few cases, these are read; else the list is read
 * from the index of what is rarest in the filter.
 */
export async function leadingTo(db: Kysely<Schema>, filter: ListFilter, accountId: number | null): Promise<RawBuilder<unknown>> {
  const few = await fewOf(db, filter);
  if (few) return sql`and number = any(array(${few}))`;
  const common = await commonValues.know(db);
  const share = ({ column, value }: Choice) => common.get(`${column}:${value}`) ?? 0;
  const [rarest] = choicesOf(filter, accountId).sort((one, other) => share(one) - share(other));
  if (!rarest) return sql``;
  // Said a second time: PostgreSQL, which plans for all values at once, takes it for something that hardly a case has, and chooses its index.
  const column = sql.ref(rarest.column);
  return sql`and ${column} between ${rarest.value} and ${rarest.value}`;
}

interface Choice {
  column: Narrowed;
  value: string | number;
}

/** What has an index in the order of the list. Cases that nobody owns have one that needs no leading. */
function choicesOf(
  { owner, team, stage, channel, mailbox, language, matter, situation }: ListFilter,
  me: number | null,
): Choice[] {
  const ownerId = owner === "me" ? me : owner && owner !== "none" ? Number(owner) : null;
  const all: Record<Exclude<Narrowed, "state">, string | number | null | undefined> = {
    mailbox_id: mailbox,
    team_id: team,
    owner_id: ownerId,
    matter,
    situation,
    channel,
    stage,
    language,
  };
  return Object.entries(all).flatMap(([column, value]) =>
    value === undefined || value === null ? [] : [{ column: column as Narrowed, value }],
  );
}

/** The question for the numbers of cases that have a tag or a value of a field, where these are few. */
async function fewOf(db: Kysely<Schema>, { tags, field, customerField }: ListFilter): Promise<RawBuilder<unknown> | null> {
  const questions = [
    ...(tags?.split(",") ?? []).map((tag) => sql`select case_number from case_tags where tag_id = ${Number(tag)}`),
    ...(field ? [having(sql`select case_number from case_values v`, field)] : []),
    ...(customerField
      ? [having(sql`select c.number from customer_values v join cases c on c.customer_id = v.customer_id`, customerField)]
      : []),
  ];
  for (const question of questions) {
    const { rows } = await sql<{ few: boolean }>`
      select count(*) <= ${FEW} as few from (${question} limit ${FEW + 1}) counted`.execute(db);
    if (rows[0]!.few) return question;
  }
  return null;
}

function having(chosen: RawBuilder<unknown>, asked: string): RawBuilder<unknown> {
  const { fieldId, value } = readFilled(asked);
  return sql`${chosen} where v.field_id = ${fieldId} and v.value = ${value}`;
}
