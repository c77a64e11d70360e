import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { countForReports } from "../reports/counting.ts";
import { saveView } from "../views/saving.ts";
import { playAffair } from "./affair.ts";
import { AFFAIRS } from "./affairs.ts";
import { settleThePast } from "./ageing.ts";
import { BULGARIAN } from "./bg/all.ts";
import { instantOf } from "./clock.ts";
import { fillCustomers } from "./customers.ts";
import { ENGLISH } from "./en/all.ts";
import { makeLabels } from "./labels.ts";
import { fillLibrary } from "./library.ts";
import { hireEverybody } from "./people.ts";
import { POLISH } from "./pl/all.ts";
import { play, type Stage } from "./playing.ts";
import { sayHours } from "./shifts.ts";

/** Fills an empty, migrated desk with a year of the firm Sosna. Answers how many cases there are. */
export async function fillDemo(
  db: Kysely<Schema>,
  { secret, now = new Date() }: { secret: string; now?: Date },
): Promise<number> {
  const cast = await hireEverybody(db, { secret });
  const stage: Stage = { cast, labels: await makeLabels(db, cast), firm: await theFirm(db), secret, now };
  await fillLibrary(db, stage);
  const comes = (when: string) => instantOf(stage.firm, now, when).getTime();
  const waiting = [
    ...[...POLISH, ...BULGARIAN, ...ENGLISH].map((story) => ({
      at: comes(story.steps[0].at),
      play: () => play(db, story, stage),
    })),
    ...AFFAIRS.map((affair) => ({ at: comes(affair.stories[0]!.steps[0].at), play: () => playAffair(db, affair, stage) })),
  ];
  // In the order in which they came, so that the numbers of the cases grow with the year.
  for (const next of waiting.sort((a, b) => a.at - b.at)) await next.play();
  await fillCustomers(db, stage);
  await sayHours(db, stage);
  await saveViews(db, stage);
  await settleThePast(db);
  await countForReports(db);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from cases`.execute(db);
  return rows[0]!.count;
}

async function saveViews(db: Kysely<Schema>, { cast: { actors, teams }, labels: { tags } }: Stage): Promise<void> {
  const { ewa, bartek, elena } = actors;
  const again = { queue: "all", tags: String(tags.again) } as const;
  await saveView(db, { name: "Druga naprawa", teamId: teams.repairs, filter: again, by: ewa });
  const claims = { queue: "all", matter: "claim", language: "pl" } as const;
  await saveView(db, { name: "Reklamacje po polsku", teamId: teams.shop, filter: claims, by: bartek });
  const waits = { queue: "all", language: "bg", waitingFor: "us" } as const;
  await saveView(db, { name: "Чакат нас, на български", teamId: null, filter: waits, by: elena });
}
