import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { commonValues } from "../cases/common-values.ts";
import type { Narrowing } from "./asking.ts";
import { all, ofCase } from "./narrowing.ts";
import type { Ends, Stretch } from "./stretches.ts";

/** So many messages are passed over in the first go at least, and at most: an entry of the index costs a tenth of reading one of them. */
const SPAN = { least: 30_000, most: 120_000 };
/** In between, as many as should hold 75 cases that fit, of three messages each: a page is mostly full with those, and a second go costs more than a longer one. */
const HOLDS_A_PAGE = 75 * 3;
/** So many cases are gone through in the first go. */
const MANY = 150;
/** Where nothing was found, the next go is so many times as long. */
const LONGER = 4;
/** Where more cases than this share meet the filters, one finds as much by reading message after message. */
const RARELY = 0.3;

/** The share of cases that meet what is asked of them, where these are so few that one looks for them first; else null. */
export async function rarelyMet(db: Kysely<Schema>, filters: Narrowing): Promise<number | null> {
  const common = await commonValues.know(db);
  const shareOf = (column: string, values: readonly (string | number)[]) =>
    values.reduce<number>((sum, value) => sum + (common.get(`${column}:${value}`) ?? 0), 0);
  const { state, owners, teams, channel, language, stage, customer } = filters;
  const shares = [
    ...(state ? [shareOf("state", [state])] : []),
    ...(owners ? [shareOf("owner_id", owners)] : []),
    ...(teams ? [shareOf("team_id", teams)] : []),
    ...(channel ? [shareOf("channel", [channel])] : []),
    ...(language ? [shareOf("language", [language])] : []),
    ...(stage ? [shareOf("stage", [stage])] : []),
    ...(customer ? [0] : []),
  ];
  const share = shares.reduce((product, each) => product * each, 1);
  return shares.length > 0 && share < RARELY ? share : null;
}

/**
 * The next stretch of messages from `high` back, with all cases that meet the filters and may have said something in it. A case is met at its last message, in the order of these; what it says further back belongs to
 * a later stretch, for which it is met again.
 */
export async function stretchBack(
  db: Kysely<Schema>,
  { filters, share, high, ends, round }: { filters: Narrowing; share: number; high: number; ends: Ends; round: number },
): Promise<Stretch & { cases: number[] }> {
  const span = Math.round(Math.min(SPAN.most, Math.max(SPAN.least, HOLDS_A_PAGE / share)));
  const floor = Math.max(ends.first, high - span * LONGER ** round + 1);
  const many = MANY * LONGER ** round;
  const meets = all(ofCase(filters));
  const { rows } = await sql<{ number: number; last: number }>`
    select c.number, c.last_message_id as last from cases c where c.last_message_id between ${floor} and ${high} and ${meets}
    order by c.last_message_id desc limit ${many}`.execute(db);
  const { rows: later } =
    high === ends.last
      ? { rows: [] }
      : await sql<{ number: number }>`
    select c.number from cases c where c.last_message_id > ${high} and ${meets}`.execute(db);
  const low = rows.length === many ? rows.at(-1)!.last : floor;
  return { cases: [...later, ...rows].map(({ number }) => number), low, high, ends };
}
