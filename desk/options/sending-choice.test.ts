import { beforeAll, describe, expect, test } from "vitest";
import { nowakCase, nowakOptions, openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { viewCase } from "../cases/viewing.ts";
import { writeNote } from "../conversations/noting.ts";
import { releaseMessage } from "../conversations/releasing.ts";
import { undo } from "../undo/undoing.ts";
import { addOption } from "./adding.ts";
import { rewordOption } from "./rewording.ts";
import { sendChoice } from "./sending-choice.ts";

const config = { url: "https://desk.szewc.example", secret: "a secret of the desk, long enough" };
const { wish, usual, outside } = nowakOptions;
let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
});

const show = (number: number) => viewCase(desk.db, { number, by: people.ewa });
const send = (number: number, words = "") => sendChoice(desk.db, { number, words, by: people.ewa, config });
const lastWords = async (number: number) => (await show(number)).messages.at(-1)!;

async function withOptions(): Promise<{ number: number; ids: number[] }> {
  const { number } = await nowakCase(desk.db);
  const ids: number[] = [];
  for (const words of [usual, outside, wish]) ids.push((await addOption(desk.db, { number, words, by: people.ewa })).id);
  return { number, ids };
}

describe("a choice", () => {
  test("goes out with every allowed option, the customer's wish first, and the way to the page", async () => {
    const { number } = await withOptions();

    await send(number, "Rozmawialiśmy dziś z warsztatem.");

    const { text, delivery } = await lastWords(number);
    expect(text).toContain("Rozmawialiśmy dziś z warsztatem.\n\n1. Nowe buty tego samego modelu\n\n2. Inna podeszwa");
    expect(text).toContain("Koszt po Państwa stronie: bez dopłaty\nCzego potrzebujemy od Państwa: zgoda na inny kolor");
    expect(text).toContain("3. Bezpłatna pomoc: Miejski Rzecznik Konsumentów");
    expect(text).toMatch(/https:\/\/desk\.szewc\.example\/p\/[\w-]+#choose/);
    expect(delivery).toBe("held");
  });

  test("says nothing of what it costs us and of who decides", async () => {
    const { number } = await withOptions();

    await send(number);

    expect((await lastWords(number)).text).not.toContain("TAJNE");
  });

  test("leaves out what is not allowed yet", async () => {
    const { number } = await withOptions();
    await addOption(desk.db, {
      number,
      words: { ...usual, what: "Zwrot pieniędzy", feasibility: "needs_approval" },
      by: people.ewa,
    });

    await send(number);

    expect((await lastWords(number)).text).not.toContain("Zwrot pieniędzy");
  });

  test("hands the move to the customer and keeps the promised news", async () => {
    const { number } = await withOptions();

    await send(number);

    expect(await show(number)).toMatchObject({
      waitingFor: "customer",
      stage: 3,
      customerLine: { phrase: "waiting_for_you" },
      dueAt: null,
      choice: { answeredAt: null, chosen: null },
    });
    expect((await show(number)).options.every(({ sent }) => sent)).toBe(true);
  });

  test.for([
    ["without options", []],
    ["with a single one", [usual]],
    ["with one allowed beside one that needs approval", [usual, { ...wish, feasibility: "needs_approval" as const }]],
    ["with one allowed beside an impossible one", [usual, { ...wish, feasibility: "impossible" as const, whyNot: "brak" }]],
  ] as const)("is refused %s", async ([, options]) => {
    const { number } = await nowakCase(desk.db);
    for (const words of options) await addOption(desk.db, { number, words, by: people.ewa });
    const before = (await show(number)).messages.length;

    expect((await show(number)).may.sendChoice).toBe("choice.too_few_options");
    await expect(send(number)).rejects.toThrow("choice.too_few_options");
    expect((await show(number)).messages).toHaveLength(before);
  });

  test("is held where an option repeats what only the team reads", async () => {
    const { number } = await withOptions();
    const words = "Dostawca skłamał w sprawie podeszwy i nie dostarczy jej przed świętami";
    await writeNote(desk.db, { number, text: words, mentions: [], attachmentIds: [], by: people.ewa });
    await addOption(desk.db, { number, words: { ...usual, what: words }, by: people.ewa });

    await expect(send(number)).rejects.toThrow("leak.team_words");
  });

  test("is held where it repeats what an option says to the team alone", async () => {
    const { number } = await withOptions();
    const costToUs = "dwieście osiemdziesiąt złotych z rezerwy na reklamacje w tym roku";
    await addOption(desk.db, { number, words: { ...usual, what: "Zwrot", costToUs }, by: people.ewa });

    await expect(send(number, `To nas kosztuje ${costToUs}.`)).rejects.toThrow("leak.team_words");
  });

  test("keeps its options as they were sent: they are not reworded meanwhile", async () => {
    const { number, ids } = await withOptions();
    await send(number);

    await expect(
      rewordOption(desk.db, { number, option: ids[0]!, words: { ...usual, what: "Podeszwa z gumy" }, by: people.ewa }),
    ).rejects.toThrow("option.with_customer");
  });

  test("is replaced by the next one", async () => {
    const { number } = await withOptions();
    const first = await send(number);
    const second = await send(number);

    const rows = await desk.db
      .selectFrom("choices")
      .select(["id", "lapsed_at"])
      .where("case_number", "=", number)
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { id: first.id, lapsed_at: expect.any(Date) },
      { id: second.id, lapsed_at: null },
    ]);
  });
});

describe("undo of a choice", () => {
  test("takes the mail back, lets the choice before stand, and gives the move back", async () => {
    const { number } = await withOptions();
    const before = await show(number);
    const first = await send(number);

    await undo(desk.db, { happening: first.happening, by: people.ewa });

    const after = await show(number);
    expect(after.choice).toBeNull();
    expect(after).toMatchObject({ waitingFor: before.waitingFor, stage: before.stage, dueAt: before.dueAt });
    expect(after.messages.at(-1)!.delivery).toBe("withdrawn");
  });

  test("is too late when the mail has left", async () => {
    const { number } = await withOptions();
    const { happening } = await send(number);
    const { id } = await lastWords(number);
    await releaseMessage(desk.db, { id, by: people.ewa });

    await expect(undo(desk.db, { happening, by: people.ewa })).rejects.toThrow("undo.too_late");
    expect((await show(number)).choice).not.toBeNull();
  });
});
