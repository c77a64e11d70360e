import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { commonValues } from "../cases/common-values.ts";
import type { Narrowing } from "./asking.ts";
import { all, ofCase } from "./narrowing.ts";
import type { Stretch } from "./stretches.ts";

/** So many messages are passed over in the first go: an entry of the index costs a tenth of reading one of them. */
const SPAN = 30_000;
/** So many cases are gone through in the first go. */
const MANY = 150;
/** Where nothing was found, the next go is so many times as long. */
const LONGER = 4;
/** Where more cases than this share meet the filters, one finds as much by reading message after message. */
const RARELY = 0.3;

/** Whether so few cases meet what is asked of them that one looks for these cases first. */
export async function isRarelyMet(db: Kysely<Schema>, filters: Narrowing): Promise<boolean> {
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
  return shares.length > 0 && shares.reduce((product, share) => product * share, 1) < RARELY;
}

/**
 * The next stretch of messages from `high` back, with all cases that meet the filters and may have said something in it. A case is met at its last message, in the order of these; what it says further back belongs to
 * a later stretch, for which it is met again.
 */
export async function stretchBack(
  db: Kysely<Schema>,
  { filters, high, first, round }: { filters: Narrowing; high: number; first: number; round: number },
): Promise<Stretch & { cases: number[] }> {
  const floor = Math.max(first, high - SPAN * LONGER ** round + 1);
  const many = MANY * LONGER ** round;
  const meets = all(ofCase(filters));
  const { rows } = await sql<{ number: number; last: number }>`
    select c.number, c.last_message_id as last from cases c where c.last_message_id between ${floor} and ${high} and ${meets}
    order by c.last_message_id desc limit ${many}`.execute(db);
  const { rows: later } = await sql<{ number: number }>`
    select c.number from cases c where c.last_message_id > ${high} and ${meets}`.execute(db);
  const low = rows.length === many ? rows.at(-1)!.last : floor;
  return { cases: [...later, ...rows].map(({ number }) => number), low, high };
}
