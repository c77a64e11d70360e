import { describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { testSettings } from "#test/edge.ts";
import { acknowledgeCase } from "../conversations/acknowledging.ts";
import { askConfirmation } from "../conversations/confirmation-asking.ts";
import { replyToCase } from "../conversations/replying.ts";
import { remindOfConfirmations } from "../page/later.ts";
import { undo } from "../undo/undoing.ts";
import { assignCase } from "./assigning.ts";
import { listCases } from "./listing.ts";
import { setMatter } from "./setting-matter.ts";
import { viewCase } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, adam } = await openFirm(db);
await db.insertInto("mailboxes").values({ address: "pomoc@szewc.example", name: "Szewc", language: "pl" }).execute();
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);
const press = async () => {
  const { number, messageId } = await fromPaper();
  await setMatter(db, { number, matter: "press", by: ewa });
  return { number, messageId };
};
const fromPaper = async () => {
  const { number } = await nowakCase(db);
  const { id: messageId } = await db
    .selectFrom("messages")
    .select("id")
    .where("case_number", "=", number)
    .executeTakeFirstOrThrow();
  return { number, messageId };
};

describe("the kind of matter", () => {
  test("is said, shown, said otherwise, and taken back", async () => {
    const { number } = await nowakCase(db);
    await setMatter(db, { number, matter: "claim", by: ewa });
    const happening = await setMatter(db, { number, matter: "grievance", by: ewa });
    expect((await viewCase(db, { number, by: ewa })).matter).toBe("grievance");
    await undo(db, { happening, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).matter).toBe("claim");
  });

  test("picks cases out of every queue, page after page", async () => {
    const claims = [];
    for (let n = 0; n < 3; n++) {
      const { number } = await marianCase(db);
      await setMatter(db, { number, matter: "report", by: ewa });
      claims.push(number);
    }
    const ask = { queue: "unowned" as const, filter: { matter: "report" as const }, accountId: ewa.id, teamIds: [], limit: 2 };
    const first = await listCases(db, ask);
    const second = await listCases(db, { ...ask, after: first.next! });
    expect([...first.items, ...second.items].map(({ number }) => number)).toEqual(claims);
    expect(second.next).toBeNull();
    expect((await listCases(db, { ...ask, queue: "mine" })).items).toEqual([]);
  });
});

describe("a press contact", () => {
  test("is answered only when somebody looks after it by name, and the interface says so before", async () => {
    const { number } = await press();
    const reply = () => replyToCase(db, { number, text: "Dzień dobry.", nextUpdate: inHours(24), by: ewa });
    await expect(reply()).rejects.toMatchObject({ code: "press.owner_needed" });
    await expect(askConfirmation(db, { number, text: "Czy to wystarczy?", by: ewa })).rejects.toMatchObject({
      code: "press.owner_needed",
    });
    expect((await viewCase(db, { number, by: ewa })).may).toMatchObject({ reply: "press.owner_needed", note: true });

    await assignCase(db, { number, ownerId: adam.id, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).may.reply).toBe(true);
    await reply();
  });

  test("gets nothing automatic: no acknowledgement, no reminder, no closing by itself", async () => {
    const { number, messageId } = await press();
    expect(await acknowledgeCase(db, { caseNumber: number, messageId, config: testSettings })).toBeNull();
    await assignCase(db, { number, ownerId: adam.id, by: ewa });
    await askConfirmation(db, { number, text: "Czy to wystarczy?", by: adam });
    await db
      .updateTable("confirmations")
      .set({ asked_at: inHours(-24 * 30) })
      .where("case_number", "=", number)
      .execute();
    await remindOfConfirmations(db, testSettings);
    expect((await viewCase(db, { number, by: ewa })).messages.map(({ purpose }) => purpose)).not.toContain("reminder");
  });

  test("any other matter is acknowledged and answered by whoever comes first", async () => {
    const { number, messageId } = await fromPaper();
    await setMatter(db, { number, matter: "grievance", by: ewa });
    expect(await acknowledgeCase(db, { caseNumber: number, messageId, config: testSettings })).not.toBeNull();
    await replyToCase(db, { number, text: "Dzień dobry.", nextUpdate: inHours(24), by: ewa });
  });
});
