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

describe("a search is narrowed", () => {
  const cases = async (q: string, more: Partial<Parameters<typeof searchAll>[1]> = {}) =>
    [...new Set((await searchAll(db, { q, limit: 50, by: ewa, ...more })).items.map((hit) => hit.case))].sort();
  const all = [shoes.number, laptop.number, parcel.number].sort();

  test.for<{ q: string; which: () => number[] }>([
    { q: "state:open", which: () => all },
    { q: "stan:zamknięta", which: () => [] },
    { q: "język:bg", which: () => [parcel.number] },
    { q: "stage:1 laptopa", which: () => [laptop.number] },
    { q: "stage:2 laptopa", which: () => [] },
    { q: "owner:none laptopa", which: () => [laptop.number] },
    { q: "owner:me laptopa", which: () => [] },
    { q: "from:marian", which: () => [laptop.number] },
    { q: "from:ewa", which: () => [shoes.number] },
    { q: "in:notes Radomiu", which: () => [shoes.number] },
    { q: "in:messages Radomiu", which: () => [] },
    { q: '"trzy tygodnie temu"', which: () => [shoes.number] },
    { q: '"trzy TYGODNIE temu oddalam"', which: () => [shoes.number] },
    { q: '"temu trzy tygodnie"', which: () => [] },
    { q: "has:file", which: () => [] },
    { q: "since:2020-01-01 laptopa", which: () => [laptop.number] },
    { q: "until:2020-01-01 laptopa", which: () => [] },
  ])("by $q", async ({ q, which }) => {
    expect(await cases(q)).toEqual(which().sort());
  });

  test("by the address, where a typed word counts more", async () => {
    expect(await cases("laptopa", { language: "bg" })).toEqual([]);
    expect(await cases("laptopa language:pl", { language: "bg" })).toEqual([laptop.number]);
    const { customer_id } = await db
      .selectFrom("cases")
      .select("customer_id")
      .where("number", "=", shoes.number)
      .executeTakeFirstOrThrow();
    expect(await cases("", { customer: customer_id })).toEqual([shoes.number]);
  });

  test("by nobody of that name: it is left out and said to be", async () => {
    const { items, notUnderstood, understood } = await searchAll(db, { q: "laptopa owner:Zenobia stage:1", limit: 5 });
    expect(items).toHaveLength(1);
    expect(notUnderstood).toEqual(["owner:Zenobia"]);
    expect(understood).toEqual([{ filter: "stage", value: "1" }]);
  });

  test("to customers", async () => {
    const { items } = await searchAll(db, { q: "in:customers wojcik", limit: 5 });
    expect(items).toMatchObject([{ kind: "customer", case: null, excerpt: "Marian [[Wójcik]] · marian@[[wojcik]].example" }]);
  });
});

describe("the pages of a search", () => {
  const pages = async (q: string, sort: "newest" | "oldest") => {
    const seen: string[] = [];
    for (let after: string | undefined, n = 0; n < 20; n++) {
      const page = await searchAll(db, { q, sort, after, limit: 1 });
      seen.push(...page.items.map(({ kind, id, case: number }) => `${kind} ${id ?? number}`));
      if (page.next === null) return seen;
      after = page.next;
    }
    throw new Error("it does not end");
  };

  test.for(["podeszwy", "in:notes", "state:open", "from:ewa", "temu"])(
    "of %s are together what one page shows, in both orders",
    async (q) => {
      const whole = (await searchAll(db, { q, limit: 50 })).items.map(({ kind, id, case: number }) => `${kind} ${id ?? number}`);
      expect(whole.length).toBeGreaterThan(0);
      expect(await pages(q, "newest")).toEqual(whole);
      expect(await pages(q, "oldest")).toEqual(whole.toReversed());
    },
  );

  test("cannot be asked for with a key that is none", async () => {
    await expect(searchAll(db, { q: "laptop", after: "zzz", limit: 5 })).rejects.toMatchObject({ code: "list.bad_after" });
  });
});

describe("a search finds", () => {
  test("what a word means in its own language: shoes are no 'but', and new ones no 'now'", async () => {
    const { number } = await startCase(db, {
      customer: { name: "Grace Okafor", email: "grace@okafor.example" },
      subject: "Question about my order",
      text: "Hello, I have paid for the parcel but nobody has written to me until now. When will it be sent?",
      channel: "api",
      by: program,
    });
    for (const q of ["buty", "butów", "nowy", "nowe buty"]) expect((await found(q)).map((hit) => hit.case)).not.toContain(number);
    expect((await found("buty")).map((hit) => hit.case)).toContain(shoes.number);
    for (const q of ["but", "parcel", "now"]) expect((await found(q)).map((hit) => hit.case)).toContain(number);
  });
});
