import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { nowakCase, nowakOptions, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { undo } from "../undo/undoing.ts";
import { addOption } from "./adding.ts";
import { rewordOption } from "./rewording.ts";
import { withdrawOption } from "./withdrawing.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
const { wish, usual, outside } = nowakOptions;
const show = (number: number) => viewCase(db, { number, by: ewa });
const whats = async (number: number) => (await show(number)).options.map(({ what }) => what);
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe("options of a case", () => {
  test("stand with the customer's own wish first, whenever it was added, with their author", async () => {
    const { number } = await nowakCase(db);
    await addOption(db, { number, words: usual, by: ewa });
    await addOption(db, { number, words: outside, by: ewa });
    await addOption(db, { number, words: wish, by: bartek });

    const { options } = await show(number);

    expect(options.map(({ kind, by }) => [kind, by.name])).toEqual([
      ["wish", "Bartek"],
      ["standard", "Ewa"],
      ["outside", "Ewa"],
    ]);
    expect(options[1]).toMatchObject({ needs: "zgoda na inny kolor", feasibility: "allowed", sent: false, until: null });
  });

  test("keep their place when they are reworded, and the words before", async () => {
    const { number } = await nowakCase(db);
    const first = await addOption(db, { number, words: usual, by: ewa });
    await addOption(db, { number, words: outside, by: ewa });

    await rewordOption(db, { number, option: first.id, words: { ...usual, what: "Podeszwa z gumy" }, by: bartek });

    expect(await whats(number)).toEqual(["Podeszwa z gumy", outside.what]);
    const kept = await db.selectFrom("options").select(["what", "withdrawn_at"]).where("id", "=", first.id).executeTakeFirst();
    expect(kept).toEqual({ what: usual.what, withdrawn_at: expect.any(Date) });
  });

  test("are taken back step by step, each act by itself", async () => {
    const { number } = await nowakCase(db);
    const added = await addOption(db, { number, words: usual, by: ewa });
    const reworded = await rewordOption(db, { number, option: added.id, words: { ...usual, what: "Podeszwa z gumy" }, by: ewa });
    const withdrawn = await withdrawOption(db, { number, option: reworded.id, by: ewa });
    expect(await whats(number)).toEqual([]);

    await undo(db, { happening: withdrawn, by: ewa });
    expect(await whats(number)).toEqual(["Podeszwa z gumy"]);
    await undo(db, { happening: reworded.happening, by: ewa });
    expect(await whats(number)).toEqual([usual.what]);
    await undo(db, { happening: added.happening, by: ewa });
    expect(await whats(number)).toEqual([]);
  });

  test("do not come back by an undo that somebody has overtaken, nor by somebody else's", async () => {
    const { number } = await nowakCase(db);
    const added = await addOption(db, { number, words: usual, by: ewa });
    await rewordOption(db, { number, option: added.id, words: { ...usual, what: "Podeszwa z gumy" }, by: bartek });

    await expect(undo(db, { happening: added.happening, by: ewa })).rejects.toThrow("undo.overtaken");
    await expect(undo(db, { happening: added.happening, by: bartek })).rejects.toThrow("undo.not_yours");
    expect(await whats(number)).toEqual(["Podeszwa z gumy"]);
  });

  test("hold an exact hour or a span", async () => {
    const { number } = await nowakCase(db);
    const [from, until] = [at(24), at(72)];
    await addOption(db, { number, words: { ...usual, until }, by: ewa });
    await addOption(db, { number, words: { ...outside, from, until }, by: ewa });

    expect((await show(number)).options.map((option) => [option.from, option.until])).toEqual([
      [null, until],
      [from, until],
    ]);
  });

  test.for([
    ["a beginning without an end", { from: at(24), until: null }],
    ["an end before the beginning", { from: at(72), until: at(24) }],
  ])("are refused with %s", async ([, span]) => {
    const { number } = await nowakCase(db);
    await expect(addOption(db, { number, words: { ...usual, ...(span as object) }, by: ewa })).rejects.toThrow("option.bad_span");
    expect(await whats(number)).toEqual([]);
  });

  test("are impossible only with a reason, in the act and in the table", async () => {
    const { number } = await nowakCase(db);
    const words = { ...usual, feasibility: "impossible" as const };

    await expect(addOption(db, { number, words, by: ewa })).rejects.toThrow("option.why_not_missing");
    await addOption(db, { number, words: { ...words, whyNot: "nikt już nie robi tej podeszwy" }, by: ewa });

    await expect(sql`update options set why_not = '' where case_number = ${number}`.execute(db)).rejects.toThrow("options_check");
  });

  test("belong to their case: another's is unknown, and so is one that was withdrawn", async () => {
    const [{ number }, other] = [await nowakCase(db), await nowakCase(db)];
    const { id } = await addOption(db, { number, words: usual, by: ewa });

    await expect(withdrawOption(db, { number: other.number, option: id, by: ewa })).rejects.toThrow("option.unknown");
    await withdrawOption(db, { number, option: id, by: ewa });
    await expect(rewordOption(db, { number, option: id, words: usual, by: ewa })).rejects.toThrow("option.unknown");
  });

  test("are for open cases", async () => {
    const { number } = await nowakCase(db);
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "spam", by: ewa }));

    await expect(addOption(db, { number, words: usual, by: ewa })).rejects.toThrow("case.closed");
    expect((await show(number)).may).toMatchObject({ options: "case.closed", sendChoice: "case.closed", decide: "case.closed" });
  });
});
