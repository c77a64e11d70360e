import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { viewCase } from "../cases/viewing.ts";
import { setWaiting } from "../cases/waiting.ts";
import { movePromise } from "../promises/moving.ts";
import { settlePromise } from "../promises/settling.ts";
import { undo } from "../undo/undoing.ts";
import { listDrafts, saveDraft } from "./drafting.ts";
import { writeNote } from "./noting.ts";
import { receiveMessage } from "./receiving.ts";
import { replyToCase } from "./replying.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
await openMailbox(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const note = (number: number, text: string, mentions: number[] = []) =>
  writeNote(db, { number, text, mentions, attachmentIds: [], by: ewa });
const answers = (number: number, customerId: number, text: string) =>
  db.transaction().execute((tx) =>
    receiveMessage(tx, {
      caseNumber: number,
      customerId,
      channel: "mail",
      author: { name: "Anna", address: "anna@nowak.example" },
      text,
    }),
  );

describe("a reply", () => {
  test("keeps the promise of first news, promises the next, and can be taken back for ten seconds", async () => {
    const { number } = await nowakCase(db);
    const nextUpdate = inHours(48);
    const { sendAt } = await replyToCase(db, { number, text: "Dzień dobry, sprawdzam to w warsztacie.", nextUpdate, by: ewa });

    const view = await viewCase(db, { number, by: ewa });
    expect(view).toMatchObject({
      owner: { name: "Ewa" },
      waitingFor: "us",
      dueAt: nextUpdate.toISOString(),
      customerLine: { phrase: "finding_out" },
    });
    expect(view.promises.map(({ what, state }) => [what, state])).toEqual([
      ["news", "open"],
      ["first_news", "kept"],
    ]);
    expect(view.messages.at(-1)).toMatchObject({ direction: "out", delivery: "held", author: { name: "Ewa" } });
    expect(sendAt!.getTime() - Date.now()).toBeGreaterThan(8000);
  });

  test("makes a promise of the date it names itself", async () => {
    const { number } = await nowakCase(db);
    await replyToCase(db, { number, text: "Napiszę do Pani w ciągu 2 dni roboczych.", by: ewa });
    const view = await viewCase(db, { number, by: ewa });
    expect(view.promises[0]).toMatchObject({ what: "news", state: "open", told: true });
  });

  test("that needs no more news leaves the case waiting for the customer", async () => {
    const { number } = await nowakCase(db);
    await replyToCase(db, { number, text: "Proszę o numer zamówienia.", nextUpdate: null, by: ewa });
    expect(await viewCase(db, { number, by: ewa })).toMatchObject({ waitingFor: "customer", dueAt: null });
  });

  test("after its hour still keeps its promise, late", async () => {
    const { number } = await nowakCase(db);
    await sql`update promises set due_at = now() - interval '1 hour' where case_number = ${number}`.execute(db);
    await replyToCase(db, { number, text: "Przepraszam za zwłokę.", nextUpdate: inHours(5), by: ewa });
    const view = await viewCase(db, { number, by: ewa });
    expect(view.promises.map(({ state }) => state)).toEqual(["open", "late"]);
  });

  test("cannot promise a time that has passed", async () => {
    const { number } = await nowakCase(db);
    const late = replyToCase(db, { number, text: "Napiszę wczoraj.", nextUpdate: inHours(-1), by: ewa });
    await expect(late).rejects.toMatchObject({ code: "promise.in_the_past" });
    expect((await viewCase(db, { number, by: ewa })).messages).toHaveLength(1);
  });

  test("waits when a colleague or the customer has written meanwhile, and goes when its writer insists", async () => {
    const { number, customerId } = await nowakCase(db);
    const { seen } = await viewCase(db, { number, by: ewa });
    await answers(number, customerId, "Buty są już u mnie, dziękuję.");

    const held = replyToCase(db, { number, text: "Buty będą jutro.", nextUpdate: inHours(20), seen, by: ewa });
    await expect(held).rejects.toMatchObject({ code: "reply.news_arrived", facts: { what: ["message.received"] } });
    await replyToCase(db, { number, text: "Buty będą jutro.", nextUpdate: inHours(20), seen, anyway: true, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).messages).toHaveLength(3);
  });

  test("is not held by what its writer did themselves", async () => {
    const { number } = await nowakCase(db);
    const { seen } = await viewCase(db, { number, by: ewa });
    await note(number, "Pytam warsztat.");
    await replyToCase(db, { number, text: "Pytam w warsztacie.", nextUpdate: inHours(20), seen, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).messages).toHaveLength(2);
  });
});

describe("the leak guard of the server", () => {
  const secret = "Dostawca przestał robić te podeszwy w zeszłym roku i pytamy dwa warsztaty";

  test("holds the team's words, and lets them go when they are meant for the customer, which is written down", async () => {
    const { number } = await nowakCase(db);
    await note(number, secret);
    const held = replyToCase(db, { number, text: `Szanowna Pani, ${secret}.`, nextUpdate: inHours(20), by: ewa });
    await expect(held).rejects.toMatchObject({ code: "leak.team_words" });

    await replyToCase(db, {
      number,
      text: `Szanowna Pani, ${secret}.`,
      nextUpdate: inHours(20),
      meantForCustomer: true,
      by: ewa,
    });
    const { what } = await db
      .selectFrom("happenings")
      .select("what")
      .where("case_number", "=", number)
      .where("what", "=", "leak.meant")
      .executeTakeFirstOrThrow();
    expect(what).toBe("leak.meant");
  });

  test("holds a call for a colleague and another customer's address", async () => {
    const { number } = await nowakCase(db);
    await marianCase(db);
    const reply = (text: string) => replyToCase(db, { number, text, nextUpdate: inHours(20), by: ewa });
    await expect(reply("@Bartek czy wiesz coś o tym?")).rejects.toMatchObject({ code: "leak.colleague_mention" });
    await expect(reply("Proszę pisać na marian@wojcik.example")).rejects.toMatchObject({ code: "leak.other_customer" });
    await expect(reply("Proszę pisać na anna@nowak.example")).resolves.toBeDefined();
  });

  test("never lets a file of the team's out, whoever says it is meant", async () => {
    const { number } = await nowakCase(db);
    await db
      .insertInto("files")
      .values({ sha256: "0".repeat(64), size: 1, content: Buffer.from("x") })
      .onConflict((clash) => clash.doNothing())
      .execute();
    const file = await db
      .insertInto("attachments")
      .values({
        case_number: number,
        uploaded_by: ewa.id,
        audience: "team",
        name: "marża.xlsx",
        type: "text/plain",
        size: 1,
        sha256: "0".repeat(64),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    const sent = replyToCase(db, {
      number,
      text: "W załączeniu.",
      nextUpdate: null,
      attachmentIds: [file.id],
      meantForCustomer: true,
      by: ewa,
    });
    await expect(sent).rejects.toMatchObject({ code: "leak.team_file" });
    const forced = db.updateTable("attachments").set({ message_id: 1 }).where("id", "=", file.id).execute();
    await expect(forced).rejects.toThrow(/check constraint/);
  });
});

describe("undo", () => {
  test("takes a held reply back with all it promised and changed", async () => {
    const { number } = await nowakCase(db);
    const before = await viewCase(db, { number, by: ewa });
    const { happening } = await replyToCase(db, { number, text: "Za szybko.", nextUpdate: inHours(48), by: ewa });
    await undo(db, { happening, by: ewa });

    const after = await viewCase(db, { number, by: ewa });
    expect(after).toMatchObject({ owner: null, dueAt: before.dueAt, waitingFor: "us", customerLine: { phrase: "received" } });
    expect(after.messages.at(-1)).toMatchObject({ delivery: "withdrawn" });
    expect(after.promises.map(({ state }) => state)).toEqual(["released", "open"]);
  });

  test("does not take back what has left", async () => {
    const { number } = await nowakCase(db);
    const { id, happening } = await replyToCase(db, { number, text: "Poszło.", nextUpdate: null, by: ewa });
    await db.updateTable("messages").set({ delivery: "sent", sent_at: new Date() }).where("id", "=", id).execute();
    await expect(undo(db, { happening, by: ewa })).rejects.toMatchObject({ code: "undo.too_late" });
  });

  test("is one's own, once, and not past a later act of the same kind", async () => {
    const { number } = await nowakCase(db);
    const first = await setWaiting(db, { number, waitingFor: "colleagues", by: ewa });
    await expect(undo(db, { happening: first, by: bartek })).rejects.toMatchObject({ code: "undo.not_yours" });
    const second = await setWaiting(db, { number, waitingFor: "customer", by: ewa });
    await expect(undo(db, { happening: first, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    await undo(db, { happening: second, by: ewa });
    await expect(undo(db, { happening: second, by: ewa })).rejects.toMatchObject({ code: "undo.overtaken" });
    await undo(db, { happening: first, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).waitingFor).toBe("us");
  });
});

describe("a promise", () => {
  const openPromise = async (number: number) =>
    (await viewCase(db, { number, by: ewa })).promises.find(({ state }) => state === "open")!;

  test("moves with a message to the customer, or with the reason why none is needed, and not without either", async () => {
    const { number } = await nowakCase(db);
    const { id } = await openPromise(number);
    await expect(movePromise(db, { id, dueAt: inHours(50), by: ewa })).rejects.toMatchObject({
      code: "promise.move_needs_telling",
    });
    const told = await movePromise(db, { id, dueAt: inHours(50), message: "Odezwiemy się do czwartku.", by: ewa });
    expect(told.messageId).not.toBeNull();
    const untold = await movePromise(db, {
      id: told.id,
      dueAt: inHours(60),
      untoldBecause: "wie z rozmowy telefonicznej",
      by: ewa,
    });
    expect(untold.messageId).toBeNull();
    expect((await viewCase(db, { number, by: ewa })).promises.map(({ state }) => state)).toEqual(["open", "moved", "moved"]);
  });

  test("is settled once", async () => {
    const { number } = await nowakCase(db);
    const { id } = await openPromise(number);
    await expect(settlePromise(db, { id, as: "released", because: "", by: ewa })).rejects.toMatchObject({
      code: "promise.release_needs_words",
    });
    await settlePromise(db, { id, as: "kept", because: "", by: ewa });
    await expect(settlePromise(db, { id, as: "kept", because: "", by: ewa })).rejects.toMatchObject({ code: "promise.settled" });
  });
});

describe("a customer's answer", () => {
  test("turns a waiting case back to us and owes news again", async () => {
    const { number, customerId } = await nowakCase(db);
    await replyToCase(db, { number, text: "Proszę o numer zamówienia.", nextUpdate: null, by: ewa });
    await answers(number, customerId, "Numer to 8812.");
    const view = await viewCase(db, { number, by: ewa });
    expect(view.waitingFor).toBe("us");
    expect(view.dueAt).not.toBeNull();
  });
});

describe("drafts", () => {
  test("of a reply and of a note are two, and each person has their own", async () => {
    const { number } = await nowakCase(db);
    await saveDraft(db, { number, accountId: ewa.id, mode: "reply", text: "Szanowna Pani", device: "" });
    await saveDraft(db, { number, accountId: ewa.id, mode: "note", text: "zapytać Bartka", device: "" });
    await saveDraft(db, { number, accountId: bartek.id, mode: "reply", text: "inny", device: "" });
    const drafts = await listDrafts(db, { number, accountId: ewa.id });
    expect(drafts.map(({ mode, text }) => [mode, text]).toSorted()).toEqual([
      ["note", "zapytać Bartka"],
      ["reply", "Szanowna Pani"],
    ]);
  });

  test("are forgotten when emptied, and when their words are sent", async () => {
    const { number } = await nowakCase(db);
    await saveDraft(db, { number, accountId: ewa.id, mode: "reply", text: "Szanowna Pani", device: "" });
    await replyToCase(db, { number, text: "Szanowna Pani, sprawdzam.", nextUpdate: inHours(20), by: ewa });
    expect(await listDrafts(db, { number, accountId: ewa.id })).toEqual([]);
    await saveDraft(db, { number, accountId: ewa.id, mode: "note", text: "zapytać Bart", device: "" });
    await saveDraft(db, { number, accountId: bartek.id, mode: "note", text: "zapytać Bart", device: "" });
    await note(number, "zapytać Bartka");
    expect(await listDrafts(db, { number, accountId: ewa.id })).toEqual([]);
    expect(await listDrafts(db, { number, accountId: bartek.id })).toHaveLength(1);
  });

  test("with other words in them stay when a note or a reply of their author goes out from elsewhere", async () => {
    const { number } = await nowakCase(db);
    await saveDraft(db, { number, accountId: ewa.id, mode: "note", text: "zapytać też o fleki", device: "telefon" });
    await saveDraft(db, { number, accountId: ewa.id, mode: "reply", text: "Pani Anno, mam dobrą", device: "telefon" });
    await note(number, "zapytać Bartka");
    await replyToCase(db, { number, text: "Dzień dobry, sprawdzam.", nextUpdate: inHours(20), by: ewa });
    expect((await listDrafts(db, { number, accountId: ewa.id })).map(({ text }) => text).toSorted()).toEqual([
      "Pani Anno, mam dobrą",
      "zapytać też o fleki",
    ]);
  });
});

describe("a note", () => {
  test("tells whoever is mentioned, and refuses people it does not know", async () => {
    const { number } = await nowakCase(db);
    await note(number, "@Bartek zerknij", [bartek.id]);
    const notice = await db.selectFrom("notices").selectAll().where("case_number", "=", number).executeTakeFirstOrThrow();
    expect(notice).toMatchObject({ account_id: bartek.id, kind: "mentioned" });
    await expect(note(number, "@Nikt", [999_999])).rejects.toMatchObject({ code: "person.unknown" });
  });
});
