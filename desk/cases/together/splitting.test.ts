import { describe, expect, test } from "vitest";
import { nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { writeNote } from "../../conversations/noting.ts";
import { receiveMessage } from "../../conversations/receiving.ts";
import { writeFromPage } from "../../page/writing.ts";
import { undo } from "../../undo/undoing.ts";
import { closeCase } from "../closing.ts";
import { viewCase } from "../viewing.ts";
import { splitCase } from "./splitting.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
await openMailbox(db);
const show = (number: number) => viewCase(db, { number, by: ewa });

async function withTwoMatters() {
  const { number } = await nowakCase(db);
  await writeFromPage(db, { caseNumber: number, text: "A poza tym: gdzie jest faktura za marzec?" });
  const [first, second] = (await show(number)).messages;
  return { number, first: first!, second: second! };
}
const split = (number: number, messages: number[], more: Partial<Parameters<typeof splitCase>[1]> = {}) =>
  splitCase(db, { number, messages, notes: [], subject: "Faktura", nextUpdate: null, by: ewa, ...more });

describe("splitting", () => {
  test("makes a case of its own of chosen words, with a promise of its own", async () => {
    const { number, second } = await withTwoMatters();
    const opened = await split(number, [second.id]);

    const [old, fresh] = [await show(number), await show(opened.number)];
    expect(old.messages).toHaveLength(1);
    expect(old.preview).toContain("trzy tygodnie temu");
    expect(fresh).toMatchObject({ subject: "Faktura", customer: { name: "Anna Nowak" }, waitingFor: "us" });
    expect(fresh.messages.map(({ id }) => id)).toEqual([second.id]);
    expect(fresh.promises).toMatchObject([{ state: "open", what: "news" }]);
    expect(fresh.dueAt).not.toBeNull();
    expect(old.promises.filter(({ state }) => state === "open")).toHaveLength(1);
  });

  test("takes notes along only when they are chosen", async () => {
    const { number, second } = await withTwoMatters();
    await writeNote(db, { number, text: "Księgowość szuka", mentions: [], attachmentIds: [], by: ewa });
    const [note] = (await show(number)).notes;
    const opened = await split(number, [second.id], { notes: [note!.id] });
    expect((await show(number)).notes).toEqual([]);
    expect((await show(opened.number)).notes.map(({ id }) => id)).toEqual([note!.id]);
  });

  test("gives a stranger's words to the stranger", async () => {
    const { number, customerId } = await nowakCase(db);
    const { messageId } = await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: number,
        customerId,
        channel: "mail",
        author: { name: "Piotr Lis", address: "Piotr@lis.example" },
        otherSender: true,
        text: "Ja też czekam na buty.",
      }),
    );
    const opened = await split(number, [messageId]);
    const fresh = await show(opened.number);
    expect(fresh).toMatchObject({ customer: { name: "Piotr Lis" }, customerAddress: "piotr@lis.example" });
    expect(fresh.messages[0]).toMatchObject({ otherSender: false });
    await undo(db, { happening: opened.happening, by: ewa });
    expect((await show(number)).messages.at(-1)).toMatchObject({ otherSender: true, author: { name: "Piotr Lis" } });
  });

  test("leaves something behind, and takes only what is there", async () => {
    const { number, first, second } = await withTwoMatters();
    const other = await nowakCase(db);
    await expect(split(number, [first.id, second.id])).rejects.toMatchObject({ code: "split.nothing_left" });
    await expect(split(other.number, [second.id])).rejects.toMatchObject({ code: "message.unknown" });
    await expect(split(number, [second.id], { nextUpdate: new Date(Date.now() - 1000) })).rejects.toMatchObject({
      code: "promise.in_the_past",
    });
    expect((await show(number)).messages).toHaveLength(2);
  });
});

describe("the undo of a split", () => {
  test("brings everything back, and lets the new number lead to the old case", async () => {
    const { number, second } = await withTwoMatters();
    const before = await show(number);
    const opened = await split(number, [second.id]);
    await undo(db, { happening: opened.happening, by: ewa });

    const after = await show(number);
    expect(after.messages).toEqual(before.messages);
    expect(after.promises).toEqual(before.promises);
    expect(after).toMatchObject({ preview: before.preview, dueAt: before.dueAt, lastMessageAt: before.lastMessageAt });
    expect((await show(opened.number)).number).toBe(number);
  });

  test("is refused when something has arrived in the new case", async () => {
    const { number, second } = await withTwoMatters();
    const opened = await split(number, [second.id]);
    await writeFromPage(db, { caseNumber: opened.number, text: "Faktura się znalazła." });
    await expect(undo(db, { happening: opened.happening, by: ewa })).rejects.toMatchObject({ code: "undo.news_since" });
    expect((await show(opened.number)).messages).toHaveLength(2);
  });

  test("is refused when the old case is closed by now: an open matter must not end with it", async () => {
    const { number, second } = await withTwoMatters();
    const opened = await split(number, [second.id]);
    await db.transaction().execute((tx) => closeCase(tx, { number, because: "agent", words: "załatwione", by: ewa }));
    await expect(undo(db, { happening: opened.happening, by: ewa })).rejects.toMatchObject({ code: "undo.news_since" });
    expect(await show(opened.number)).toMatchObject({ number: opened.number, state: "open" });
  });
});
