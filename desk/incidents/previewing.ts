import { type Kysely, sql } from "kysely";
import type { Fate, Texts } from "#contract/incidents.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { Refusal } from "../refusal.ts";
import { fateOf, groundOf } from "./ground.ts";
import { updateWords } from "./words.ts";

/** What one case of an incident would get, or why it would not be told. */
export async function previewUpdate(
  db: Kysely<Schema>,
  { id, number, texts, nextNewsAt }: { id: number; number: number; texts: Texts; nextNewsAt: Date },
): Promise<{ fate: Fate; to: string; language: Language; text: string }> {
  const [found] = await groundOf(
    db,
    sql`select number from incident_cases join cases on number = case_number
      where incident_id = ${id} and case_number = ${number} and not internal`,
  );
  if (!found) throw new Refusal("incident.case_not_in");
  const words = await updateWords(db, { texts, nextNewsAt });
  return { fate: fateOf(found, words), to: found.customer, language: found.language, text: words[found.language] ?? "" };
}
