import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { nowakCase, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { letBreakPass } from "#test/passing.ts";
import { BRIEFING, nothingIsAsked, openTransfers } from "#test/transferring.ts";
import { deactivate } from "../accounts/deactivating.ts";
import { startBreak } from "../breaks/starting.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { addEntry } from "../library/writing.ts";
import { listNotices } from "../notices/listing.ts";
import { makePromise } from "../promises/making.ts";
import { forgetShifts } from "../shifts/at-work.ts";
import { setFollowing } from "../shifts/following.ts";
import { addAbsence } from "../shifts/setting-hours.ts";
import { undo } from "../undo/undoing.ts";
import { declineTransfer, readTransfer, takeBackTransfer } from "./answering.ts";
import { askTransfer } from "./asking.ts";
import { completeTransfer } from "./completing.ts";
import { prepareTransfer } from "./preparing.ts";
import { showTransfer, waitingTransfers } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi, ask, ownerOf, ewasCase } = await openTransfers(db);

beforeEach(async () => {
  await nothingIsAsked(db);
  await db.deleteFrom("absences").execute();
  forgetShifts(db);
});

const notices = async (who: { id: number }) => (await listNotices(db, who.id)).items.map(({ kind }) => kind);
const stateOf = async (number: number) => (await viewCase(db, { number, by: ewa })).transfer?.state;

describe("a transfer", () => {
  test("changes the owner only after the receiver has read the briefing", async () => {
    const number = await ewasCase();
    const dueAt = new Date(Date.now() + 3_600_000);
    const { id: promise } = await makePromise(db, { number, what: "news", words: "", dueAt, told: true, by: ewa });
    await setFollowing(db, { number, follows: true, by: marta });
    const id = await ask(number);
    expect(await waitingTransfers(db, bartek)).toMatchObject([{ id, state: "asked", from: { name: "Ewa" }, case: { number } }]);
    expect(await notices(bartek)).toEqual(["transfer_asked"]);
    await expect(completeTransfer(db, { id, by: ewa })).rejects.toThrow("transfer.unread");
    await expect(completeTransfer(db, { id, by: bartek })).rejects.toThrow("transfer.unread");
    expect(await ownerOf(number)).toBe(ewa.id);

    await readTransfer(db, { id, by: bartek });
    await readTransfer(db, { id, by: bartek });
    expect(await notices(ewa)).toEqual(["transfer_read"]);
    expect(await showTransfer(db, { id, by: ewa })).toMatchObject({ state: "read", briefing: BRIEFING, may: { complete: true } });
    await completeTransfer(db, { id, by: ewa });

    expect(await ownerOf(number)).toBe(bartek.id);
    expect(await stateOf(number)).toBe("completed");
    expect(await notices(bartek)).toEqual(["assigned", "transfer_asked"]);
    expect(await notices(marta)).toEqual(["assigned"]);
    const { owner_id } = await db.selectFrom("promises").select("owner_id").where("id", "=", promise).executeTakeFirstOrThrow();
    expect(owner_id).toBe(bartek.id);
    await expect(completeTransfer(db, { id, by: ewa })).rejects.toThrow("transfer.settled");
  });

  test("is held back by the table itself while nobody has read it", async () => {
    const id = await ask(await ewasCase());
    await expect(
      sql`update transfers set completed_at = now(), completed_by = ${ewa.id} where id = ${id}`.execute(db),
    ).rejects.toThrow("transfers_check");
  });

  test("may be completed by the receiver, who is no longer asked; the other hears of it", async () => {
    const number = await ewasCase();
    const id = await ask(number);
    await readTransfer(db, { id, by: bartek });
    await completeTransfer(db, { id, by: bartek });
    expect(await ownerOf(number)).toBe(bartek.id);
    expect(await waitingTransfers(db, bartek)).toEqual([]);
    expect(await notices(ewa)).toEqual(["transfer_taken", "transfer_read"]);
  });

  test("is taken back like any assignment", async () => {
    const number = await ewasCase();
    const id = await ask(number);
    await readTransfer(db, { id, by: bartek });
    await undo(db, { happening: (await completeTransfer(db, { id, by: ewa }))!, by: ewa });
    expect(await ownerOf(number)).toBe(ewa.id);
  });

  test("is declined with a reason, and the case stays", async () => {
    const number = await ewasCase();
    const id = await ask(number);
    await declineTransfer(db, { id, because: "Mam klientkę na linii", by: bartek });
    expect(await showTransfer(db, { id, by: ewa })).toMatchObject({ state: "declined", words: "Mam klientkę na linii" });
    expect(await notices(ewa)).toEqual(["transfer_declined"]);
    expect(await ownerOf(number)).toBe(ewa.id);
    await expect(readTransfer(db, { id, by: bartek })).rejects.toThrow("transfer.settled");
    await expect(completeTransfer(db, { id, by: ewa })).rejects.toThrow("transfer.settled");
    // Now somebody else can be asked.
    await ask(number, marta);
  });

  test("ends when the asker takes it back, the case closes, or somebody gets it otherwise", async () => {
    const [first, second, third] = [await ewasCase(), await ewasCase(nowakCase), await ewasCase()];
    const taken = await ask(first);
    await takeBackTransfer(db, { id: taken, by: ewa });
    const closed = await ask(second);
    await readTransfer(db, { id: closed, by: bartek });
    await db.transaction().execute((tx) => closeCase(tx, { number: second, because: "agent", words: "Odebrane", by: ewa }));
    await ask(third);
    await assignCase(db, { number: third, ownerId: adam.id, by: marta });
    expect(await waitingTransfers(db, bartek)).toEqual([]);
    expect([await stateOf(first), await stateOf(second), await stateOf(third)]).toEqual([
      "taken_back",
      "case_closed",
      "given_otherwise",
    ]);
    await expect(completeTransfer(db, { id: closed, by: ewa })).rejects.toThrow("transfer.settled");
    await expect(readTransfer(db, { id: taken, by: bartek })).rejects.toThrow("transfer.settled");
  });

  test("is answered by nobody but the two", async () => {
    const id = await ask(await ewasCase());
    await expect(readTransfer(db, { id, by: ewa })).rejects.toThrow("transfer.not_yours");
    await expect(readTransfer(db, { id, by: georgi })).rejects.toThrow("transfer.not_yours");
    await expect(declineTransfer(db, { id, because: "nie", by: ewa })).rejects.toThrow("transfer.not_yours");
    await expect(takeBackTransfer(db, { id, by: bartek })).rejects.toThrow("transfer.not_yours");
    await readTransfer(db, { id, by: bartek });
    await expect(completeTransfer(db, { id, by: georgi })).rejects.toThrow("transfer.not_yours");
    await expect(completeTransfer(db, { id, by: program })).rejects.toThrow("sign_in.person_only");
    await expect(showTransfer(db, { id: id + 1000, by: ewa })).rejects.toThrow("transfer.unknown");
  });

  test("is completed once, whoever presses first", async () => {
    const id = await ask(await ewasCase());
    await readTransfer(db, { id, by: bartek });
    const both = await Promise.allSettled([completeTransfer(db, { id, by: ewa }), completeTransfer(db, { id, by: bartek })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("asking", () => {
  test("is refused for oneself, twice, for a closed case, and by a program", async () => {
    const number = await ewasCase();
    await expect(ask(number, ewa)).rejects.toThrow("transfer.yourself");
    await expect(ask(number, bartek, { by: program })).rejects.toThrow("sign_in.person_only");
    await ask(number);
    await expect(ask(number, marta)).rejects.toThrow("transfer.waits");
    const closed = await ewasCase(nowakCase);
    await db.transaction().execute((tx) => closeCase(tx, { number: closed, because: "agent", words: "Odebrane", by: ewa }));
    await expect(ask(closed)).rejects.toThrow("case.closed");
    await expect(ask(9_999_999)).rejects.toThrow("case.unknown");
  });

  test("reaches only somebody at work", async () => {
    const number = await ewasCase();
    const today = Temporal.Now.plainDateISO("Europe/Warsaw").toString();
    await addAbsence(db, { fromDay: today, untilDay: today, coverId: null, by: bartek });
    const { people } = await prepareTransfer(db, { number, by: ewa });
    expect(people.map(({ name, notFree }) => [name, notFree])).toEqual([
      ["Adam", null],
      ["Bartek", "off"],
      ["Georgi", null],
      ["Marta", null],
    ]);
    await expect(ask(number)).rejects.toThrow("transfer.not_free");
    await ask(number, marta);
  });

  test("does not reach whoever is on a break, nor does what was asked before", async () => {
    const number = await ewasCase();
    const id = await ask(number);
    await readTransfer(db, { id, by: bartek });
    await db.transaction().execute((tx) => startBreak(tx, { accountId: bartek.id, because: "own_wish" }));
    expect(await waitingTransfers(db, bartek)).toEqual([]);
    await expect(completeTransfer(db, { id, by: ewa })).rejects.toThrow("person.on_break");
    expect(await ownerOf(number)).toBe(ewa.id);
    await takeBackTransfer(db, { id, by: ewa });
    await expect(ask(number)).rejects.toThrow("transfer.not_free");
    const { people } = await prepareTransfer(db, { number, by: ewa });
    expect(people.find((one) => one.id === bartek.id)).toMatchObject({ notFree: "on_break" });
    await letBreakPass(db, bartek.id);
    await sql`delete from breaks`.execute(db);
  });

  test("of a colleague's case reaches only who may see it", async () => {
    const number = await ewasCase();
    await db.updateTable("cases").set({ internal: true }).where("number", "=", number).execute();
    const { id: team } = await db.insertInto("teams").values({ name: "Kadry" }).returning("id").executeTakeFirstOrThrow();
    for (const { id } of [ewa, bartek]) await db.insertInto("team_members").values({ team_id: team, account_id: id }).execute();
    await expect(ask(number, georgi)).rejects.toThrow("transfer.not_free");
    await ask(number, bartek);
    await db.deleteFrom("team_members").execute();
  });

  test("forgets nobody whose access was closed: they are not asked", async () => {
    const number = await ewasCase();
    const { id } = await db
      .insertInto("accounts")
      .values({ email: "ola@szewc.example", name: "Ola", role: "agent", language: "pl" })
      .returning("id")
      .executeTakeFirstOrThrow();
    await deactivate(db, { id, by: georgi });
    await expect(askTransfer(db, { number, toId: id, briefing: BRIEFING, path: null, by: ewa })).rejects.toThrow(
      "person.unknown",
    );
  });

  test("along an escalation path reaches who stands there, and the case follows the path from then on", async () => {
    const number = await ewasCase();
    const content = { name: "Do kierownika", level: "boss", who: "Marta", when: "Po trzeciej prośbie", how: "Tutaj" };
    await addEntry(db, { shelf: "paths", language: "pl", content, by: marta });
    const { paths } = await prepareTransfer(db, { number, by: ewa });
    expect(paths).toMatchObject([{ slug: "do-kierownika", name: "Do kierownika", level: "boss" }]);
    await expect(ask(number, bartek, { path: "do-kierownika" })).rejects.toThrow("transfer.not_on_path");
    await expect(ask(number, marta, { path: "nigdzie" })).rejects.toThrow("library.unknown");
    const id = await ask(number, marta, { path: "do-kierownika" });
    await readTransfer(db, { id, by: marta });
    await completeTransfer(db, { id, by: ewa });
    expect((await viewCase(db, { number, by: ewa })).procedures).toMatchObject([{ shelf: "paths", slug: "do-kierownika" }]);
  });
});
