import { beforeEach, describe, expect, test } from "vitest";
import { nowakCase } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { nothingIsAsked, openTransfers } from "#test/transferring.ts";
import { makePromise } from "../promises/making.ts";
import { prepareTransfer } from "./preparing.ts";
import { showTransfer } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, adam, georgi, ask, ewasCase } = await openTransfers(db);

beforeEach(() => nothingIsAsked(db));

describe("the briefing", () => {
  test("says what the desk knows, in the asker's language, and quotes no insult", async () => {
    const number = await ewasCase();
    const dueAt = new Date("2027-03-04T14:00:00+01:00");
    await makePromise(db, { number, what: "deed", words: "Wyślemy laptop kurierem", dueAt, told: true, by: ewa });
    const { briefing, language } = await prepareTransfer(db, { number, by: ewa });
    expect(language).toBe("pl");
    expect(briefing.who).toMatch(/^Marian Wójcik\nPierwszy kontakt w tej sprawie we? .*; 1 wiadomość, bez ponagleń\.$/);
    expect(briefing.wants).toContain("kiedy go dostanę");
    expect(briefing.happened).toContain("Jeszcze nie ma naszej odpowiedzi.");
    expect(briefing.promised).toContain("Wyślemy laptop kurierem, do godz. 14:00 w czwartek 4 marca 2027 roku");
    expect(JSON.stringify(briefing)).not.toContain("k***a");
    const inEnglish = await prepareTransfer(db, { number, by: adam });
    expect(inEnglish.briefing.who).toContain("First got in touch about this on");
  });

  test("keeps what it does not know empty", async () => {
    const { briefing } = await prepareTransfer(db, { number: (await nowakCase(db)).number, by: georgi });
    expect(briefing.wouldHelp).toBe("");
    await expect(prepareTransfer(db, { number: 9_999_999, by: ewa })).rejects.toThrow("case.unknown");
  });

  test("offers the customer's sentence in their language, in the first person to whoever took over", async () => {
    const number = await ewasCase();
    const id = await ask(number);
    expect((await showTransfer(db, { id, by: ewa })).sentences.write).toContain("zajmuje się Bartek");
    expect((await showTransfer(db, { id, by: bartek })).sentences.write).toContain("Nazywam się Bartek");
    expect((await showTransfer(db, { id, by: ewa })).sentences.say).toContain("przejmuje teraz Bartek");
  });
});
