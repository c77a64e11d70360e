import { describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { writeNote } from "../conversations/noting.ts";
import { receiveMessage } from "../conversations/receiving.ts";
import { replyToCase } from "../conversations/replying.ts";
import { rebuildSearch } from "./rebuilding.ts";

const { db, pool } = await freshDatabase();
const { ewa } = await openFirm(db);
await openMailbox(db);

const columns = async () => {
  const of = async (table: string) => (await pool.query(`select id, search::text from ${table} order by id`)).rows;
  return { messages: await of("messages"), notes: await of("notes"), customers: await of("customers") };
};

describe("rebuilding the search", () => {
  test("finds the very words that the desk had made searchable", async () => {
    const { number } = await marianCase(db);
    await nowakCase(db);
    const { customer_id } = await db
      .selectFrom("cases")
      .select("customer_id")
      .where("number", "=", number)
      .executeTakeFirstOrThrow();
    await replyToCase(db, {
      number,
      text: "Dzień dobry, sprawdzam to w warsztacie.",
      nextUpdate: new Date(Date.now() + 48 * 3_600_000),
      by: ewa,
    });
    await db.transaction().execute((tx) =>
      receiveMessage(tx, {
        caseNumber: number,
        customerId: customer_id,
        channel: "mail",
        author: { name: "Мария Петрова", address: "maria@petrova.example" },
        text: "Кога ще получа лаптопа?",
      }),
    );
    await writeNote(db, { number, text: "Klient dzwonił już trzy razy.", mentions: [], attachmentIds: [], by: ewa });
    const before = await columns();

    await pool.query("update messages set search = ''; update notes set search = ''; update customers set search = ''");
    const emptied = await columns();
    await rebuildSearch(pool);

    expect(emptied).not.toEqual(before);
    expect(await columns()).toEqual(before);
  });
});
