import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { settleThePast } from "./ageing.ts";
import { stories as bulgarian } from "./bg/stories.ts";
import { instantOf } from "./clock.ts";
import { stories as english } from "./en/stories.ts";
import { fillLibrary } from "./library.ts";
import { hireEverybody } from "./people.ts";
import { stories as polish } from "./pl/stories.ts";
import { play } from "./playing.ts";

/** Fills an empty, migrated desk with a year of the firm Sosna. Answers how many cases there are. */
export async function fillDemo(
  db: Kysely<Schema>,
  { secret, now = new Date() }: { secret: string; now?: Date },
): Promise<number> {
  const cast = await hireEverybody(db, { secret });
  const firm = await theFirm(db);
  const opened = [...polish, ...bulgarian, ...english].map((story) => ({ story, at: instantOf(firm, now, story.steps[0].at) }));
  // In the order in which they came, so that the numbers of the cases grow with the year.
  const waiting = opened.sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { story } of waiting) await play(db, { story, cast, firm, secret, now });
  await fillLibrary(db, { cast, now });
  await settleThePast(db);
  return waiting.length;
}
