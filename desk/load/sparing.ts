import { type Kysely, sql } from "kysely";
import { Preferences } from "#contract/me.ts";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { dayBegan, type HardToday, hardToday } from "./hard-today.ts";

/** What people said of themselves, for the desk alone: it orders who is asked, and is shown to nobody. */
async function wishesOf(db: Kysely<Schema>, ids: readonly number[]): Promise<Map<number, Preferences>> {
  const rows = await db
    .selectFrom("accounts")
    .select(["id", "preferences"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, preferences }) => [id, Preferences.parse(preferences)]));
}

async function clockNow(db: Kysely<Schema>): Promise<{ day: string; time: string }> {
  const { timeZone } = await theFirm(db);
  const now = Temporal.Now.zonedDateTimeISO(timeZone);
  return { day: now.toPlainDate().toString(), time: now.toPlainTime().toString().slice(0, 5) };
}

/** Whose open cases have a covered insult in their newest message of today: given, and not yet named by anybody. */
async function inHand(db: Kysely<Schema>, ids: readonly number[], began: Date): Promise<Map<number, HardToday>> {
  const { rows } = await sql<{ id: number; count: number; since: Date; last: Date }>`
    select c.owner_id as id, count(*)::int as count, min(c.last_message_at) as since, max(c.last_message_at) as last from cases c
    where c.owner_id = any(${[...ids]}::bigint[]) and c.state = 'open' and c.preview_masked and c.last_message_at >= ${began}
    group by c.owner_id`.execute(db);
  return new Map(rows.map(({ id, ...hard }) => [id, hard]));
}

/**
 * In which order people are asked to take something hard: last whoever of them had the newest hard contact, so that nobody has two in a row while
 * somebody else is free; before them whoever wished for fewer today; else those who had fewest today, in the order in which they came.
 */
export const orderForHard = async (db: Kysely<Schema>, ids: readonly number[]): Promise<number[]> =>
  (await shareOut(db, ids)).order;

/** The same, with whoever stood first and is passed over since the newest hard contact was theirs. */
export async function shareOut(db: Kysely<Schema>, ids: readonly number[]): Promise<{ order: number[]; spared: number | null }> {
  if (ids.length < 2) return { order: [...ids], spared: null };
  const [hard, hand, wishes, { day }] = await Promise.all([
    hardToday(db),
    dayBegan(db).then((began) => inHand(db, ids, began)),
    wishesOf(db, ids),
    clockNow(db),
  ]);
  const lastOf = (id: number) => Math.max(hard.get(id)?.last.getTime() ?? 0, hand.get(id)?.last.getTime() ?? 0);
  const newest = Math.max(...ids.map(lastOf));
  const hadNewest = (id: number) => newest > 0 && lastOf(id) === newest;
  const weight = (id: number): readonly number[] => [
    Number(hadNewest(id)),
    Number(wishes.get(id)?.fewerHardOn === day),
    (hard.get(id)?.count ?? 0) + (hand.get(id)?.count ?? 0),
  ];
  const order = inOrder(ids, weight);
  const first = ids[0]!;
  return { order, spared: order[0] !== first && hadNewest(first) ? first : null };
}

/** In which order people are asked to take a call: last whoever wished for fewer from this hour on. */
export async function orderForCalls(db: Kysely<Schema>, ids: readonly number[]): Promise<number[]> {
  if (ids.length < 2) return [...ids];
  const [wishes, { time }] = await Promise.all([wishesOf(db, ids), clockNow(db)]);
  return inOrder(ids, (id) => {
    const after = wishes.get(id)?.fewerCallsAfter ?? null;
    return [Number(after !== null && after <= time)];
  });
}

/** Sorted by weight, and where that is equal as they came. */
function inOrder(ids: readonly number[], weight: (id: number) => readonly number[]): number[] {
  const weights = new Map(ids.map((id) => [id, weight(id)]));
  return ids.toSorted((a, b) => {
    const [one, other] = [weights.get(a)!, weights.get(b)!];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at === -1 ? 0 : one[at]! - other[at]!;
  });
}
