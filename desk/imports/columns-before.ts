import type { Kysely } from "kysely";
import { meaningsOf, type Holds, type Meaning } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import { plain } from "./plain.ts";

/** So many files are remembered. */
const LATELY = 50;

/** What columns were chosen to hold in the imports that were run, by their names; the newest choice goes first. */
export async function chosenBefore(db: Kysely<Schema>, holds: Holds): Promise<ReadonlyMap<string, Meaning | null>> {
  const files = await db
    .selectFrom("import_files as f")
    .innerJoin("imports as i", "i.id", "f.import_id")
    .select(["f.header", "f.columns"])
    .where("i.begun_at", "is not", null)
    .where("f.holds", "=", holds)
    .orderBy("i.begun_at", "desc")
    .orderBy("f.place")
    .limit(LATELY)
    .execute();
  const meanings = meaningsOf(holds);
  const chosen = new Map<string, Meaning | null>();
  for (const { header, columns } of files) {
    for (const [at, name] of header.entries()) {
      const key = plain(name);
      if (key !== "" && !chosen.has(key)) chosen.set(key, meanings.find((meaning) => meaning === columns[at]) ?? null);
    }
  }
  return chosen;
}
