import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { freshDatabase } from "#test/database.ts";
import type { Language } from "#words/say.ts";
import { queryOf, termsOf } from "./terms.ts";

const { db } = await freshDatabase();

async function finds(typed: string, text: string, language: Language | null): Promise<boolean> {
  const { rows } = await sql<{
    found: boolean;
  }>`select array_to_tsvector(${termsOf(text, language)}::text[]) @@ ${queryOf(typed)}::tsquery as found`.execute(db);
  return rows[0]!.found;
}

describe("what is typed finds", () => {
  test.for<{ typed: string; text: string; language: Language | null; because: string }>([
    { typed: "reklamacji", text: "Składam reklamację butów", language: "pl", because: "another case of the same noun" },
    { typed: "zolte buty", text: "Żółte buty, rozmiar 42", language: "pl", because: "accents may be left out" },
    { typed: "BUTÓW", text: "gdzie są moje buty", language: "pl", because: "case and number do not matter" },
    { typed: "поръчка", text: "Къде е поръчката ми?", language: "bg", because: "the article is part of the word" },
    { typed: "porachka", text: "Къде е поръчката ми?", language: "bg", because: "Bulgarian may be typed in Latin letters" },
    { typed: "poruchka", text: "Къде е поръчката ми?", language: "bg", because: "ъ is typed as u, too" },
    { typed: "чакам", text: "4akam ot 10 dni", language: "bg", because: "and Cyrillic finds what was typed in Latin" },
    { typed: "delivery", text: "Two deliveries went missing", language: "en", because: "a plural is the same word" },
    { typed: "lapt", text: "czekam na laptopa", language: "pl", because: "the last word may be unfinished" },
    { typed: "8812", text: "zamówienie 2026/8812", language: "pl", because: "numbers are words" },
  ])("$typed in: $text ($because)", async ({ typed, text, language }) => {
    expect(await finds(typed, text, language)).toBe(true);
  });

  test.for<{ typed: string; text: string; language: Language | null; because: string }>([
    { typed: "buty laptop", text: "gdzie są moje buty", language: "pl", because: "every word must be there" },
    { typed: "sąd", text: "zasada ogólna", language: "pl", because: "a word inside another is another word" },
    { typed: "88", text: "zamówienie 8812", language: "pl", because: "two digits are no beginning of a number" },
    { typed: "пиле", text: "поръчката ми", language: "bg", because: "it is simply another word" },
  ])("not $typed in: $text ($because)", async ({ typed, text, language }) => {
    expect(await finds(typed, text, language)).toBe(false);
  });

  test("nothing, when only signs were typed", () => {
    expect(queryOf("?! --")).toBeNull();
  });
});
