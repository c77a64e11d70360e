import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { marianCase, nowakCase, openFirm, program } from "#test/cast.ts";
import { letBreakPass } from "#test/passing.ts";
import { freshDatabase } from "#test/database.ts";
import { ROUND_THE_CLOCK } from "#test/hours.ts";
import type { Actor } from "../accounts/actor.ts";
import { deactivate } from "../accounts/deactivating.ts";
import { startBreak } from "../breaks/starting.ts";
import { endCall } from "../calls/ending.ts";
import { judgeRung } from "../calls/judging.ts";
import { beginCall } from "../calls/opening.ts";
import { standingCall } from "../calls/standing.ts";
import { stepOnRung } from "../calls/stepping.ts";
import { assignCase } from "../cases/assigning.ts";
import { closeCase } from "../cases/closing.ts";
import { viewCase } from "../cases/viewing.ts";
import { addEntry } from "../library/writing.ts";
import { listNotices } from "../notices/listing.ts";
import { makePromise } from "../promises/making.ts";
import { setFollowing } from "../shifts/following.ts";
import { addAbsence, setHours } from "../shifts/setting-hours.ts";
import { forgetShifts } from "../shifts/at-work.ts";
import { undo } from "../undo/undoing.ts";
import { declineTransfer, readTransfer, takeBackTransfer } from "./answering.ts";
import { askTransfer } from "./asking.ts";
import { completeTransfer } from "./completing.ts";
import { prepareTransfer } from "./preparing.ts";
import { showTransfer, waitingTransfers } from "./viewing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, adam, georgi } = await openFirm(db);
const everybody = [ewa, bartek, marta, adam, georgi];
for (const by of everybody) await setHours(db, { hours: ROUND_THE_CLOCK, coverId: null, by });

beforeEach(async () => {
  await sql`delete from notices`.execute(db);
  await sql`delete from transfers`.execute(db);
  await db.deleteFrom("absences").execute();
  forgetShifts(db);
});

const lines = {
  who: "Marian Wójcik",
  wants: "Termin dostawy laptopa",
  happened: "Dwa razy prosiłem o rozmowę bez wyzwisk.",
  promised: "Odpowiedź dziś",
  notAgain: "Numer zamówienia: 8812",
  wouldHelp: "Dokładna data",
};
const ask = (number: number, to = bartek, { by = ewa as Actor, path = null as string | null } = {}) =>
  askTransfer(db, { number, toId: to.id, briefing: lines, path, by });
const notices = async (who: { id: number }) => (await listNotices(db, who.id)).items.map(({ kind }) => kind);
const stateOf = async (number: number) => (await viewCase(db, { number, by: ewa })).transfer?.state;
const ownerOf = async (number: number) => (await viewCase(db, { number, by: ewa })).owner?.id ?? null;

async function ewasCase(start = marianCase): Promise<number> {
  const { number } = await start(db);
  await assignCase(db, { number, ownerId: ewa.id, by: ewa });
  return number;
}

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
    expect(await showTransfer(db, { id, by: ewa })).toMatchObject({ state: "read", briefing: lines, may: { complete: true } });
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
    await expect(askTransfer(db, { number, toId: id, briefing: lines, path: null, by: ewa })).rejects.toThrow("person.unknown");
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

describe("a call that goes on", () => {
  const here = <T>(act: (tx: typeof db) => Promise<T>) => db.transaction().execute(act);
  const call = async (number: number, by: Actor = ewa) =>
    (await here((tx) => beginCall(tx, { clientId: randomUUID(), on: { number }, direction: "in", phone: "", by }))).id;
  const end = (id: number, by: Actor) =>
    here((tx) =>
      endCall(tx, {
        id,
        clientId: randomUUID(),
        agreed: "",
        nextStep: "",
        nextAt: null,
        reached: true,
        closingWords: "",
        meantForCustomer: false,
        by,
      }),
    );

  test("goes along with its case, and only once the briefing was read", async () => {
    const number = await ewasCase();
    const callId = await call(number);
    const id = await ask(number);
    expect(await showTransfer(db, { id, by: bartek })).toMatchObject({ callId });
    await expect(completeTransfer(db, { id, by: ewa })).rejects.toThrow("transfer.unread");
    expect(await standingCall(db, { caseNumber: number })).toMatchObject({ accountId: ewa.id });
    await readTransfer(db, { id, by: bartek });
    expect(await completeTransfer(db, { id, by: ewa })).toBeNull();
    expect(await standingCall(db, { caseNumber: number })).toMatchObject({ id: callId, accountId: bartek.id });
    expect(await ownerOf(number)).toBe(bartek.id);
    await end(callId, bartek);
  });

  test("that has ended meanwhile is not handed on, but its case is", async () => {
    const number = await ewasCase();
    const callId = await call(number);
    const id = await ask(number);
    await readTransfer(db, { id, by: bartek });
    await end(callId, ewa);
    expect(await completeTransfer(db, { id, by: ewa })).toBeGreaterThan(0);
    const { account_id } = await db.selectFrom("calls").select("account_id").where("id", "=", callId).executeTakeFirstOrThrow();
    expect([account_id, await ownerOf(number)]).toEqual([ewa.id, bartek.id]);
  });

  test("is given to nobody who is on a call of their own", async () => {
    const [number, other] = [await ewasCase(), await ewasCase(nowakCase)];
    const busy = await call(other, bartek);
    await expect(ask(number)).rejects.toThrow("transfer.not_free");
    const { people } = await prepareTransfer(db, { number, by: ewa });
    expect(people.find(({ id }) => id === bartek.id)).toMatchObject({ notFree: "on_call" });
    await end(busy, bartek);
    await ask(number);
  });

  test("tells the receiver by its rungs what was tried", async () => {
    const number = await ewasCase();
    const callId = await call(number);
    for (const [rung, outcome] of [
      [1, "no_result"],
      [2, "no_result"],
      [3, null],
    ] as const) {
      await here((tx) => stepOnRung(tx, { id: callId, clientId: randomUUID(), rung, by: ewa }));
      if (outcome) await here((tx) => judgeRung(tx, { id: callId, clientId: randomUUID(), rung, outcome, because: "", by: ewa }));
    }
    const { briefing } = await prepareTransfer(db, { number, by: ewa });
    expect(briefing.happened).toMatch(
      /Rozmowa telefoniczna we? .*: Empatia – bez skutku, Granica – bez skutku, Milczenie i notatki\./,
    );
    await end(callId, ewa);
  });
});

describe("the briefing", () => {
  test("says what the desk knows, in the asker's language, and quotes no insult", async () => {
    const number = await ewasCase();
    const dueAt = new Date("2027-03-04T14:00:00+01:00");
    await makePromise(db, { number, what: "deed", words: "Wyślemy laptop kurierem", dueAt, told: true, by: ewa });
    const { briefing, language } = await prepareTransfer(db, { number, by: ewa });
    expect(language).toBe("pl");
    expect(briefing.who).toMatch(/^Marian Wójcik\nPierwszy kontakt w tej sprawie we? .*; 1 wiadomość, bez ponagleń\.$/);
    expect(briefing.wants).toContain("kiedy go dostanę");
    expect(briefing.happened).toContain("Jeszcze nie ma naszej odpowiedzi.");
    expect(briefing.promised).toContain("Wyślemy laptop kurierem, do czwartku 4 marca 2027 r., do godz. 14:00");
    expect(JSON.stringify(briefing)).not.toContain("k***a");
    const inEnglish = await prepareTransfer(db, { number, by: adam });
    expect(inEnglish.briefing.who).toContain("First got in touch about this on");
    expect(inEnglish.callBack).toBe("Oddzwonimy");
  });

  test("keeps what it does not know empty", async () => {
    const { briefing } = await prepareTransfer(db, { number: (await nowakCase(db)).number, by: georgi });
    expect(briefing.wouldHelp).toBe("");
    await expect(prepareTransfer(db, { number: 9_999_999, by: ewa })).rejects.toThrow("case.unknown");
  });

  test("offers the customer's sentence in their language, in the first person to whoever took over", async () => {
    const number = await ewasCase();
    const id = await ask(number);
    expect((await showTransfer(db, { id, by: ewa })).sentences.write).toContain("zajmuje się Bartek");
    expect((await showTransfer(db, { id, by: bartek })).sentences.write).toContain("Nazywam się Bartek");
    expect((await showTransfer(db, { id, by: ewa })).sentences.say).toContain("przejmuje teraz Bartek");
  });
});
