import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { shieldLine } from "../conversations/understanding.ts";

const AT_ONCE = 500;

/**
 * Covers the subjects that were written before subjects were covered: the next cases, from the newest on. A subject that is covered already stays
 * as it is. What is looked at once is not looked at again.
 * @returns whether some are left
 */
export async function coverSubjects(db: Kysely<Schema>, { atOnce = AT_ONCE } = {}): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // One process at a time; the others have nothing to do meanwhile.
    const { rows } = await sql<{ below: number }>`select below from covering_subjects for update skip locked`.execute(tx);
    if (!rows[0]) return false;
    const { rows: cases } = await sql<{ number: number; subject: string; language: Language; shielded: boolean }>`
      select number, subject, language, shielded_subject is not null as shielded from cases where number < ${rows[0].below}
      order by number desc limit ${atOnce}`.execute(tx);
    const covered = cases.flatMap(({ number, subject, language, shielded }) => {
      const words = shielded ? null : shieldLine(subject, language);
      return words === null ? [] : [{ number, subject, words }];
    });
    // A subject that somebody changed meanwhile was covered with the change.
    await sql`
      update cases set shielded_subject = given.words
      from json_to_recordset(${JSON.stringify(covered)}::json) as given (number bigint, subject text, words text)
      where cases.number = given.number and cases.subject = given.subject and cases.shielded_subject is null`.execute(tx);
    if (cases.length < atOnce) await sql`delete from covering_subjects`.execute(tx);
    else await sql`update covering_subjects set below = ${cases.at(-1)!.number}`.execute(tx);
    return cases.length === atOnce;
  });
}
