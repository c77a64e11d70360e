import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { pastsOf } from "./past.ts";
import type { Share } from "./share.ts";
import { sharesOf } from "./shares.ts";

/** Where a case is counted: with its team, channel and language as they are now. */
interface Place {
  teamId: number;
  channel: string;
  language: string;
}

interface Booked extends Place {
  number: number;
  shares: Share[];
}

type Row = Place & Share;

/** Counts these cases whole and books the difference to what they had added. The caller holds the counting. */
export async function book(
  tx: Kysely<Schema>,
  { numbers, timeZone, asOf }: { numbers: readonly number[]; timeZone: string; asOf: number },
): Promise<void> {
  if (numbers.length === 0) return;
  const before = await bookedOf(tx, numbers);
  const now: Booked[] = (await pastsOf(tx, { numbers, timeZone })).map((past) => ({
    number: past.number,
    teamId: past.teamId,
    channel: past.channel,
    language: past.language,
    shares: sharesOf(past, asOf),
  }));
  await add(tx, difference(before, now));
  await keep(tx, now);
}

/** Takes back what these cases had added, before they go. The caller holds the counting. */
export async function unbook(tx: Kysely<Schema>, numbers: readonly number[]): Promise<void> {
  await add(tx, difference(await bookedOf(tx, numbers), []));
  await sql`delete from case_shares where case_number = any(${numbers}::bigint[])`.execute(tx);
}

/** What these cases have added so far. */
async function bookedOf(tx: Kysely<Schema>, numbers: readonly number[]): Promise<Booked[]> {
  const { rows } = await sql<Booked>`
    select case_number as number, team_id as "teamId", channel, language, shares from case_shares where case_number = any(${numbers}::bigint[])`.execute(
    tx,
  );
  return rows;
}

function difference(before: readonly Booked[], now: readonly Booked[]): Row[] {
  const rows = new Map<string, Row>();
  const sum = (booked: readonly Booked[], sign: 1 | -1) => {
    for (const { teamId, channel, language, shares } of booked) {
      for (const share of shares) {
        const key = [share.question, share.day, teamId, channel, language, share.kind].join(" ");
        const row = rows.get(key) ?? { ...share, teamId, channel, language, count: 0, seconds: 0 };
        row.count += sign * share.count;
        row.seconds += sign * share.seconds;
        rows.set(key, row);
      }
    }
  };
  sum(before, -1);
  sum(now, 1);
  return [...rows.values()].filter(({ count, seconds }) => count !== 0 || seconds !== 0);
}

async function add(tx: Kysely<Schema>, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into daily_counts (question, day, team_id, channel, language, kind, count, seconds)
    select * from json_to_recordset(${JSON.stringify(rows)}::json)
      as given (question text, day date, "teamId" bigint, channel text, language text, kind text, count integer, seconds bigint)
    on conflict (question, day, team_id, channel, language, kind)
      do update set count = daily_counts.count + excluded.count, seconds = daily_counts.seconds + excluded.seconds`.execute(tx);
  if (rows.some(({ count }) => count < 0)) {
    await sql`
      delete from daily_counts using json_to_recordset(${JSON.stringify(rows.filter(({ count }) => count < 0))}::json)
        as given (question text, day date, "teamId" bigint, channel text, language text, kind text)
      where daily_counts.question = given.question and daily_counts.day = given.day and daily_counts.team_id = given."teamId"
        and daily_counts.channel = given.channel and daily_counts.language = given.language and daily_counts.kind = given.kind
        and daily_counts.count = 0`.execute(tx);
  }
}

async function keep(tx: Kysely<Schema>, booked: readonly Booked[]): Promise<void> {
  await sql`
    insert into case_shares (case_number, team_id, channel, language, shares)
    select * from json_to_recordset(${JSON.stringify(booked)}::json)
      as given (number bigint, "teamId" bigint, channel text, language text, shares jsonb)
    on conflict (case_number) do update set team_id = excluded.team_id, channel = excluded.channel, language = excluded.language, shares = excluded.shares
    where (case_shares.team_id, case_shares.channel, case_shares.language, case_shares.shares)
      is distinct from (excluded.team_id, excluded.channel, excluded.language, excluded.shares)`.execute(tx);
}
