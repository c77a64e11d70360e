import { sql } from "kysely";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { replyToCase } from "#desk/conversations/replying.ts";
import { openFirm } from "#test/cast.ts";
import { beginChat, goneFor, openWidget, takesChats } from "#test/chats.ts";
import { freshDatabase } from "#test/database.ts";
import type { Widget } from "../widgets/widget.ts";
import { offerChats } from "./offering.ts";
import { takersHere } from "./takers.ts";

const { db } = await freshDatabase();
let people: Awaited<ReturnType<typeof openFirm>>;
let widget: Widget;
beforeAll(async () => {
  people = await openFirm(db);
  widget = await openWidget(db, people.georgi);
});
beforeEach(async () => {
  await sql`update chats set ended_at = now(), settled_at = now(), offered_to = null, offered_at = null`.execute(db);
  await sql`update accounts set preferences = '{}'`.execute(db);
});

const offeredTo = async ({ id }: { id: number }) =>
  (await db.selectFrom("chats").select("offered_to").where("id", "=", id).executeTakeFirstOrThrow()).offered_to;
const lapse = () => sql`update chats set offered_at = now() - interval '61 seconds' where offered_at is not null`.execute(db);
const reply = (number: number, by = people.ewa) => replyToCase(db, { number, text: "Jestem.", nextUpdate: null, by });
const free = async (here: number[]) => (await takersHere(db, { here, teamId: null })).map(({ name, isFree }) => [name, isFree]);

describe("who takes chats", () => {
  test("is here, and said so with a number above zero", async () => {
    const { ewa, bartek, marta } = people;
    await takesChats(db, ewa, 2);
    await takesChats(db, bartek, 1);
    expect(await free([ewa.id, marta.id])).toEqual([["Ewa", true]]);
    expect(await free([])).toEqual([]);
  });

  test("has room below the own number, and none at it", async () => {
    const { ewa } = people;
    await takesChats(db, ewa, 1);
    const { chat } = await beginChat(db, widget);
    await reply(chat.caseNumber);
    expect(await free([ewa.id])).toEqual([["Ewa", false]]);
    await goneFor(db, chat, 61);
    expect(await free([ewa.id])).toEqual([["Ewa", true]]);
  });

  test("belongs to the widget's team, where it has one", async () => {
    const { ewa, bartek } = people;
    await takesChats(db, ewa, 1);
    await takesChats(db, bartek, 1);
    const { id } = await db.insertInto("teams").values({ name: "Sklep" }).returning("id").executeTakeFirstOrThrow();
    await db.insertInto("team_members").values({ team_id: id, account_id: bartek.id }).execute();
    const takers = await takersHere(db, { here: [ewa.id, bartek.id], teamId: id });
    expect(takers.map(({ name }) => name)).toEqual(["Bartek"]);
  });
});

describe("a waiting chat", () => {
  test("is offered to whoever was offered one longest ago, with a notice and no assignment", async () => {
    const { ewa, bartek } = people;
    await takesChats(db, ewa, 3);
    await takesChats(db, bartek, 3);
    const here = [ewa.id, bartek.id];
    const first = await beginChat(db, widget);
    expect(await offerChats(db, here)).toBe(1);
    const second = await beginChat(db, widget);
    await offerChats(db, here);

    expect([await offeredTo(first.chat), await offeredTo(second.chat)]).toEqual([ewa.id, bartek.id]);
    const notices = await db
      .selectFrom("notices")
      .select(["account_id", "kind"])
      .where("case_number", "=", first.chat.caseNumber)
      .execute();
    expect(notices).toEqual([{ account_id: ewa.id, kind: "chat" }]);
    const { owner_id } = await db
      .selectFrom("cases")
      .select("owner_id")
      .where("number", "=", first.chat.caseNumber)
      .executeTakeFirstOrThrow();
    expect(owner_id).toBeNull();
  });

  test("goes on to the next after a minute, and back when there is nobody else", async () => {
    const { ewa, bartek } = people;
    await takesChats(db, ewa, 3);
    await takesChats(db, bartek, 3);
    const here = [ewa.id, bartek.id];
    const { chat } = await beginChat(db, widget);
    await offerChats(db, here);
    const before = await offeredTo(chat);
    expect(await offerChats(db, here)).toBe(0);
    await lapse();
    expect(await offerChats(db, here)).toBe(1);
    expect(await offeredTo(chat)).not.toBe(before);
    await lapse();
    // The same person is not asked twice in a row.
    expect(await offerChats(db, [(await offeredTo(chat))!])).toBe(0);
  });

  test("goes past who is at their number", async () => {
    const { ewa, bartek } = people;
    await takesChats(db, ewa, 1);
    await takesChats(db, bartek, 1);
    const taken = await beginChat(db, widget);
    await reply(taken.chat.caseNumber, ewa);
    const { chat } = await beginChat(db, widget);
    await offerChats(db, [ewa.id, bartek.id]);
    expect(await offeredTo(chat)).toBe(bartek.id);
  });

  test.for(["answered", "left", "nobody is here"])("is offered to nobody when %s", async (when) => {
    const { ewa } = people;
    await takesChats(db, ewa, 3);
    const { chat } = await beginChat(db, widget);
    if (when === "answered") await reply(chat.caseNumber);
    if (when === "left") await goneFor(db, chat, 61);
    expect(await offerChats(db, when === "nobody is here" ? [] : [ewa.id])).toBe(0);
  });

  test("is offered once, when two processes offer at once", async () => {
    const { ewa } = people;
    await takesChats(db, ewa, 3);
    await beginChat(db, widget);
    const offered = await Promise.all([1, 2, 3].map(() => offerChats(db, [ewa.id])));
    expect(offered.reduce((sum, each) => sum + each, 0)).toBe(1);
  });
});
