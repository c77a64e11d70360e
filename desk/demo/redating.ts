import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { byWhen, dayOf } from "../conversations/letters/dates.ts";
import { closingAt } from "../page/later.ts";
import { haveDone } from "./ageing.ts";
import type { Running } from "./playing.ts";

/**
 * A letter that the desk composed while the demo played names hours of the playing; once its time has passed, they are those of the story.
 */
export async function redate(db: Kysely<Schema>, { number, story, firm, now, at }: Running, acted: number): Promise<void> {
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
  // To where its row will have aged: a long filling plays later than the hour it began at.
  const inStory = (played: Date) => new Date(played.getTime() - now.getTime() + at.getTime());
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

/** The same for a letter about conduct, which names the day by which one can appeal. One that has left is on its way no more. */
export async function redateMeasure(db: Kysely<Schema>, { number, story, firm, at }: Running, acted: number): Promise<void> {
  const { id, letter, letter_id, appeal_by } = await db
    .selectFrom("measures")
    .select(["id", "letter", "letter_id", "appeal_by"])
    .where("grounds_case", "=", number)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const dating = { language: story.language, timeZone: firm.timeZone };
  const inStory = new Date(appeal_by.getTime() - acted + at.getTime());
  const text = letter.replaceAll(dayOf(appeal_by, { ...dating, now: new Date(acted) }), dayOf(inStory, { ...dating, now: at }));
  await db.updateTable("measures").set({ letter: text }).where("id", "=", id).execute();
  if (letter_id === null) return;
  await db.updateTable("letters").set({ text, sent_at: new Date() }).where("id", "=", letter_id).execute();
  await haveDone(db, "send_letter");
}
