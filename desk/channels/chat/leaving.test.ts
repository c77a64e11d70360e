import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { mergeCases } from "#desk/cases/together/merging.ts";
import { viewCase } from "#desk/cases/viewing.ts";
import { replyToCase } from "#desk/conversations/replying.ts";
import { pageMessages } from "#desk/page/messages.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { beginChat, goneFor, openWidget, sayMore } from "#test/chats.ts";
import { freshDatabase } from "#test/database.ts";
import { ownPage } from "#test/own-page.ts";
import type { Widget } from "../widgets/widget.ts";
import { signOfLife } from "./chat.ts";
import { endChat } from "./ending.ts";
import { settleLeftChats } from "./leaving.ts";
import { readByChatter } from "./reading.ts";
import { chatNews } from "./showing.ts";
import { sendTranscript } from "./transcript.ts";

const { db } = await freshDatabase();
const config = { url: "http://desk.example", secret: "a secret for tests that is long enough" };
let people: Awaited<ReturnType<typeof openFirm>>;
let widget: Widget;
let writers = 0;
const address = () => `klient${++writers}@wojcik.example`;
beforeAll(async () => {
  people = await openFirm(db);
  await openMailbox(db);
  widget = await openWidget(db, people.georgi);
});

const show = (number: number) => viewCase(db, { number, by: people.ewa });
const reply = (number: number, text: string) => replyToCase(db, { number, text, nextUpdate: null, by: people.ewa });
const jobs = async () =>
  (
    await sql<{ task: string; payload: { caseNumber?: number } }>`
    select j.task_identifier as task, p.payload from graphile_worker.jobs j join graphile_worker._private_jobs p on p.id = j.id`.execute(
      db,
    )
  ).rows;
const acknowledgementsOf = async (number: number) =>
  (await jobs()).filter(({ task, payload }) => task === "acknowledge_case" && payload.caseNumber === number).length;

describe("a chat that was left", () => {
  test("goes on by mail with what its customer did not see", async () => {
    const { chat } = await beginChat(db, widget, { email: address() });
    const { id } = await reply(chat.caseNumber, "Sprawdzam.");
    await readByChatter(db, { chatId: chat.id, upTo: id });
    await reply(chat.caseNumber, "Paczka jest w Łodzi.");
    await reply(chat.caseNumber, "Będzie jutro.");
    await goneFor(db, chat, 121);
    await settleLeftChats(db);

    const mailed = (await show(chat.caseNumber)).messages.at(-1)!;
    expect(mailed).toMatchObject({ channel: "mail", purpose: "chat_left", delivery: "queued" });
    expect(mailed.text).toContain("Ewa:\nPaczka jest w Łodzi.\n\nBędzie jutro.");
    expect(mailed.text).not.toContain("Sprawdzam.");
    // In the chat and on the page the words stand once.
    const { lines } = await chatNews(db, { caseNumber: chat.caseNumber });
    expect(lines.map(({ text }) => text)).toEqual([
      "Gdzie jest moja paczka?",
      "Sprawdzam.",
      "Paczka jest w Łodzi.",
      "Będzie jutro.",
    ]);
    expect((await pageMessages(db, { ...(await ownPage(db, chat.caseNumber)), limit: 50 })).messages).toHaveLength(4);
  });

  test("shows and mails nothing of another customer's case that was merged into it", async () => {
    const { chat } = await beginChat(db, widget, { email: address() });
    const { chat: other } = await beginChat(db, widget, { email: address(), text: "Moja paczka zginęła." });
    await reply(other.caseNumber, "Pani Anno, paczka jest w Gdyni.");
    await endChat(db, { number: other.caseNumber, by: people.ewa });
    const both = { number: other.caseNumber, into: chat.caseNumber, acrossCustomers: true, by: people.ewa };
    await mergeCases(db, both);
    const { lines } = await chatNews(db, { caseNumber: chat.caseNumber });
    expect(lines.map(({ text }) => text)).toEqual(["Gdzie jest moja paczka?"]);

    await reply(chat.caseNumber, "Sprawdzam.");
    await goneFor(db, chat, 121);
    await settleLeftChats(db);
    const mailed = (await show(chat.caseNumber)).messages.find(({ purpose }) => purpose === "chat_left");
    expect(mailed?.text).toContain("Sprawdzam.");
    expect(mailed?.text).not.toContain("Gdyni");
  });

  test("is settled once, and again only after its customer came back", async () => {
    const { chat } = await beginChat(db, widget, { email: address() });
    await reply(chat.caseNumber, "Paczka jest w Łodzi.");
    await goneFor(db, chat, 121);
    await Promise.all([settleLeftChats(db), settleLeftChats(db)]);
    await settleLeftChats(db);
    const mails = async () => (await show(chat.caseNumber)).messages.filter(({ purpose }) => purpose === "chat_left");
    expect(await mails()).toHaveLength(1);

    await signOfLife(db, [chat.id]);
    await reply(chat.caseNumber, "Jest Pan?");
    await goneFor(db, chat, 121);
    await settleLeftChats(db);
    expect(await mails()).toHaveLength(2);
    expect((await mails())[1]!.text).not.toContain("Łodzi");
  });

  test("before anybody answered is acknowledged as a mail would be", async () => {
    const { chat } = await beginChat(db, widget, { email: address() });
    await goneFor(db, chat, 121);
    await settleLeftChats(db);
    expect(await acknowledgementsOf(chat.caseNumber)).toBe(1);
  });

  test.for([
    ["while the customer is there", true, 60],
    ["where there is no address", false, 121],
  ] as const)("is not written to %s", async ([, hasAddress, seconds]) => {
    const { chat } = await beginChat(db, widget, hasAddress ? { email: address() } : {});
    await goneFor(db, chat, seconds);
    await settleLeftChats(db);
    expect(await acknowledgementsOf(chat.caseNumber)).toBe(0);
    expect((await show(chat.caseNumber)).messages).toHaveLength(1);
  });

  test("with everything seen needs no mail", async () => {
    const { chat } = await beginChat(db, widget, { email: address() });
    const { id } = await reply(chat.caseNumber, "Załatwione.");
    await readByChatter(db, { chatId: chat.id, upTo: id });
    await goneFor(db, chat, 121);
    await settleLeftChats(db);
    expect((await show(chat.caseNumber)).messages).toHaveLength(2);
    expect(await acknowledgementsOf(chat.caseNumber)).toBe(0);
  });
});

describe("a transcript", () => {
  const letterTo = (email: string) =>
    db.selectFrom("letters").selectAll().where("to_address", "=", email).orderBy("id", "desc").executeTakeFirst();

  test("holds what was said, by whom, and the way to the case", async () => {
    const { chat } = await beginChat(db, widget);
    await reply(chat.caseNumber, "Paczka jest w Łodzi.");
    await sayMore(db, chat, "Dziękuję.", randomUUID());
    const email = address();
    await sendTranscript(db, { chat, email: email.toUpperCase(), config });

    const letter = (await letterTo(email))!;
    expect(letter.text).toMatch(
      /Gdzie jest moja paczka\?[\s\S]*Ewa, [\s\S]*Paczka jest w Łodzi\.[\s\S]*Dziękuję\.[\s\S]*http:\/\/desk\.example\/p\//,
    );
    expect(letter.subject).toContain(String(chat.caseNumber));
    // An address nobody had is theirs from now on: the next reply finds them.
    expect((await show(chat.caseNumber)).customerAddress).toBe(email);
  });

  test("does not move an address that is somebody else's, and says nothing of it", async () => {
    const email = address();
    const other = await beginChat(db, widget, { name: "Anna Nowak", email });
    const { chat } = await beginChat(db, widget);
    await reply(chat.caseNumber, "Jestem.");
    await sendTranscript(db, { chat, email, config });
    expect(await letterTo(email)).toBeDefined();
    expect((await show(chat.caseNumber)).customerAddress).toBeNull();
    expect((await show(other.chat.caseNumber)).customerAddress).toBe(email);
  });

  test("is not sent before somebody here has said a word: nobody advertises through us", async () => {
    const { chat } = await beginChat(db, widget, { text: "Tanie zegarki: http://spam.example" });
    const email = address();
    await expect(sendTranscript(db, { chat, email, config })).rejects.toMatchObject({ code: "chat.nothing_said_yet" });
    expect(await letterTo(email)).toBeUndefined();
  });

  test("is sent three times and no more", async () => {
    const { chat } = await beginChat(db, widget);
    await reply(chat.caseNumber, "Jestem.");
    for (let sent = 0; sent < 3; sent++) await sendTranscript(db, { chat, email: address(), config });
    await expect(sendTranscript(db, { chat, email: address(), config })).rejects.toMatchObject({
      code: "chat.transcripts_enough",
    });
  });
});
