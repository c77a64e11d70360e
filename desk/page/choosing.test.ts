import { beforeAll, describe, expect, test } from "vitest";
import { nowakCase, nowakOptions, openFirm, openMailbox } from "#test/cast.ts";
import { type FreshDatabase, freshDatabase } from "#test/database.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { addOption } from "../options/adding.ts";
import { decide } from "../options/deciding.ts";
import { sendChoice } from "../options/sending-choice.ts";
import { withdrawOption } from "../options/withdrawing.ts";
import { chooseOption } from "./choosing.ts";

const config = { url: "https://desk.szewc.example", secret: "a secret of the desk, long enough" };
let desk: FreshDatabase;
let people: Awaited<ReturnType<typeof openFirm>>;
beforeAll(async () => {
  desk = await freshDatabase();
  people = await openFirm(desk.db);
  await openMailbox(desk.db);
});

const show = (number: number) => viewCase(desk.db, { number, by: people.ewa });
const choose = (caseNumber: number, option: number | null, words = "") => chooseOption(desk.db, { caseNumber, option, words });
const noticesOf = (number: number) =>
  desk.db.selectFrom("notices").select(["account_id", "kind"]).where("case_number", "=", number).orderBy("id").execute();

/** Ewa has sent Mrs Nowak three options. */
async function asked() {
  const { number } = await nowakCase(desk.db);
  await assignCase(desk.db, { number, ownerId: people.ewa.id, by: people.ewa });
  const ids: number[] = [];
  for (const words of Object.values(nowakOptions)) ids.push((await addOption(desk.db, { number, words, by: people.ewa })).id);
  await sendChoice(desk.db, { number, words: "", by: people.ewa, config });
  return { number, first: ids[0]!, second: ids[1]! };
}

describe("a customer who chooses", () => {
  test("is heard in the case, and brings it back to the queue, owed news they are told of", async () => {
    const { number, second } = await asked();

    expect(await choose(number, second)).toBe("chosen");

    const view = await show(number);
    expect(view.choice).toMatchObject({ chosen: second, words: "", answeredAt: expect.any(String) });
    expect(view).toMatchObject({ waitingFor: "us", customerLine: { phrase: "options" } });
    expect(view.promises.filter(({ state }) => state === "open")).toMatchObject([{ what: "news", told: true }]);
    expect(view.dueAt).not.toBeNull();
  });

  test("is written down as the customer's act and said once to whoever looks after the case", async () => {
    const { number, second } = await asked();

    await choose(number, second);
    expect(await choose(number, second)).toBe("already");

    const happenings = await desk.db
      .selectFrom("happenings")
      .select(["by_kind", "account_id"])
      .where("case_number", "=", number)
      .where("what", "=", "choice.answered")
      .execute();
    expect(happenings).toEqual([{ by_kind: "customer", account_id: null }]);
    expect(await noticesOf(number)).toEqual([{ account_id: people.ewa.id, kind: "answered" }]);
  });

  test("presses twice at the same moment and chooses once", async () => {
    const { number, second } = await asked();

    expect((await Promise.all([choose(number, second), choose(number, second)])).toSorted()).toEqual(["already", "chosen"]);
  });

  test("may choose anew until somebody has decided, and not afterwards", async () => {
    const { number, first, second } = await asked();
    await choose(number, second);

    expect(await choose(number, first)).toBe("chosen");
    expect((await show(number)).choice!.chosen).toBe(first);

    const dueAt = new Date(Date.now() + 86_400_000);
    await decide(desk.db, {
      number,
      option: first,
      summary: "Wysyłamy nowe buty",
      steps: [{ words: "Wyślemy buty", owner: null, dueAt }],
      by: people.ewa,
    });
    expect(await choose(number, second)).toBe("not_open");
  });

  test("may wish for something else: the words stand in the choice and arrive as a message", async () => {
    const { number } = await asked();

    expect(await choose(number, null, "Wolałabym zwrot pieniędzy.")).toBe("chosen");

    const view = await show(number);
    expect(view.choice).toMatchObject({ chosen: null, words: "Wolałabym zwrot pieniędzy." });
    expect(view.messages.at(-1)).toMatchObject({ direction: "in", channel: "page", text: "Wolałabym zwrot pieniędzy." });
  });
});

describe("a choice that cannot be taken", () => {
  test("says nothing at all", async () => {
    const { number } = await asked();

    expect(await choose(number, null)).toBe("nothing");
    expect((await show(number)).choice!.answeredAt).toBeNull();
  });

  test("names an option that was withdrawn meanwhile; its words are not taken yet", async () => {
    const { number, second } = await asked();
    await withdrawOption(desk.db, { number, option: second, by: people.ewa });
    const before = (await show(number)).messages.length;

    expect(await choose(number, second, "Tę proszę.")).toBe("gone");
    expect(await show(number)).toMatchObject({ choice: { answeredAt: null }, waitingFor: "customer" });
    expect((await show(number)).messages).toHaveLength(before);
  });

  test("names an option of another case", async () => {
    const [one, other] = [await asked(), await asked()];

    expect(await choose(one.number, other.second)).toBe("gone");
  });

  test("was never asked for, or the case is closed", async () => {
    const { number } = await nowakCase(desk.db);
    expect(await choose(number, 1)).toBe("not_open");

    const closed = await asked();
    await desk.db.transaction().execute((tx) => closeCase(tx, { number: closed.number, because: "spam", by: people.ewa }));
    expect(await choose(closed.number, closed.first)).toBe("not_open");
  });
});
