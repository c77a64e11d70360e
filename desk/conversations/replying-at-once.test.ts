import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { nowakCase, openFirm, openMailbox } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { undo } from "../undo/undoing.ts";
import { nobodyListens, watchListeners } from "../webhooks/listeners.ts";
import { receiveMessage } from "./receiving.ts";
import { readGround } from "./reply-ground.ts";
import { writeReply } from "./reply-writing.ts";
import { replyToCase } from "./replying.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
await openMailbox(db);
const tomorrow = new Date(Date.now() + 86_400_000);

/** All that a reply leaves, but for its own numbers and hours. */
async function standing(number: number): Promise<unknown> {
  const { rows } = await sql<{ all: unknown }>`
    select json_build_object(
      'case', (select to_jsonb(c) from cases c where number = ${number}),
      'messages', (select json_agg(to_jsonb(m) order by m.id) from messages m where case_number = ${number}),
      'promises', (select json_agg(to_jsonb(p) order by p.id) from promises p where case_number = ${number}),
      'happenings', (select json_agg(to_jsonb(h) order by h.id) from happenings h where case_number = ${number})) as all`.execute(
    db,
  );
  const own = /^(at|id|number|message|promise|settled)$|_(id|number|at)$/;
  return JSON.parse(JSON.stringify(rows[0]!.all, (key, value) => (own.test(key) && value !== null ? "its own" : value)));
}

const replied = async () => {
  const { number } = await nowakCase(db);
  await replyToCase(db, { number, text: "Dzień dobry, sprawdzam to.", nextUpdate: tomorrow, by: ewa });
  return number;
};

describe("while it is known that no webhook is on", () => {
  let watch: ReturnType<typeof watchListeners>;
  let theLongWay: unknown;
  beforeAll(async () => {
    theLongWay = await standing(await replied());
    watch = watchListeners(db);
    await vi.waitFor(() => expect(nobodyListens(db)).toBe(true));
  });
  afterAll(() => watch.stop());

  test("a reply in one statement leaves what one in a transaction leaves", async () => {
    expect(await standing(await replied())).toEqual(theLongWay);
  });

  test("it can be taken back", async () => {
    const { number } = await nowakCase(db);
    const before = await viewCase(db, { number, by: ewa });
    const { happening } = await replyToCase(db, { number, text: "Dzień dobry, sprawdzam to.", nextUpdate: tomorrow, by: ewa });
    await undo(db, { happening, by: ewa });

    const after = await viewCase(db, { number, by: ewa });
    expect(after).toMatchObject({ owner: before.owner, dueAt: before.dueAt, waitingFor: "us" });
  });

  test("what was read before the case changed writes nothing at all", async () => {
    const { number } = await nowakCase(db);
    const ground = await readGround(db, { number, by: ewa, locking: false });
    await sql`update cases set subject = 'Obcas' where number = ${number}`.execute(db);
    const before = await standing(number);
    const words = { ground, text: "Dzień dobry.", purpose: "message", dueAt: tomorrow, waitingFor: "us", by: ewa } as const;

    expect(await writeReply(db, words)).toBeUndefined();
    expect(await standing(number)).toEqual(before);
  });

  test("two at the same moment are both written, one after the other", async () => {
    const { number } = await nowakCase(db);
    await Promise.all(
      [ewa, bartek].map((by) => replyToCase(db, { number, text: `Dzień dobry, tu ${by.name}.`, nextUpdate: tomorrow, by })),
    );

    const { messages, promises } = await viewCase(db, { number, by: ewa });
    expect(messages.filter(({ direction }) => direction === "out")).toHaveLength(2);
    expect(promises.filter(({ state }) => state === "open")).toHaveLength(1);
  });

  test("the customer's words that arrive while it is being written are shown before it goes", async () => {
    const { number, customerId } = await nowakCase(db);
    const { seen } = await viewCase(db, { number, by: ewa });
    const reply = () => replyToCase(db, { number, text: "Dzień dobry.", nextUpdate: tomorrow, seen, by: ewa });
    let early: Promise<unknown> | undefined;
    await db.transaction().execute(async (tx) => {
      await receiveMessage(tx, {
        caseNumber: number,
        customerId,
        channel: "mail",
        author: { name: "Anna", address: "anna@nowak.example" },
        text: "Proszę już nie naprawiać.",
      });
      early = reply().catch(({ code }) => code);
      // It waits for the row that is being changed here.
      await vi.waitFor(async () => {
        const { rows } = await sql<{ waits: boolean }>`
          select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as waits`.execute(
          db,
        );
        expect(rows[0]!.waits).toBe(true);
      });
    });
    expect(await early).toBe("reply.news_arrived");
  });

  test("a closed case and one that is not there are refused as ever", async () => {
    const { number } = await nowakCase(db);
    await closeCase(db, { number, because: "agent", words: "Odebrała buty.", by: ewa });
    const reply = (to: number) => replyToCase(db, { number: to, text: "Dzień dobry.", by: ewa });
    await expect(reply(number)).rejects.toMatchObject({ code: "case.closed" });
    await expect(reply(99)).rejects.toMatchObject({ code: "case.unknown" });
  });
});
