import { type Kysely, sql } from "kysely";
import type { Matter } from "#contract/information.ts";
import type { Schema } from "#database/schema.ts";

/** An hour, in seconds since 1970 with what is below them, and its day in the firm's time zone. */
export interface Hour {
  at: number;
  day: string;
}

export interface PastPromise {
  what: "first_news" | "news" | "deed";
  told: boolean;
  state: "open" | "kept" | "late" | "moved" | "released";
  made: Hour;
  due: Hour;
  settled: Hour | null;
  because: string | null;
}

export interface PastMessage {
  id: number;
  out: boolean;
  /** By a machine, either way. */
  automatic: boolean;
  withdrawn: boolean;
  said: Hour;
}

export interface PastHappening {
  id: number;
  what: string;
  at: Hour;
  detail: Record<string, unknown>;
}

/** All of a case that reports are made of. */
export interface Past {
  number: number;
  teamId: number;
  channel: string;
  language: string;
  state: "open" | "closed";
  stage: number;
  matter: Matter | null;
  promises: PastPromise[];
  messages: PastMessage[];
  happenings: PastHappening[];
}

/** The pasts of some cases, each table asked once. */
export async function pastsOf(db: Kysely<Schema>, { numbers, timeZone }: { numbers: readonly number[]; timeZone: string }) {
  const hour = (column: string) =>
    sql`case when ${sql.ref(column)} is not null then
      json_build_object('at', extract(epoch from ${sql.ref(column)})::float8, 'day', (${sql.ref(column)} at time zone ${timeZone}::text)::date) end`;
  const these = sql`any(${numbers}::bigint[])`;
  const [cases, promises, messages, happenings] = await Promise.all([
    sql<Pick<Past, "number" | "teamId" | "channel" | "language" | "state" | "stage" | "matter">>`
      select number, coalesce(team_id, 0) as "teamId", channel, language, state, stage, matter from cases where number = ${these}`.execute(
      db,
    ),
    sql<PastPromise & { number: number }>`
      select case_number as number, what, told, state, ${hour("made_at")} as made, ${hour("due_at")} as due, ${hour("settled_at")} as settled,
        settled_because as because
      from promises where case_number = ${these} order by id`.execute(db),
    sql<PastMessage & { number: number }>`
      select case_number as number, id, direction = 'out' as out, automatic is not null or purpose in ('acknowledgement', 'reminder') as automatic,
        delivery is not distinct from 'withdrawn' as withdrawn, ${hour("created_at")} as said
      from messages where case_number = ${these} order by id`.execute(db),
    sql<PastHappening & { number: number }>`
      select case_number as number, id, what, ${hour("at")} as at, detail from happenings where case_number = ${these} order by id`.execute(
      db,
    ),
  ]);
  const pasts = new Map<number, Past>(
    cases.rows.map((row) => [row.number, { ...row, promises: [], messages: [], happenings: [] } as Past]),
  );
  for (const { number, ...promise } of promises.rows) pasts.get(number)?.promises.push(promise);
  for (const { number, ...message } of messages.rows) pasts.get(number)?.messages.push(message);
  for (const { number, ...happening } of happenings.rows) pasts.get(number)?.happenings.push(happening);
  return [...pasts.values()];
}
