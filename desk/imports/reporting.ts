import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sayIn } from "#words/all.ts";
import type { Facts, Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";
import { csvLine, UTF8_MARK } from "./csv.ts";

const PAGE = 1000;

/** Says in a language why something was left out, and what to do about it. */
export function whyIn(language: Language, { why, facts }: { why: string; facts: Facts }): string {
  return sayIn(language)(`imports.why_${why}`, facts);
}

/** Whether there is a report of this file; refused where there is none, before the first line is written. */
export async function mustHaveReport(db: Kysely<Schema>, { id, place, by }: { id: number; place: number; by: Actor }) {
  must(by, "imports");
  const file = await db
    .selectFrom("import_files as f")
    .innerJoin("imports as i", "i.id", "f.import_id")
    .select(["f.header", "f.separator", "i.begun_at", "i.forgotten_at"])
    .where("f.import_id", "=", id)
    .where("f.place", "=", place)
    .executeTakeFirst();
  if (!file) throw new Refusal("import.unknown");
  if (file.begun_at === null) throw new Refusal("import.not_begun");
  if (file.forgotten_at !== null) throw new Refusal("import.forgotten");
  return { header: file.header, separator: file.separator };
}

/**
 * The lines of one file that were left out, as they stood, with their number, the column and the reason after them: corrected, they can be brought
 * as they are.
 */
export async function* leftOutLines(
  db: Kysely<Schema>,
  { id, place, language, by }: { id: number; place: number; language: Language; by: Actor },
): AsyncGenerator<string> {
  const { header, separator } = await mustHaveReport(db, { id, place, by });
  const say = sayIn(language);
  const said = [say("imports.report_line"), say("imports.report_column"), say("imports.report_why")];
  yield UTF8_MARK + csvLine([...header, ...said], separator);
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("import_left_out")
      .selectAll()
      .where("import_id", "=", id)
      .where("file", "=", place)
      .where("place", ">", after)
      .orderBy("place")
      .limit(PAGE)
      .execute();
    for (const { values, line, column, why, facts } of rows) {
      // A line with too many values keeps them all: they are cut where the header ends, and the reason says so.
      const stood = header.map((_, at) => values?.[at] ?? "");
      yield csvLine([...stood, line, column, whyIn(language, { why, facts: facts as Facts })], separator);
    }
    if (rows.length < PAGE) return;
    after = rows.at(-1)!.place;
  }
}
