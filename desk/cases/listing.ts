import { type Kysely, type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import type { CaseRow } from "#contract/case-shapes.ts";
import type { QueueName } from "#contract/case-words.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "../accounts/actor.ts";
import { hasInternal, seenBy } from "../customers/seeing.ts";
import { shiftsAt } from "../shifts/at-work.ts";
import { type Cursor, cursorOf, readCursor } from "./cursor.ts";
import { type ListFilter, narrowedBy } from "./filtering.ts";
import { leadingTo } from "./narrowing-closed.ts";
import { type CaseRowRecord, caseColumns, caseJoins, showRow } from "./row.ts";

export interface QueueQuestion {
  queue: z.output<typeof QueueName>;
  /** Whose queue `mine` is, and which teams `team` means. */
  accountId: number | null;
  teamIds: readonly number[];
  filter?: ListFilter;
  /** Whose eyes: what a colleague has written as a customer is seen by the owner's team alone. Left out: the desk's own. */
  by?: Actor;
  after?: string;
  limit: number;
}

type Queue = QueueQuestion["queue"];
const OPEN = sql`queue_rank < 3`;

/**
 * One page of a queue, in the order in which news is owed: what waits for us by its promise, then what waits for the customer or
 * for colleagues. The page is cut from one index before anything is joined to it.
 */
export async function listCases(db: Kysely<Schema>, question: QueueQuestion): Promise<{ items: CaseRow[]; next: string | null }> {
  const after = question.after ? readCursor(question.after) : null;
  // Asked only where there is such a case: the condition is no part of any index.
  const seen = (await hasInternal(db)) ? sql`and ${seenBy(question.by ?? theDesk)}` : sql``;
  const covered =
    question.queue === "mine" && question.accountId !== null ? (await shiftsAt(db)).coveredBy(question.accountId) : [];
  const page =
    covered.length > 0
      ? coveredPage({ ...question, covered, seen }, after)
      : question.queue === "team"
        ? teamPage(question, after)
        : pageOf(sql`${which(question)} ${await led(db, question)} ${seen}`, after, question);
  const { rows } = await sql<CaseRowRecord & { queue_rank: number; cursor_at: string }>`
    select ${caseColumns}, c.queue_rank, c.queue_at::text as cursor_at
    from (${page}) c ${caseJoins}
    order by ${orderOf(question.queue, sql`c.`)}`.execute(db);
  const more = rows.length > question.limit;
  const shown = rows.slice(0, question.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(showRow),
    next: more && last ? cursorOf({ rank: last.queue_rank, at: last.cursor_at, number: last.number }) : null,
  };
}

const which = (question: QueueQuestion): RawBuilder<unknown> => sql`${ofQueue(question)} ${narrowed(question)}`;

const led = async (db: Kysely<Schema>, { queue, filter = {}, accountId }: Omit<QueueQuestion, "limit">) =>
  queue === "closed" ? leadingTo(db, filter, accountId) : sql``;

const narrowed = ({ filter = {}, accountId }: QueueQuestion) => narrowedBy(filter, accountId);

function ofQueue({ queue, accountId }: QueueQuestion): RawBuilder<unknown> {
  switch (queue) {
    case "mine":
      return sql`owner_id = ${accountId} and ${OPEN}`;
    case "unowned":
      return sql`owner_id is null and ${OPEN}`;
    case "waiting":
      return sql`queue_rank in (1, 2)`;
    case "closed":
      return sql`queue_rank = 3`;
    default:
      return OPEN;
  }
}

// Closed cases are read newest first, all others by when news is owed.
const orderOf = (queue: Queue, table = sql``): RawBuilder<unknown> =>
  queue === "closed"
    ? sql`${table}queue_at desc, ${table}number desc`
    : sql`${table}queue_rank, ${table}queue_at, ${table}number`;

function pageOf(
  where: RawBuilder<unknown>,
  after: Cursor | null,
  { queue, limit }: Pick<QueueQuestion, "queue" | "limit">,
): RawBuilder<unknown> {
  const beyond = !after
    ? sql``
    : queue === "closed"
      ? sql`and (queue_at, number) < (${after.at}::timestamptz, ${after.number})`
      : sql`and (queue_rank, queue_at, number) > (${after.rank}, ${after.at}::timestamptz, ${after.number})`;
  return sql`select * from cases where ${where} ${beyond} order by ${orderOf(queue)} limit ${limit + 1}`;
}

/** One's own cases, and those of whom one stands in for: a page from each one's own index, merged. */
function coveredPage(
  question: QueueQuestion & { covered: readonly number[]; seen: RawBuilder<unknown> },
  after: Cursor | null,
): RawBuilder<unknown> {
  const { accountId, covered, seen, limit } = question;
  const pages = [accountId, ...covered].map(
    (id) => sql`(${pageOf(sql`owner_id = ${id} and ${OPEN} ${narrowed(question)} ${seen}`, after, question)})`,
  );
  return sql`select * from (${sql.join(pages, sql` union all `)}) mine order by queue_rank, queue_at, number limit ${limit + 1}`;
}

/** Each team's own index is read for a page of its own, and the pages are merged: no sort grows with the number of cases. */
function teamPage(question: QueueQuestion, after: Cursor | null): RawBuilder<unknown> {
  const { teamIds, limit } = question;
  if (teamIds.length === 0) return sql`select * from cases where false`;
  const pages = teamIds.map(
    (id) => sql`(${pageOf(sql`team_id = ${id} and ${OPEN} ${narrowed(question)}`, after, { queue: "team", limit })})`,
  );
  return sql`select * from (${sql.join(pages, sql` union all `)}) teams order by queue_rank, queue_at, number limit ${limit + 1}`;
}

// Beyond this a number says "many", and counting on would read millions of rows for it.
const ENOUGH = 1000;

/** How many cases a list holds, as far as anybody acts on the number. */
export async function countCases(
  db: Kysely<Schema>,
  question: Omit<QueueQuestion, "after" | "limit">,
): Promise<{ count: number; more: boolean }> {
  const asked = { ...question, limit: ENOUGH };
  const seen = (await hasInternal(db)) ? sql`and ${seenBy(question.by ?? theDesk)}` : sql``;
  const where =
    question.queue === "team"
      ? sql`team_id = any(${question.teamIds}::bigint[]) and ${OPEN} ${narrowed(asked)}`
      : sql`${which(asked)} ${await led(db, question)}`;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (select from cases where ${where} ${seen} limit ${ENOUGH + 1}) counted`.execute(db);
  const { count } = rows[0]!;
  return { count: Math.min(count, ENOUGH), more: count > ENOUGH };
}
