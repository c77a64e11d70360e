import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { setStage } from "../cases/staging.ts";
import { writeTeamLine } from "../cases/status-lines.ts";
import { viewCase } from "../cases/viewing.ts";
import { replyToCase } from "../conversations/replying.ts";
import { undo } from "../undo/undoing.ts";
import { type NewSelection, selectFact } from "./selecting.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const show = (number: number) => viewCase(db, { number, by: ewa });

const SOLES = "Podeszwy do tego modelu nie są już produkowane, naprawa niemożliwa";
const WORKSHOPS = "Pytam dwa warsztaty o podeszwy";

/** The shoe case, with what the team knows of it. */
async function shoes(line = WORKSHOPS): Promise<number> {
  const { number } = await nowakCase(db);
  await writeTeamLine(db, { number, text: line, by: ewa });
  return number;
}

const kept = (number: number, more: Partial<NewSelection> = {}): NewSelection => ({
  number,
  how: "held",
  kind: "technical",
  forWhom: "customer",
  words: "Naprawa trwa dłużej, niż powinna",
  options: [],
  nextStep: "Jutro wybieramy warsztat",
  nextWordAt: inHours(24),
  by: ewa,
  ...more,
});
const refuses = (given: NewSelection, code: string) => expect(selectFact(db, given)).rejects.toMatchObject({ code });

describe("nothing is held or said in general", () => {
  test.for([
    { lacks: "a cause", more: { words: "" } },
    { lacks: "a next step", more: { nextStep: "" } },
    { lacks: "the hour of the next word", more: { nextWordAt: undefined } },
  ])("without $lacks in its place", async ({ more }) => {
    const number = await shoes();
    await refuses(kept(number, more), "selection.substitute_missing");
    await refuses(kept(number, { ...more, how: "generalised" }), "selection.substitute_missing");
    expect((await show(number)).selections).toEqual([]);
  });

  test("for the firm's own comfort, or for nobody's sake", async () => {
    const number = await shoes();
    await refuses(kept(number, { forWhom: "firm" }), "selection.for_the_firm");
    await refuses(kept(number, { forWhom: undefined }), "selection.for_the_firm");
  });

  test("before it is said what kind of thing it is", async () => {
    await refuses(kept(await shoes(), { kind: undefined }), "selection.kind_missing");
  });

  test("till an hour that has passed", async () => {
    await refuses(kept(await shoes(), { nextWordAt: inHours(-1) }), "promise.in_the_past");
  });

  test("with a substitute that gives the fact away", async () => {
    const number = await shoes();
    await db
      .insertInto("notes")
      .values({
        case_number: number,
        customer_id: (await show(number)).customer.id,
        author_name: "Ewa",
        text: "Warsztat w Radomiu nie odbiera telefonu od trzech dni i nikt nie wie dlaczego",
      })
      .execute();
    const words = "Warsztat w Radomiu nie odbiera telefonu od trzech dni i nikt nie wie dlaczego";
    await refuses(kept(number, { words }), "leak.team_words");
  });

  test("where the fact itself was never written", async () => {
    const { number } = await nowakCase(db);
    await refuses(kept(number), "selection.no_fact");
  });
});

describe("what changes something for the customer", () => {
  test("is seen in the words, and refused to be held or said in general even where nobody answered the five questions", async () => {
    const number = await shoes(SOLES);
    await refuses(kept(number), "selection.must_be_told");
    await refuses(kept(number, { how: "generalised" }), "selection.must_be_told");
  });

  test.for(["rights", "options", "deadline", "cost", "safety"] as const)("%s: one yes is enough", async (question) => {
    await refuses(kept(await shoes(), { touches: [question] }), "selection.must_be_told");
  });

  test("must be told with at least two things the customer can do", async () => {
    const number = await shoes(SOLES);
    const tell = { number, how: "told" as const, words: "Naprawa nie jest możliwa", nextStep: "", by: ewa };
    await refuses({ ...tell, options: [] }, "selection.options_missing");
    await refuses({ ...tell, options: ["zwrot pieniędzy"] }, "selection.options_missing");
    await refuses({ ...tell, words: "", options: ["zwrot pieniędzy", "inny model"] }, "selection.words_missing");
    await selectFact(db, { ...tell, options: ["zwrot pieniędzy", "inny model w tej cenie"] });
    expect((await show(number)).selections).toMatchObject([
      { how: "told", fact: SOLES, touches: ["options"], options: ["zwrot pieniędzy", "inny model w tej cenie"], said: false },
    ]);
  });

  test("may be judged otherwise by whoever knows the case", async () => {
    const number = await shoes("Termin wizyty w warsztacie: sprawdza Marta");
    await refuses(kept(number), "selection.must_be_told");
    await selectFact(db, kept(number, { touches: [] }));
    expect((await show(number)).selections).toMatchObject([{ how: "held", touches: [] }]);
  });

  test("is not kept back by the database either", async () => {
    const number = await shoes();
    const { id } = await selectFact(db, kept(number));
    await expect(sql`update selections set touches = '{safety}' where id = ${id}`.execute(db)).rejects.toThrow(
      "selections_check",
    );
    await expect(sql`update selections set for_whom = null where id = ${id}`.execute(db)).rejects.toThrow("selections_check");
    await expect(sql`update selections set next_step = '' where id = ${id}`.execute(db)).rejects.toThrow("selections_check");
  });
});

describe("what is said in general", () => {
  test("stands on the customer's line with its hour, and undo brings back what stood there", async () => {
    const number = await shoes();
    const before = (await show(number)).customerLine;
    const { happening } = await selectFact(db, kept(number, { how: "generalised" }));
    const after = await show(number);
    expect(after.customerLine).toMatchObject({
      phrase: "finding_out",
      text: "Naprawa trwa dłużej, niż powinna. Jutro wybieramy warsztat.",
    });
    expect(after.promises.filter(({ told, state }) => told && state === "open")).toHaveLength(1);

    await undo(db, { happening, by: ewa });
    const again = await show(number);
    expect(again.customerLine).toMatchObject({ phrase: before.phrase, text: before.text });
    expect(again.selections).toEqual([]);
    expect(again.promises.filter(({ told, state }) => told && state === "open")).toEqual([]);
  });

  test("leaves a line that somebody has written since as it is when it is taken back", async () => {
    const number = await shoes();
    const { happening } = await selectFact(db, kept(number, { how: "generalised" }));
    await db.updateTable("cases").set({ customer_line: "Buty są gotowe." }).where("number", "=", number).execute();
    await undo(db, { happening, by: ewa });
    expect((await show(number)).customerLine.text).toBe("Buty są gotowe.");
  });
});

describe("what is held", () => {
  test("changes nothing that the customer reads, and makes no second promise where news is owed in time", async () => {
    const number = await shoes();
    const before = await show(number);
    await selectFact(db, kept(number, { nextWordAt: inHours(24 * 30) }));
    const after = await show(number);
    expect(after.customerLine).toEqual(before.customerLine);
    expect(after.promises).toEqual(before.promises);
  });

  test("owes the next word by its hour where nothing is owed sooner", async () => {
    const number = await shoes();
    const at = new Date(Math.floor((Date.now() + 60_000) / 1000) * 1000);
    await selectFact(db, kept(number, { nextWordAt: at }));
    expect((await show(number)).dueAt).toBe(at.toISOString());
  });

  test("is held back from replies, word for word", async () => {
    const number = await shoes("Kurier z Radomia zgubił naszą przesyłkę z kopytami szewskimi wczoraj wieczorem");
    await selectFact(db, kept(number, { touches: [] }));
    await writeTeamLine(db, { number, text: "Kopyta przyjdą z magazynu", by: ewa });
    const text = "Kurier z Radomia zgubił naszą przesyłkę z kopytami szewskimi wczoraj wieczorem.";
    await expect(replyToCase(db, { number, text, nextUpdate: inHours(5), by: ewa })).rejects.toMatchObject({
      code: "leak.team_words",
    });
  });

  test("is decided again in the place of what stood, by whoever comes to it, and undo lets the first stand", async () => {
    const number = await shoes();
    const first = await selectFact(db, kept(number));
    await setStage(db, { number, stage: 3, by: ewa });
    const second = await selectFact(db, kept(number, { insteadOf: first.id, by: bartek }));
    expect((await show(number)).selections).toMatchObject([{ id: second.id, stage: 3, by: { name: "Bartek" } }]);
    await refuses(kept(number, { insteadOf: first.id }), "selection.unknown");

    await undo(db, { happening: second.happening, by: bartek });
    expect((await show(number)).selections).toMatchObject([{ id: first.id, stage: 1 }]);
  });

  test("of another case is not decided from here", async () => {
    const first = await selectFact(db, kept(await shoes()));
    await refuses(kept(await shoes(), { insteadOf: first.id }), "selection.unknown");
  });

  test("and then said stays open until words to the customer have left", async () => {
    const number = await shoes(SOLES);
    const options = ["zwrot pieniędzy", "inny model"];
    await selectFact(db, { number, how: "told", words: "Naprawa nie jest możliwa", options, nextStep: "", by: ewa });
    expect((await show(number)).selections).toMatchObject([{ said: false }]);
    const { happening } = await replyToCase(db, {
      number,
      text: "Naprawa nie jest możliwa. Do wyboru: zwrot albo inny model.",
      nextUpdate: inHours(24),
      by: ewa,
    });
    expect((await show(number)).selections).toMatchObject([{ said: true }]);
    await undo(db, { happening, by: ewa });
    expect((await show(number)).selections).toMatchObject([{ said: false }]);
  });

  test("in a closed case cannot be", async () => {
    const number = await shoes();
    await db.updateTable("cases").set({ state: "closed", queue_rank: 3 }).where("number", "=", number).execute();
    await refuses(kept(number, { by: program }), "case.closed");
  });
});
