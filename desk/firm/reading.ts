import type { Kysely } from "kysely";
import type { WorkingHours } from "#contract/setup.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { Refusal } from "../refusal.ts";

export interface Firm {
  name: string;
  language: Language;
  country: string;
  timeZone: string;
  workingHours: WorkingHours;
  firstNewsHours: number;
  firstWordMinutes: number;
  nextNewsDays: number;
  undoSeconds: number;
}

// The firm changes once a month and is asked for with every message: an answer is good for two seconds, per database.
const KEPT_FOR = 2000;
const kept = new WeakMap<object, { firm: Firm; at: number }>();
const databaseOf = (db: Kysely<Schema>): object => db.getExecutor().adapter;

/** The firm that runs this desk, or the refusal that it is not set up yet. Another process hears of a change within two seconds. */
export async function theFirm(db: Kysely<Schema>): Promise<Firm> {
  const known = kept.get(databaseOf(db));
  if (known && Date.now() - known.at < KEPT_FOR) return known.firm;
  const firm = await readFirm(db);
  kept.set(databaseOf(db), { firm, at: Date.now() });
  return firm;
}

/** Asks again next time: called by whatever changes the firm. */
export const forgetFirm = (db: Kysely<Schema>): void => void kept.delete(databaseOf(db));

async function readFirm(db: Kysely<Schema>): Promise<Firm> {
  const row = await db.selectFrom("firm").selectAll().executeTakeFirst();
  if (!row) throw new Refusal("setup.needed");
  return {
    name: row.name,
    language: row.language,
    country: row.country,
    timeZone: row.time_zone,
    workingHours: row.working_hours as WorkingHours,
    firstNewsHours: row.first_news_hours,
    firstWordMinutes: row.first_word_minutes,
    nextNewsDays: row.next_news_days,
    undoSeconds: row.undo_seconds,
  };
}
