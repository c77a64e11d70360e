import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";

/**
 * The firm's examples as files of labelled examples are written, one JSON object a line. Their order and ids are those of chance. What the
 * reader felt in a text is not among them: nobody has said whether it was right.
 */
export async function exampleLines(db: Kysely<Schema>, { language }: { language?: Language } = {}): Promise<string[]> {
  const rows = await db
    .selectFrom("examples")
    .select(["id", "language", "text", "labels"])
    .$if(language !== undefined, (all) => all.where("language", "=", language!))
    .orderBy("language")
    .orderBy("id")
    .execute();
  return rows.map(({ id, language: lang, text, labels }) =>
    JSON.stringify({ id: `${lang}-c-${id.slice(0, 13)}`, lang, kind: "customer", text, labels }),
  );
}

/** How many there are, and in how many the reader had seen the same by itself. */
export async function countExamples(db: Kysely<Schema>): Promise<{ all: number; readRight: number }> {
  const rows = await db.selectFrom("examples").select(["labels", "read_as"]).execute();
  const same = rows.filter(
    ({ labels, read_as }) => labels.length === read_as.length && labels.every((each) => read_as.includes(each)),
  );
  return { all: rows.length, readRight: same.length };
}
