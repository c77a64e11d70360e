import { describe, expect, test } from "vitest";
import { nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { viewCase } from "../cases/viewing.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { replyToCase } from "../conversations/replying.ts";
import { movePromise } from "../promises/moving.ts";
import { undo } from "../undo/undoing.ts";

const { db } = await freshDatabase();
const { ewa } = await openFirm(db);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

const contacts = async (number: number) => (await viewCase(db, { number, by: ewa })).contacts;
const reply = (number: number, more: { waitingFor?: "customer" } = {}) =>
  replyToCase(db, { number, text: "Szewc pracuje nad butami.", nextUpdate: inHours(24), by: ewa, ...more });
const writes = async (number: number, automatic: string | null = null) => {
  const { customer } = await viewCase(db, { number, by: ewa });
  return db.transaction().execute((tx) =>
    receiveMessage(tx, {
      caseNumber: number,
      customerId: customer.id,
      channel: "mail",
      author: { name: "Anna Nowak", address: "anna@nowak.example" },
      automatic,
      text: "Czy coś już wiadomo?",
    }),
  );
};

describe("who spoke first", () => {
  test("we did, where our words come before the customer has to ask", async () => {
    const { number } = await nowakCase(db);
    await reply(number);
    await reply(number);
    expect(await contacts(number)).toEqual({ written: 1, asked: 0, ours: 2, first: 2 });
  });

  test("the customer did, where they write while the next word is ours", async () => {
    const { number } = await nowakCase(db);
    await reply(number);
    await writes(number);
    await writes(number);
    await reply(number);
    await reply(number);
    expect(await contacts(number)).toEqual({ written: 3, asked: 2, ours: 3, first: 2 });
    const { rows } = {
      rows: await db.selectFrom("messages").select("asked_before").where("case_number", "=", number).orderBy("id").execute(),
    };
    expect(rows.map(({ asked_before }) => asked_before)).toEqual([null, 0, null, null, 2, 0]);
  });

  test("nobody had to ask, where the customer answers what we asked", async () => {
    const { number } = await nowakCase(db);
    await reply(number, { waitingFor: "customer" });
    await writes(number);
    await reply(number);
    expect(await contacts(number)).toEqual({ written: 2, asked: 0, ours: 2, first: 2 });
  });

  test("a machine's answer is no contact", async () => {
    const { number } = await nowakCase(db);
    await reply(number);
    await writes(number, "auto-replied");
    expect(await contacts(number)).toMatchObject({ written: 1, asked: 0 });
  });

  test("words that were taken back were never said: who asked before them still waits", async () => {
    const { number } = await nowakCase(db);
    await reply(number);
    await writes(number);
    const { happening } = await reply(number);
    await undo(db, { happening, by: ewa });
    expect(await contacts(number)).toEqual({ written: 2, asked: 1, ours: 1, first: 1 });
    await reply(number);
    expect(await contacts(number)).toEqual({ written: 2, asked: 1, ours: 2, first: 1 });
  });

  test("notice of a moved promise is a word of ours, too, and is taken back likewise", async () => {
    const { number } = await nowakCase(db);
    const { promiseId } = await reply(number);
    await writes(number);
    const moved = await movePromise(db, {
      id: (await openPromise(number)) ?? promiseId!,
      dueAt: inHours(48),
      message: "Napiszemy dzień później.",
      by: ewa,
    });
    expect(await contacts(number)).toMatchObject({ ours: 2, first: 1 });
    await undo(db, { happening: moved.happening, by: ewa });
    await reply(number);
    expect(await contacts(number)).toMatchObject({ ours: 2, first: 1 });
  });
});

const openPromise = async (number: number) =>
  (await viewCase(db, { number, by: ewa })).promises.find(({ state }) => state === "open")?.id;
