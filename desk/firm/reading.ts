import type { Kysely } from "kysely";
import type { WorkingHours } from "#contract/setup.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { keptFor } from "../kept.ts";
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

// The firm changes once a month and is asked for with every message.
const firm = keptFor(2000, readFirm);

/** The firm that runs this desk, or the refusal that it is not set up yet. Another process hears of a change within two seconds. */
export const theFirm = firm.know;

/** Asks again next time: called by whatever changes the firm. */
export const forgetFirm = firm.forget;

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
