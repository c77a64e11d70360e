import { beforeEach, describe, expect, test } from "vitest";
import type { Area } from "#contract/messages.ts";
import { nowakCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import type { Actor } from "../accounts/actor.ts";
import { nameBehaviour } from "../behaviours/naming.ts";
import { withdrawNaming } from "../behaviours/withdrawing.ts";
import { startCase } from "../cases/starting.ts";
import { viewCase } from "../cases/viewing.ts";
import { changeFirm } from "../firm/changing.ts";
import { USUAL_HOURS } from "../firm/working-hours.ts";
import { undo } from "../undo/undoing.ts";
import { deleteExamples } from "./deleting.ts";
import { countExamples, exampleLines } from "./exporting.ts";

const { db } = await freshDatabase();
const { ewa, bartek, adam, georgi } = await openFirm(db);

const firm = {
  ...{ name: "Szewc i Syn", language: "pl" as const, country: "PL", timeZone: "Europe/Warsaw", workingHours: USUAL_HOURS },
  ...{ firstNewsHours: 8, nextNewsDays: 2, undoSeconds: 10 },
};
const keep = (keepExamples: boolean) => changeFirm(db, { ...firm, keepExamples, by: georgi });

const ANGRY =
  "Trzeci raz piszę w sprawie zamówienia 41220 i znowu nikt nie odpowiada. Czekam na telefon: 600 700 800. Anna Nowak";
const WITHOUT = "Trzeci raz piszę w sprawie zamówienia […] i znowu nikt nie odpowiada. Czekam na telefon: […]. […]";

async function angry(text = ANGRY) {
  const { number } = await startCase(db, {
    customer: { name: "Anna Nowak", email: "anna@nowak.example" },
    subject: "Reklamacja",
    text,
    channel: "api",
    by: program,
  });
  const message = (await viewCase(db, { number, by: ewa })).messages[0]!;
  const name = (areas: Area[], by: Actor = ewa) => nameBehaviour(db, { number, message: message.id, areas, by });
  return { number, message: message.id, readAs: message.reading!.labels.map(({ label }) => label), name };
}
const kept = () => db.selectFrom("examples").select(["month", "language", "text", "labels", "read_as"]).execute();

beforeEach(async () => {
  await db.deleteFrom("examples").execute();
  await keep(true);
});

describe("an example", () => {
  test("is the words of a named message without the person, as they were read and as they are named, by the month", async () => {
    const { name, readAs } = await angry();
    await name(["criticism", "judgement"]);
    expect(await kept()).toEqual([
      {
        month: new Date().toISOString().slice(0, 7),
        language: "pl",
        text: WITHOUT,
        labels: expect.arrayContaining(["criticism", "judgement"]),
        read_as: readAs,
      },
    ]);
  });

  test("is kept where the guess was right, and counted as such", async () => {
    const { name, readAs } = await angry();
    await name(readAs.filter((label): label is Area => ["demand", "invasion", "criticism", "judgement"].includes(label)));
    expect((await kept())[0]!.labels.toSorted()).toEqual(readAs.toSorted());
    expect(await countExamples(db)).toEqual({ all: 1, readRight: 1 });
  });

  test("is kept of words that show none of the four, too", async () => {
    const { name } = await angry();
    await name([]);
    const [example] = await kept();
    expect(example!.labels).not.toEqual(expect.arrayContaining(["criticism"]));
    expect(await countExamples(db)).toMatchObject({ all: 1 });
  });

  test("is one for the same words, as they were named last, whoever wrote and named them", async () => {
    const [first, second] = [await angry(), await angry(ANGRY.replace("41220", "55"))];
    await first.name(["criticism"]);
    await first.name(["demand"], bartek);
    await second.name(["judgement"]);
    const all = await kept();
    expect(all).toHaveLength(1);
    expect(all[0]!.labels).toContain("judgement");
    expect(all[0]!.labels).not.toContain("demand");
  });

  test("is one when two name the same words in two cases at once", async () => {
    const cases = await Promise.all([angry(), angry(), angry()]);
    await Promise.all(cases.map(({ name }, at) => name(at === 0 ? ["criticism"] : ["demand"])));
    expect(await kept()).toHaveLength(1);
  });

  test("goes with its naming, and comes back to what was named before", async () => {
    const { name, number, message } = await angry();
    await name(["criticism"], bartek);
    const before = await kept();
    const happening = await name(["demand"]);
    expect(await kept()).not.toEqual(before);
    await undo(db, { happening, by: ewa });
    expect(await kept()).toEqual(before);
    const withdrawn = await withdrawNaming(db, { number, message, by: bartek });
    expect(await kept()).toEqual([]);
    await undo(db, { happening: withdrawn, by: bartek });
    expect(await kept()).toEqual(before);
  });

  test("lies where chance puts it: its id says nothing of when it was kept", async () => {
    for (const word of ["rano", "po południu", "wieczorem", "nocą", "wczoraj", "jutro", "znowu", "nigdy"])
      await (await angry(`Czekam na odpowiedź ${word} i nic.`)).name(["criticism"]);
    const ids = (await db.selectFrom("examples").select("id").execute()).map(({ id }) => id);
    expect(ids).toHaveLength(8);
    // The fourth version of UUIDs: all but six bits are random.
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/.test(id))).toEqual([]);
  });
});

describe("no example is kept", () => {
  test("unless the firm wants it: it is off at first", async () => {
    const fresh = await freshDatabase();
    await openFirm(fresh.db);
    const { keep_examples } = await fresh.db.selectFrom("firm").select("keep_examples").executeTakeFirstOrThrow();
    expect(keep_examples).toBe(false);
    await fresh.end();
  });

  test("when it is switched off; naming goes on, and a text that is named anew is let go of", async () => {
    const { name, number } = await angry();
    await name(["criticism"]);
    await keep(false);
    expect(await kept()).toHaveLength(1);
    await name(["demand"]);
    expect(await kept()).toEqual([]);
    expect((await viewCase(db, { number, by: ewa })).messages[0]!.named?.areas).toMatchObject([{ area: "demand" }]);
  });

  test("of a pick by a program, which may only repeat the guess", async () => {
    const { name } = await angry();
    await name(["criticism"], program);
    expect(await kept()).toEqual([]);
  });

  test.for(["Nr 41220", "Anna Nowak, ul. Długa 5, 00-238 Warszawa, tel. 600 700 800, anna@nowak.example", "?!"])(
    "of words that say too little without the person: %s",
    async (text) => {
      const { name } = await angry(text);
      await name(["criticism"]);
      expect(await kept()).toEqual([]);
    },
  );

  test("of what nobody named", async () => {
    await nowakCase(db);
    await angry();
    expect(await kept()).toEqual([]);
  });
});

describe("the firm's setting", () => {
  test("stays as it is where a change does not speak of it, and is written down when it changes", async () => {
    await changeFirm(db, { ...firm, by: georgi });
    expect((await db.selectFrom("firm").select("keep_examples").executeTakeFirstOrThrow()).keep_examples).toBe(true);
    await keep(false);
    const last = await db.selectFrom("happenings").select(["what", "detail"]).orderBy("id", "desc").executeTakeFirst();
    expect(last).toEqual({ what: "firm.changed", detail: { changed: ["keep_examples"] } });
  });
});

describe("the lines of a file", () => {
  test("are as the codebook has them, by language", async () => {
    await (await angry()).name(["criticism"]);
    await (await angry("Where is my parcel? This is the third time you got it wrong and nobody answers me.")).name(["demand"]);
    const lines = (await exampleLines(db)).map((line) => JSON.parse(line));
    expect(lines.map(({ lang }) => lang)).toEqual(["en", "pl"]);
    expect(Object.keys(lines[1])).toEqual(["id", "lang", "kind", "text", "labels"]);
    expect(lines[1]).toMatchObject({ id: expect.stringMatching(/^pl-c-[0-9a-f-]{13}$/), kind: "customer", text: WITHOUT });
    expect((await exampleLines(db, { language: "pl" })).map((line) => JSON.parse(line))).toEqual([lines[1]]);
    expect(await exampleLines(db, { language: "bg" })).toEqual([]);
  });
});

describe("deleting", () => {
  test("takes them all, leaves what was named, and says so once", async () => {
    const { name, number } = await angry();
    await name(["criticism"]);
    expect(await deleteExamples(db, { by: georgi })).toBe(1);
    expect(await kept()).toEqual([]);
    expect((await viewCase(db, { number, by: ewa })).messages[0]!.named).not.toBeNull();
    expect(await deleteExamples(db, { by: georgi })).toBe(0);
    const said = await db.selectFrom("happenings").select("detail").where("what", "=", "examples.deleted").execute();
    expect(said).toEqual([{ detail: { count: 1 } }]);
  });

  test.for([
    ["an agent", ewa],
    ["a manager", adam],
    ["a program", program],
  ] as const)("is not done by %s", async ([, by]) => {
    await (await angry()).name(["criticism"]);
    await expect(deleteExamples(db, { by })).rejects.toMatchObject({ code: "firm.admin_only" });
    expect(await kept()).toHaveLength(1);
  });
});
