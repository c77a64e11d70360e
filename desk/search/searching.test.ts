import { describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { startCase } from "../cases/starting.ts";
import { writeNote } from "../conversations/noting.ts";
import { searchAll } from "./searching.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
const shoes = await nowakCase(db);
const laptop = await marianCase(db);
const parcel = await startCase(db, {
  customer: { name: "Мария Петрова", email: "maria@petrova.example" },
  subject: "Закъсняла доставка",
  text: "Къде е поръчката ми? Чакам от вчера.",
  channel: "api",
  by: program,
});
await writeNote(db, {
  number: shoes.number,
  text: "Warsztat w Radomiu robi podeszwy ręcznie.",
  mentions: [],
  attachmentIds: [],
  by: ewa,
});

const found = async (q: string) => (await searchAll(db, { q, limit: 10 })).items;

describe("search finds", () => {
  test.for([
    { q: "but", number: () => shoes.number, because: "an unfinished word" },
    { q: "podeszwy", number: () => shoes.number, because: "a word of the subject and of a note" },
    { q: "porachka", number: () => parcel.number, because: "Bulgarian typed in Latin letters, without its article" },
    { q: "nowak naprawy", number: () => shoes.number, because: "the sender's name together with a word" },
    { q: "WOJCIK", number: () => laptop.number, because: "a name without its accent" },
  ])("$q: $because", async ({ q, number }) => {
    expect((await found(q)).map((hit) => hit.case)).toContain(number());
  });

  test("a case by its number", async () => {
    expect((await found(`#${laptop.number}`))[0]).toMatchObject({ kind: "case", case: laptop.number });
  });

  test("a note, and says that it is one", async () => {
    expect((await found("Radomiu"))[0]).toMatchObject({ kind: "note", case: shoes.number });
  });
});

describe("search shows", () => {
  test("the words around the match, the match marked, the insult covered", async () => {
    const [hit] = await found("laptopa");
    expect(hit!.excerpt).toContain("[[laptopa]]");
    expect(hit!.excerpt).not.toContain("k***a");
  });

  test("nothing for words that nobody wrote, or for signs alone", async () => {
    expect(await found("helikopter")).toEqual([]);
    expect(await found("?!")).toEqual([]);
  });

  test("that there are more than were asked for", async () => {
    const { items, more } = await searchAll(db, { q: "dostanę czekać", limit: 10 });
    expect(items.length).toBeGreaterThan(0);
    expect(more).toBe(false);
    expect((await searchAll(db, { q: "podeszwy", limit: 1 })).more).toBe(true);
  });
});
