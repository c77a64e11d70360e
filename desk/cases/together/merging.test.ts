import { describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm, openMailbox, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { ownPage } from "#test/own-page.ts";
import { saveDraft } from "../../conversations/drafting.ts";
import { writeNote } from "../../conversations/noting.ts";
import { replyToCase } from "../../conversations/replying.ts";
import { answerConfirmation } from "../../page/confirming.ts";
import { caseOfPage } from "../../page/reaching.ts";
import { showPage } from "../../page/showing.ts";
import { writeFromPage } from "../../page/writing.ts";
import { recentActs } from "../../undo/recent-acts.ts";
import { undo } from "../../undo/undoing.ts";
import { assignCase } from "../assigning.ts";
import { pageToken } from "../page-link.ts";
import { reopenCase } from "../reopening.ts";
import { viewCase } from "../viewing.ts";
import { mergeCases } from "./merging.ts";

const { db } = await freshDatabase();
const { ewa, bartek, georgi } = await openFirm(db);
await openMailbox(db);
const secret = "test";
const show = (number: number) => viewCase(db, { number, by: ewa });
const merge = (number: number, into: number, acrossCustomers = false) =>
  mergeCases(db, { number, into, acrossCustomers, by: ewa });

/** Everything of a case that an undo must bring back; not its numbering, nor when it was looked at. */
async function whole(number: number) {
  const row = await db.selectFrom("cases").selectAll().where("number", "=", number).executeTakeFirstOrThrow();
  const of = (table: "messages" | "notes" | "promises" | "attachments" | "mails" | "namings") =>
    db.selectFrom(table).selectAll().where("case_number", "=", number).orderBy("id").execute();
  return {
    row,
    messages: await of("messages"),
    notes: await of("notes"),
    promises: await of("promises"),
    attachments: await of("attachments"),
    confirmations: await db.selectFrom("confirmations").selectAll().where("case_number", "=", number).execute(),
    drafts: await db.selectFrom("drafts").selectAll().where("case_number", "=", number).orderBy("account_id").execute(),
  };
}

async function two() {
  const kept = await nowakCase(db);
  const other = await nowakCase(db);
  return { kept: kept.number, other: other.number };
}

describe("two cases of one customer", () => {
  test("become one: words, notes and promises stand in the kept case, and the other number leads there", async () => {
    const { kept, other } = await two();
    await writeNote(db, { number: other, text: "Podeszwa już zamówiona", mentions: [], attachmentIds: [], by: ewa });
    await merge(other, kept);

    const view = await show(kept);
    expect(view.messages).toHaveLength(2);
    expect(view.notes).toHaveLength(1);
    expect(view.promises.filter(({ state }) => state === "open")).toHaveLength(2);
    expect(view.mergedFrom).toMatchObject([{ number: other, subject: "Wymiana podeszwy" }]);
    expect(await show(other)).toMatchObject({ number: kept, state: "open" });
    expect((await db.selectFrom("cases").selectAll().where("number", "=", other).executeTakeFirstOrThrow()).state).toBe("closed");
  });

  test("come apart again just as they were", async () => {
    const { kept, other } = await two();
    await writeNote(db, { number: other, text: "Podeszwa już zamówiona", mentions: [], attachmentIds: [], by: ewa });
    await replyToCase(db, { number: kept, text: "Buty są gotowe.", nextUpdate: null, by: ewa });
    await assignCase(db, { number: other, ownerId: bartek.id, by: ewa });
    await saveDraft(db, { number: other, accountId: ewa.id, mode: "reply", text: "Dzień dobry", device: "a" });
    await saveDraft(db, { number: kept, accountId: ewa.id, mode: "reply", text: "Witam", device: "a" });
    const before = [await whole(kept), await whole(other)];

    const happening = await merge(other, kept);
    expect((await whole(kept)).drafts.map(({ text }) => text)).toEqual(["Witam\n\nDzień dobry"]);
    await undo(db, { happening, by: ewa });
    const after = [await whole(kept), await whole(other)];
    // When a draft was saved is not how the case stood.
    for (const each of [...before, ...after]) for (const draft of each.drafts) draft.saved_at = new Date(0);
    expect(after).toEqual(before);
  });

  test("stay one when something new has arrived since", async () => {
    const { kept, other } = await two();
    const happening = await merge(other, kept);
    await writeFromPage(db, { caseNumber: kept, text: "Kiedy mogę przyjść?" });
    await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.news_since" });
    expect((await show(other)).number).toBe(kept);
  });

  test("come apart after a reply that was taken back, which is nothing new", async () => {
    const { kept, other } = await two();
    const happening = await merge(other, kept);
    const reply = await replyToCase(db, { number: kept, text: "Już piszę.", nextUpdate: null, by: bartek });
    await undo(db, { happening: reply.happening, by: bartek });
    await undo(db, { happening, by: ewa });
    expect((await show(other)).number).toBe(other);
  });

  test("who looks after the kept case since still does", async () => {
    const { kept, other } = await two();
    const happening = await merge(other, kept);
    await assignCase(db, { number: kept, ownerId: bartek.id, by: georgi });
    await undo(db, { happening, by: ewa });
    expect((await show(kept)).owner?.id).toBe(bartek.id);
    expect((await show(other)).owner).toBeNull();
  });
});

describe("a case that was merged", () => {
  test("leads on where the kept one is merged too, and back when that is undone", async () => {
    const { kept, other } = await two();
    const third = (await nowakCase(db)).number;
    await merge(other, kept);
    const happening = await merge(kept, third);
    expect((await show(other)).number).toBe(third);
    await undo(db, { happening, by: ewa });
    expect((await show(other)).number).toBe(kept);
    expect((await show(third)).messages).toHaveLength(1);
  });

  test("neither opens by itself nor takes another in", async () => {
    const { kept, other } = await two();
    await merge(other, kept);
    await expect(
      db.transaction().execute((tx) => reopenCase(tx, { number: other, because: "agent", by: ewa })),
    ).rejects.toMatchObject({ code: "case.merged" });
    const third = (await nowakCase(db)).number;
    await expect(merge(third, other)).rejects.toMatchObject({ code: "case.closed" });
    await expect(merge(other, third)).rejects.toMatchObject({ code: "case.closed" });
    await expect(merge(kept, kept)).rejects.toMatchObject({ code: "merge.same_case" });
  });

  test("takes none of its own acts back before the merge is: what they changed stands in the kept case", async () => {
    const { kept, other } = await two();
    const replied = await replyToCase(db, { number: other, text: "Odezwę się jutro.", nextUpdate: null, by: ewa });
    const happening = await merge(other, kept);
    const before = await whole(kept);
    await expect(undo(db, { happening: replied.happening, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    const closing = await db
      .selectFrom("happenings")
      .select("id")
      .where("case_number", "=", other)
      .where("what", "=", "case.closed")
      .executeTakeFirstOrThrow();
    await expect(undo(db, { happening: closing.id, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    expect((await recentActs(db, ewa.id)).map((act) => act.happening)).not.toContain(closing.id);
    expect(await whole(kept)).toEqual(before);

    await undo(db, { happening, by: ewa });
    await expect(undo(db, { happening: closing.id, by: ewa })).rejects.toMatchObject({ code: "undo.not_reversible" });
    await undo(db, { happening: replied.happening, by: ewa });
    expect((await show(other)).messages.map(({ delivery }) => delivery)).toContain("withdrawn");
  });

  test("opens the kept one's page to its customer", async () => {
    const { kept, other } = await two();
    const token = pageToken(secret, other, 1);
    await merge(other, kept);
    const reached = await caseOfPage(db, { secret, token });
    expect(reached).toMatchObject({ caseNumber: kept, ownNumber: other });
    const page = await showPage(db, { ...reached!, messages: 10 });
    expect(page).toMatchObject({ number: kept, isClosed: false });
    expect(page.messages).toHaveLength(2);
    expect(page.steps.filter(({ kind }) => kind === "closed")).toEqual([]);
  });

  test("passes words on that were sent from its page while it was being merged", async () => {
    const { kept, other } = await two();
    await merge(other, kept);
    // The page had asked for the case a moment before.
    await writeFromPage(db, { caseNumber: other, text: "Jeszcze jedno: poproszę o fakturę." });
    expect((await show(kept)).messages.map(({ text }) => text)).toContain("Jeszcze jedno: poproszę o fakturę.");
    expect(await answerConfirmation(db, { caseNumber: other, answer: "not_yet", words: "Nadal przecieka." })).toBe("not_asked");
    expect((await show(kept)).messages.map(({ text }) => text)).toContain("Nadal przecieka.");
  });

  test("is merged once by two who do it at the same moment", async () => {
    const { kept, other } = await two();
    const both = await Promise.allSettled([merge(other, kept), merge(kept, other), merge(other, kept)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("cases of two customers", () => {
  test("are merged only when that is meant", async () => {
    const kept = (await nowakCase(db)).number;
    const other = (await marianCase(db)).number;
    await expect(merge(other, kept)).rejects.toMatchObject({
      code: "merge.other_customer",
      facts: { from: "Marian Wójcik", into: "Anna Nowak" },
    });
    await merge(other, kept, true);
    expect((await show(kept)).messages.map(({ otherSender }) => otherSender)).toEqual([false, true]);
  });

  test("show each of them only what was said with them", async () => {
    const kept = (await nowakCase(db)).number;
    const other = (await marianCase(db)).number;
    const marians = pageToken(secret, other, 1);
    await merge(other, kept, true);
    await replyToCase(db, { number: kept, text: "Pani Anno, buty są gotowe.", nextUpdate: null, by: program });

    const nowaks = JSON.stringify(await showPage(db, { ...(await ownPage(db, kept)), messages: 20 }));
    expect(nowaks).toContain("buty są gotowe");
    expect(nowaks).not.toContain("laptopa");
    const reached = await caseOfPage(db, { secret, token: marians });
    const page = await showPage(db, { ...reached!, messages: 20 });
    expect(page).toMatchObject({ number: other, subject: "Laptop", line: "", confirmation: null });
    expect(JSON.stringify(page)).not.toContain("Anno");
    expect(JSON.stringify(page)).toContain("laptopa");
  });

  test("take what the other one writes on their page as their words", async () => {
    const kept = (await nowakCase(db)).number;
    const other = (await marianCase(db)).number;
    await merge(other, kept, true);
    const reached = await caseOfPage(db, { secret, token: pageToken(secret, other, 1) });
    await writeFromPage(db, { ...reached!, text: "A mój laptop?" });

    const last = (await show(kept)).messages.at(-1)!;
    expect(last).toMatchObject({ text: "A mój laptop?", otherSender: true, author: { name: "Marian Wójcik" } });
    expect((await showPage(db, { ...reached!, messages: 20 })).messages[0]!.text).toBe("A mój laptop?");
    expect(JSON.stringify(await showPage(db, { ...(await ownPage(db, kept)), messages: 20 }))).not.toContain("A mój laptop");
  });
});
