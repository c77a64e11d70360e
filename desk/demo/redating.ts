import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { byWhen } from "../conversations/letters/dates.ts";
import { closingAt } from "../page/later.ts";
import type { Running } from "./playing.ts";

/**
 * A letter that the desk composed while the demo played names hours of the playing; once its time has passed, they are those of the story.
 */
export async function redate(db: Kysely<Schema>, { number, story, firm, at }: Running, acted: number): Promise<void> {
  const { rows } = await sql<{ at: Date }>`
    select until_at as at from options where case_number = ${number} and until_at is not null
    union select due_at from promises where case_number = ${number} and state = 'open'`.execute(db);
  const { id, text } = await db
    .selectFrom("messages")
    .select(["id", "text"])
    .where("case_number", "=", number)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const dating = { language: story.language, timeZone: firm.timeZone };
  const inStory = (played: Date) => new Date(Math.round((played.getTime() - acted + at.getTime()) / 60_000) * 60_000);
  const hours: [played: Date, told: Date][] = [
    ...rows.map(({ at: played }): [Date, Date] => [played, inStory(played)]),
    // A reminder names when the case closes: an hour of the clock, a week after it.
    [closingAt(new Date(acted), firm.timeZone), closingAt(at, firm.timeZone)],
  ];
  const told = hours.reduce(
    (words, [played, hour]) =>
      words.replaceAll(byWhen(played, { ...dating, now: new Date(acted) }), byWhen(hour, { ...dating, now: at })),
    text,
  );
  await db.updateTable("messages").set({ text: told }).where("id", "=", id).execute();
}
