import { type Kysely, sql } from "kysely";
import type { Holds, Meaning } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { customerSeenBy, seenBy } from "../customers/seeing.ts";
import { happened } from "../happenings/writing.ts";
import { csvLine, UTF8_MARK } from "./csv.ts";

const CUSTOMER_COLUMNS = ["customer", "name", "email", "phone"] as const satisfies readonly Meaning[];
const CASE_COLUMNS = [
  "case",
  "customer",
  "customer_name",
  "customer_email",
  "customer_phone",
  "subject",
  "state",
  "channel",
  "opened_at",
  "closed_at",
  "tags",
  "text",
] as const satisfies readonly Meaning[];

/** A page by key: no file is held as a whole, however many rows there are. */
const PAGE = 2000;

/** Notes who takes the customers or the cases out, and gives them as CSV, line by line. Colleagues' cases are left to whoever may see them. */
export async function exportLines(
  db: Kysely<Schema>,
  { holds, by }: { holds: Holds; by: Actor },
): Promise<AsyncGenerator<string>> {
  must(by, "imports");
  await db.transaction().execute((tx) => happened(tx, { what: "export.made", by, detail: { holds } }));
  return holds === "cases" ? caseLines(db, by) : customerLines(db, by);
}

/** All customers, one a line, after the header. Of two records that were joined, the one that goes on. */
async function* customerLines(db: Kysely<Schema>, by: Actor): AsyncGenerator<string> {
  yield UTF8_MARK + csvLine(CUSTOMER_COLUMNS);
  for (let after = 0; ; ) {
    const { rows } = await sql<{ id: number; name: string; email: string | null; phone: string | null }>`
      select c.id, c.name,
        (select value from customer_addresses where customer_id = c.id and kind = 'email' order by preferred desc, id limit 1) as email,
        (select value from customer_addresses where customer_id = c.id and kind = 'phone' order by preferred desc, id limit 1) as phone
      from customers c where c.id > ${after} and c.merged_into is null and ${customerSeenBy(by, sql`c`)} order by c.id limit ${PAGE}`.execute(
      db,
    );
    for (const { id, name, email, phone } of rows) yield csvLine([id, name, email, phone]);
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.id;
  }
}

interface CaseRow {
  number: number;
  customer_id: number;
  name: string;
  email: string | null;
  phone: string | null;
  subject: string;
  state: string;
  channel: string;
  opened_at: Date;
  closed_at: Date | null;
  tags: string | null;
  text: string | null;
}

/** All cases with their first words, one a line, after the header. */
async function* caseLines(db: Kysely<Schema>, by: Actor): AsyncGenerator<string> {
  yield UTF8_MARK + csvLine(CASE_COLUMNS);
  for (let after = 0; ; ) {
    const { rows } = await sql<CaseRow>`
      select s.number, s.customer_id, c.name, s.subject, s.channel, s.opened_at,
        (select value from customer_addresses where customer_id = c.id and kind = 'email' order by preferred desc, id limit 1) as email,
        (select value from customer_addresses where customer_id = c.id and kind = 'phone' order by preferred desc, id limit 1) as phone,
        case when s.state = 'closed' then 'closed' when s.waiting_for = 'customer' then 'waiting' else 'open' end as state,
        (select closed_at from closures where case_number = s.number and reopened_at is null) as closed_at,
        (select string_agg(slug, ' ' order by slug) from tags where id = any(s.tag_ids)) as tags,
        (select text from messages where case_number = s.number and direction = 'in' order by id limit 1) as text
      from cases s join customers c on c.id = s.customer_id
      where s.number > ${after} and ${seenBy(by, sql`s`)} order by s.number limit ${PAGE}`.execute(db);
    for (const row of rows) {
      yield csvLine([
        row.number,
        row.customer_id,
        row.name,
        row.email,
        row.phone,
        row.subject,
        row.state,
        row.channel,
        row.opened_at.toISOString(),
        row.closed_at?.toISOString() ?? null,
        row.tags,
        row.text,
      ]);
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.number;
  }
}
