import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { listCases } from "#desk/cases/listing.ts";
import { viewCase } from "#desk/cases/viewing.ts";
import { replyToCase } from "#desk/conversations/replying.ts";
import { undo } from "#desk/undo/undoing.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { beginChat, goneFor, newChatToken, openWidget, sayMore, soon } from "#test/chats.ts";
import { freshDatabase } from "#test/database.ts";
import { turnOffWidget } from "../widgets/turning.ts";
import type { Widget } from "../widgets/widget.ts";
import { chatOfToken } from "./chat.ts";
import { endChat } from "./ending.ts";
import { readByChatter, readByDesk } from "./reading.ts";
import { chatNews } from "./showing.ts";
import { startChat } from "./starting.ts";

const { db } = await freshDatabase();
let people: Awaited<ReturnType<typeof openFirm>>;
let widget: Widget;
beforeAll(async () => {
  people = await openFirm(db);
  await openMailbox(db);
  widget = await openWidget(db, people.georgi);
});

const show = (number: number) => viewCase(db, { number, by: people.ewa });
const linesOf = async (caseNumber: number) => (await chatNews(db, { caseNumber })).lines.map(({ text }) => text);
const reply = (number: number, text: string) => replyToCase(db, { number, text, nextUpdate: null, by: people.ewa });

describe("a chat", () => {
  test("is a case like any other: read, shielded, promised the first word", async () => {
    const { chat } = await beginChat(db, widget, { text: "Ile k***a mam czekać? Chcę wiedzieć, kiedy dostanę paczkę." });

    const view = await show(chat.caseNumber);
    expect(view).toMatchObject({
      channel: "chat",
      state: "open",
      waitingFor: "us",
      masked: true,
      customer: { name: "Marian Wójcik" },
    });
    expect(view.messages[0]!.reading!.masked).not.toEqual([]);
    expect(view.subject).not.toContain("k***a");
    const [first] = view.promises;
    expect(first).toMatchObject({ what: "first_news", told: true, state: "open" });
    expect(Date.parse(first!.dueAt) - Date.now()).toBeLessThan(301_000);
  });

  test("that waits stands in the queue by its promise, before what is due tomorrow", async () => {
    const { chat } = await beginChat(db, widget);
    const { items } = await listCases(db, { queue: "unowned", accountId: null, teamIds: [], limit: 200 });
    const at = items.findIndex(({ number }) => number === chat.caseNumber);
    expect(items.slice(at).every(({ dueAt }) => dueAt === null || dueAt >= items[at]!.dueAt!)).toBe(true);
    expect(at).toBeGreaterThanOrEqual(0);
  });

  test("begun twice with the same token and words is one case with one message", async () => {
    const given = { token: newChatToken(), id: randomUUID(), text: "Halo?", name: "Anna", language: "pl" as const };
    const begin = () => startChat(db, { widget, given, answerBy: soon() });
    const all = await Promise.all([begin(), begin(), begin()]);

    expect(new Set(all.map(({ chat }) => chat.caseNumber)).size).toBe(1);
    expect(new Set(all.map(({ line }) => line)).size).toBe(1);
    expect(await linesOf(all[0]!.chat.caseNumber)).toEqual(["Halo?"]);
  });

  test("takes words said again under the same name once, and others in their order", async () => {
    const { chat } = await beginChat(db, widget, { text: "jeden" });
    const id = randomUUID();
    const said = await Promise.all([1, 2, 3].map(() => sayMore(db, chat, "dwa", id)));
    await sayMore(db, chat, "trzy");
    await sayMore(db, chat, "dwa", id);

    expect(new Set(said).size).toBe(1);
    expect(await linesOf(chat.caseNumber)).toEqual(["jeden", "dwa", "trzy"]);
  });

  test("takes the same words under two names twice: people do say them twice", async () => {
    const { chat } = await beginChat(db, widget, { text: "Halo?" });
    await sayMore(db, chat, "Halo?");
    expect(await linesOf(chat.caseNumber)).toEqual(["Halo?", "Halo?"]);
  });

  test("opens with its own token and no other", async () => {
    const { chat, token } = await beginChat(db, widget);
    expect(await chatOfToken(db, { widgetId: widget.id, token })).toMatchObject({ id: chat.id });
    await expect(chatOfToken(db, { widgetId: widget.id, token: newChatToken() })).rejects.toMatchObject({ code: "chat.unknown" });
    const other = await openWidget(db, people.georgi);
    await expect(chatOfToken(db, { widgetId: other.id, token })).rejects.toMatchObject({ code: "chat.unknown" });
    const { rows } = { rows: await db.selectFrom("chats").select("token_hash").where("id", "=", chat.id).execute() };
    expect(rows[0]!.token_hash).not.toContain(token);
  });

  test("that was ended takes nothing more, and its token begins no new one", async () => {
    const { chat, token } = await beginChat(db, widget);
    await endChat(db, { number: chat.caseNumber, by: people.ewa });

    await expect(sayMore(db, chat, "Halo?")).rejects.toMatchObject({ code: "chat.ended" });
    await expect(chatOfToken(db, { widgetId: widget.id, token })).rejects.toMatchObject({ code: "chat.ended" });
    const given = { token, id: randomUUID(), text: "Halo?", name: "Anna", language: "pl" as const };
    await expect(startChat(db, { widget, given, answerBy: soon() })).rejects.toMatchObject({ code: "chat.ended" });
    await expect(endChat(db, { number: chat.caseNumber, by: people.ewa })).rejects.toMatchObject({ code: "chat.unknown" });
    expect((await show(chat.caseNumber)).state).toBe("open");
  });

  test("ends when its widget is turned off", async () => {
    const own = await openWidget(db, people.georgi);
    const { token } = await beginChat(db, own);
    await turnOffWidget(db, { id: own.id, by: people.georgi });
    await expect(chatOfToken(db, { widgetId: own.id, token })).rejects.toMatchObject({ code: "chat.ended" });
  });

  test("has run out thirty days after its last word", async () => {
    const { chat, token } = await beginChat(db, widget);
    await db
      .updateTable("chats")
      .set({ expires_at: new Date(Date.now() - 1000) })
      .where("id", "=", chat.id)
      .execute();
    await expect(chatOfToken(db, { widgetId: widget.id, token })).rejects.toMatchObject({ code: "chat.ended" });
  });

  test("owes the next word within minutes, too, unless a day was promised", async () => {
    const { chat } = await beginChat(db, widget);
    await reply(chat.caseNumber, "Już patrzę.");
    expect((await show(chat.caseNumber)).dueAt).toBeNull();
    await sayMore(db, chat, "Dziękuję, czekam.");
    expect(Date.parse((await show(chat.caseNumber)).dueAt!) - Date.now()).toBeLessThan(301_000);

    const day = new Date(Date.now() + 26 * 3_600_000);
    await replyToCase(db, { number: chat.caseNumber, text: "Napiszę jutro.", nextUpdate: day, by: people.ewa });
    await sayMore(db, chat, "Dobrze.");
    expect((await show(chat.caseNumber)).dueAt).toBe(day.toISOString());
  });
});

describe("a reply", () => {
  test("stands in the chat at once while the customer is there, and is no mail", async () => {
    const { chat } = await beginChat(db, widget, { email: "obecny@wojcik.example" });
    await reply(chat.caseNumber, "Paczka jest w Łodzi.");

    const message = (await show(chat.caseNumber)).messages.at(-1)!;
    expect(message).toMatchObject({ channel: "chat", delivery: "none", sendAt: null });
    const { lines } = await chatNews(db, { caseNumber: chat.caseNumber });
    expect(lines.at(-1)).toMatchObject({ from: "firm", name: "Ewa", text: "Paczka jest w Łodzi." });
  });

  test("goes by mail to who has gone away and gave an address", async () => {
    const { chat } = await beginChat(db, widget, { email: "daleko@wojcik.example" });
    await goneFor(db, chat, 61);
    await reply(chat.caseNumber, "Paczka jest w Łodzi.");
    expect((await show(chat.caseNumber)).messages.at(-1)).toMatchObject({ channel: "mail", delivery: "held" });
    // It can still be taken back: until it leaves, the chat does not show it either.
    expect(await linesOf(chat.caseNumber)).not.toContain("Paczka jest w Łodzi.");
  });

  test("waits in the chat for who has gone away without an address", async () => {
    const { chat } = await beginChat(db, widget);
    await goneFor(db, chat, 3600);
    await reply(chat.caseNumber, "Paczka jest w Łodzi.");
    expect(await linesOf(chat.caseNumber)).toContain("Paczka jest w Łodzi.");
  });

  test("can be taken back within ten seconds, while it was not in view", async () => {
    const { chat } = await beginChat(db, widget);
    const { happening } = await reply(chat.caseNumber, "Do innego klienta.");
    await undo(db, { happening, by: people.ewa });
    expect(await linesOf(chat.caseNumber)).not.toContain("Do innego klienta.");
  });

  test("that was in view cannot be taken back, and says why", async () => {
    const { chat } = await beginChat(db, widget);
    const { happening, id } = await reply(chat.caseNumber, "Do innego klienta.");
    await readByChatter(db, { chatId: chat.id, upTo: id });
    await expect(undo(db, { happening, by: people.ewa })).rejects.toMatchObject({ code: "undo.already_read" });
  });

  test("cannot be taken back after ten seconds", async () => {
    const { chat } = await beginChat(db, widget);
    const { happening, id } = await reply(chat.caseNumber, "Za późno.");
    await db
      .updateTable("messages")
      .set({ created_at: new Date(Date.now() - 11_000) })
      .where("id", "=", id)
      .execute();
    await expect(undo(db, { happening, by: people.ewa })).rejects.toMatchObject({ code: "undo.too_late" });
  });
});

describe("read marks", () => {
  test("go forward only, and never beyond what was said", async () => {
    const { chat } = await beginChat(db, widget);
    const { id } = await reply(chat.caseNumber, "Jestem.");

    expect(await readByChatter(db, { chatId: chat.id, upTo: 2_000_000_000 })).toBe(true);
    expect((await show(chat.caseNumber)).chat).toMatchObject({ isHere: true, isOpen: true, customerRead: id });
    expect(await readByChatter(db, { chatId: chat.id, upTo: id })).toBe(false);
    expect(await readByChatter(db, { chatId: chat.id, upTo: 1 })).toBe(false);
  });

  test("tell the customer that they were read, and nobody who read", async () => {
    const { chat, line } = await beginChat(db, widget);
    expect((await chatNews(db, { caseNumber: chat.caseNumber })).read).toBe(0);
    expect(await readByDesk(db, { number: chat.caseNumber, upTo: line })).toBe(true);
    expect((await chatNews(db, { caseNumber: chat.caseNumber })).read).toBe(line);
    const happenings = await db.selectFrom("happenings").select("what").where("case_number", "=", chat.caseNumber).execute();
    expect(happenings.map(({ what }) => what)).toEqual(["case.opened", "message.received"]);
  });

  test("are for chats alone", async () => {
    await expect(readByDesk(db, { number: 999_999, upTo: 1 })).rejects.toMatchObject({ code: "chat.unknown" });
  });
});
