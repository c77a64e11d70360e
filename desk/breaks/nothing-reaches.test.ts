import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { marianCase, nowakCase, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { letBreakPass } from "#test/passing.ts";
import { allAreBack, rest } from "#test/resting.ts";
import { openWorkingTeam } from "#test/working-team.ts";
import { showMe } from "../accounts/me.ts";
import { setAssigns } from "../accounts/naming-team.ts";
import { actOnMany } from "../bulk/acting.ts";
import { assignCase } from "../cases/assigning.ts";
import { assignInTurn } from "../cases/assigning-in-turn.ts";
import { viewCase } from "../cases/viewing.ts";
import { takersHere } from "../channels/chat/takers.ts";
import { writeNote } from "../conversations/noting.ts";
import { replyToCase } from "../conversations/replying.ts";
import { listNotices, seeNotices } from "../notices/listing.ts";
import { decide } from "../options/deciding.ts";
import { handOver } from "../shifts/handing-over.ts";
import { undo } from "../undo/undoing.ts";
import { takeBack } from "../undo/undoing-many.ts";
import { endBreak } from "./ending.ts";
import { startBreak } from "./starting.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, georgi, teamId } = await openWorkingTeam(db);

beforeEach(async () => {
  await allAreBack(db);
  await sql`delete from notices`.execute(db);
});

const ownerOf = async (number: number) => (await viewCase(db, { number, by: marta })).owner?.id;

describe("during a break", () => {
  test("nobody gives the person a case: not by hand, several at once, nor at the end of a shift", async () => {
    const { number } = await nowakCase(db);
    await rest(db, ewa);
    for (const by of [ewa, bartek, marta, georgi, program]) {
      await expect(assignCase(db, { number, ownerId: ewa.id, by })).rejects.toMatchObject({
        code: "person.on_break",
        facts: { name: "Ewa", known: "yes", until: expect.stringMatching(/^\d\d:\d\d$/) },
      });
    }
    const many = await actOnMany(db, { act: { kind: "assign", ownerId: ewa.id }, numbers: [number], by: marta });
    expect(many).toMatchObject({ done: [], refused: [{ number, code: "person.on_break" }] });
    await assignCase(db, { number, ownerId: bartek.id, by: marta });
    await expect(handOver(db, { items: [{ number, toId: ewa.id, note: "" }], by: bartek })).rejects.toMatchObject({
      code: "person.on_break",
    });
    expect((await viewCase(db, { number, by: marta })).owner?.id).toBe(bartek.id);
  });

  test("an undo gives the case to nobody who rests, alone or among several", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: georgi });
    const happening = await assignCase(db, { number, ownerId: bartek.id, by: marta });
    await rest(db, ewa);
    await expect(undo(db, { happening, by: marta })).rejects.toMatchObject({ code: "person.on_break", facts: { name: "Ewa" } });
    expect(await ownerOf(number)).toBe(bartek.id);
    const many = await actOnMany(db, { act: { kind: "assign", ownerId: marta.id }, numbers: [number], by: georgi });
    await rest(db, bartek);
    expect(await takeBack(db, { happening: many.undo, by: georgi })).toEqual({ case: null, left: 1 });
    expect(await ownerOf(number)).toBe(marta.id);
  });

  test("an undo gives it back once they are back", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: georgi });
    const happening = await assignCase(db, { number, ownerId: bartek.id, by: marta });
    await rest(db, ewa);
    await expect(undo(db, { happening, by: marta })).rejects.toMatchObject({ code: "person.on_break" });
    await allAreBack(db);
    await undo(db, { happening, by: marta });
    expect(await ownerOf(number)).toBe(ewa.id);
  });

  test("words that are taken back in time leave the case where it is, not with who rests", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: georgi });
    const { happening } = await replyToCase(db, { number, text: "Buty są gotowe.", nextUpdate: null, by: bartek });
    await assignCase(db, { number, ownerId: bartek.id, by: bartek });
    await rest(db, ewa);
    await undo(db, { happening, by: bartek });
    expect(await ownerOf(number)).toBe(bartek.id);
  });

  test("no step of a decision names the person, but one whose case it is keeps theirs", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: georgi });
    const step = (owner: number | null) => [{ words: "Wymienimy podeszwę", owner, dueAt: new Date(Date.now() + 86_400_000) }];
    const agree = (owner: number | null) =>
      decide(db, { number, option: null, summary: "Wymiana", steps: step(owner), by: marta });
    await rest(db, ewa);
    await rest(db, bartek);
    await expect(agree(bartek.id)).rejects.toMatchObject({ code: "person.on_break", facts: { name: "Bartek" } });
    await agree(null);
    await agree(ewa.id);
    await allAreBack(db);
    await agree(bartek.id);
    const { steps } = (await viewCase(db, { number, by: marta })).decision!;
    expect(steps.map(({ owner }) => owner?.name)).toEqual(["Bartek"]);
  });

  test("what the person has stays theirs, and can be given to others", async () => {
    const { number } = await nowakCase(db);
    await assignCase(db, { number, ownerId: ewa.id, by: marta });
    await rest(db, ewa);
    await assignCase(db, { number, ownerId: ewa.id, teamId, by: marta });
    await assignCase(db, { number, ownerId: bartek.id, by: marta });
    expect((await viewCase(db, { number, by: marta })).owner?.id).toBe(bartek.id);
  });

  test.for(["round_robin", "by_load"] as const)(
    "a team that gives %s passes the person over, and none is given where all rest",
    async (assigns) => {
      await setAssigns(db, { id: teamId, assigns, by: georgi });
      const give = async () => {
        const { number } = await marianCase(db);
        await db.updateTable("cases").set({ team_id: teamId }).where("number", "=", number).execute();
        return assignInTurn(db, { caseNumber: number });
      };
      await rest(db, ewa);
      expect([await give(), await give()]).toEqual([bartek.id, bartek.id]);
      await rest(db, bartek);
      expect(await give()).toBeNull();
      await letBreakPass(db, ewa.id);
      // Past its minimum, but not back yet.
      expect(await give()).toBeNull();
      await endBreak(db, { id: ewa.id, by: ewa });
      expect(await give()).toBe(ewa.id);
    },
  );

  test("no chat is offered to the person", async () => {
    await sql`update accounts set preferences = '{"chatLimit": 3}' where id in (${ewa.id}, ${bartek.id})`.execute(db);
    const takers = async () => (await takersHere(db, { here: [ewa.id, bartek.id], teamId: null })).map(({ name }) => name);
    expect(await takers()).toEqual(["Bartek", "Ewa"]);
    await rest(db, ewa);
    expect(await takers()).toEqual(["Bartek"]);
  });

  test("a mention waits, unseen, until the person is back", async () => {
    const { number } = await nowakCase(db);
    await rest(db, ewa);
    await writeNote(db, {
      number,
      text: "Ewa, Bartek: spójrzcie, proszę.",
      mentions: [ewa.id, bartek.id],
      attachmentIds: [],
      by: marta,
    });
    expect(await listNotices(db, ewa.id)).toEqual({ items: [], unseen: 0 });
    expect((await showMe(db, ewa.id)).unseenNotices).toBe(0);
    expect((await listNotices(db, bartek.id)).unseen).toBe(1);
    await seeNotices(db, ewa.id);
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    expect(await listNotices(db, ewa.id)).toMatchObject({ items: [{ kind: "mentioned", case: number, seen: false }], unseen: 1 });
  });
});

test("a case is either given before a break begins or refused", async () => {
  const { number } = await nowakCase(db);
  for (let round = 0; round < 5; round++) {
    await letBreakPass(db, ewa.id);
    await endBreak(db, { id: ewa.id, by: ewa });
    await assignCase(db, { number, ownerId: null, by: marta });
    const seenAtStart = db.transaction().execute(async (tx) => {
      await startBreak(tx, { accountId: ewa.id, because: "ended_call" });
      return (await tx.selectFrom("cases").select("owner_id").where("number", "=", number).executeTakeFirstOrThrow()).owner_id;
    });
    const given = assignCase(db, { number, ownerId: ewa.id, by: marta }).then(
      () => true,
      () => false,
    );
    const [ownerAtStart, wasGiven] = await Promise.all([seenAtStart, given]);
    expect(ownerAtStart).toBe(wasGiven ? ewa.id : null);
  }
});
