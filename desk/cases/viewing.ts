import { type Kysely, sql } from "kysely";
import type { CaseView } from "#contract/cases.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { type Thread, threadOf } from "../conversations/thread.ts";
import { showPromise } from "../promises/showing.ts";
import { Refusal } from "../refusal.ts";
import { mayWithCase } from "./may.ts";
import { type CaseRowRecord, caseColumns, caseJoins, showRow } from "./row.ts";

/** How many messages and how many notes are shown before one asks for earlier ones. */
const SHOWN = 50;

interface CaseRecord extends CaseRowRecord {
  opened_at: Date;
  what_helps: string;
  team_line: string;
  team_line_at: Date | null;
  team_line_by: number | null;
  team_line_name: string | null;
  customer_phrase: CaseView["customerLine"]["phrase"];
  customer_line: string;
  customer_told_at: Date | null;
  seen: number | null;
}

/** One case as its agent sees it; `presence` is the live part's to fill in. */
export async function viewCase(db: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<CaseView> {
  const { rows } = await sql<CaseRecord>`
    select ${caseColumns}, c.opened_at, customer.what_helps, c.team_line, c.team_line_at, c.team_line_by, liner.name as team_line_name,
      c.customer_phrase, c.customer_line, c.customer_told_at,
      (select max(id) from happenings where case_number = c.number) as seen
    from cases c ${caseJoins} left join accounts liner on liner.id = c.team_line_by
    where c.number = ${number}`.execute(db);
  const row = rows[0];
  if (!row) throw new Refusal("case.unknown");
  const [thread, promises, otherCases, ending] = await Promise.all([
    threadOf(db, { number, limit: SHOWN }),
    promisesOf(db, number),
    otherCasesOf(db, row),
    endingOf(db, number),
  ]);
  return {
    ...showRow(row),
    openedAt: row.opened_at.toISOString(),
    customerAddress: row.customer_email,
    whatHelps: row.what_helps,
    teamLine: {
      text: row.team_line,
      at: row.team_line_at?.toISOString() ?? null,
      by: row.team_line_by === null ? null : { id: row.team_line_by, name: row.team_line_name ?? "" },
    },
    customerLine: { phrase: row.customer_phrase, text: row.customer_line, toldAt: row.customer_told_at?.toISOString() ?? null },
    ...(thread satisfies Thread),
    promises,
    otherCases,
    ...ending,
    seen: row.seen ?? 0,
    presence: [],
    may: mayWithCase(by, { state: row.state, hasAddress: row.customer_email !== null }),
  };
}

async function promisesOf(db: Kysely<Schema>, number: number): Promise<CaseView["promises"]> {
  const rows = await db
    .selectFrom("promises")
    .leftJoin("accounts", "accounts.id", "promises.owner_id")
    .selectAll("promises")
    .select("accounts.name as owner_name")
    .where("case_number", "=", number)
    .orderBy("promises.id", "desc")
    .limit(50)
    .execute();
  return rows.map(showPromise);
}

async function otherCasesOf(db: Kysely<Schema>, { customer_id, number }: CaseRecord): Promise<CaseView["otherCases"]> {
  const rows = await db
    .selectFrom("cases")
    .select(["number", "subject", "state", "opened_at"])
    .where("customer_id", "=", customer_id)
    .where("number", "!=", number)
    .orderBy("number", "desc")
    .limit(3)
    .execute();
  return rows.map((other) => ({
    number: other.number,
    subject: other.subject,
    state: other.state,
    openedAt: other.opened_at.toISOString(),
  }));
}

async function endingOf(db: Kysely<Schema>, number: number): Promise<Pick<CaseView, "closure" | "confirmation">> {
  const { rows } = await sql<{ closure: CaseView["closure"]; confirmation: CaseView["confirmation"] }>`
    select
      (select json_build_object('because', because, 'words', words, 'at', ${instant(sql`closed_at`)},
          'by', case when a.id is null then null else json_build_object('id', a.id, 'name', a.name) end)
        from closures left join accounts a on a.id = closed_by where case_number = ${number} and reopened_at is null) as closure,
      (select json_build_object('askedAt', ${instant(sql`asked_at`)}, 'answer', answer, 'words', words)
        from confirmations where case_number = ${number} and lapsed_at is null order by id desc limit 1) as confirmation`.execute(
    db,
  );
  return rows[0]!;
}

const instant = (column: ReturnType<typeof sql>) => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
