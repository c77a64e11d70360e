import { describe, expect, test } from "vitest";
import { marianCase, openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { assignCase } from "../cases/assigning.ts";
import type { Actor } from "./actor.ts";
import { changeMe } from "./changing-me.ts";
import { changeRole } from "./changing-role.ts";
import { deactivate } from "./deactivating.ts";
import { whoHasSession, whoHasToken } from "./identifying.ts";
import { allMay, may } from "./may.ts";
import { showMe } from "./me.ts";
import { makeTeam, renameTeam } from "./naming-team.ts";
import { listPeople } from "./people.ts";
import { reactivate } from "./reactivating.ts";
import { startSession } from "./starting-session.ts";
import { setTeamMembers } from "./team-members.ts";
import { listTeams } from "./teams.ts";
import { createToken, listTokens, revokeToken } from "./tokens.ts";

const fresh = async () => {
  const { db } = await freshDatabase();
  return { db, ...(await openFirm(db)) };
};
const { db, ewa, bartek, marta, adam, georgi } = await fresh();
const roleOf = async (id: number) => (await listPeople(db)).find((person) => person.id === id)?.role;

describe("what somebody may do", () => {
  test.for<[string, Actor, Record<string, unknown>]>([
    [
      "an agent",
      ewa,
      { people: "people.admin_only", firm: "firm.admin_only", mailboxes: "mailbox.admin_only", ledger: "mail.supervisor_only" },
    ],
    ["a supervisor", marta, { people: "people.admin_only", tokens: "people.admin_only", ledger: true, reports: true }],
    ["a manager", adam, { admin: "people.admin_only", firm: "firm.admin_only", ledger: true }],
    [
      "an admin",
      georgi,
      { admin: true, people: true, firm: true, mailboxes: true, ledger: true, tokens: true, health: true, reports: true },
    ],
    ["a program", program, { admin: "people.admin_only", mailboxes: "mailbox.admin_only", ledger: true, reports: true }],
    ["a customer", { kind: "customer", customerId: 1, name: "Anna" }, { people: "sign_in.needed", reports: "sign_in.needed" }],
  ])("as %s is said with the reason", ([, by, wanted]) => {
    expect(allMay(by)).toMatchObject(wanted);
  });

  test("the desk itself may do what its timetable and command line need", () => {
    expect(may({ kind: "desk" }, "tokens")).toBe(true);
  });
});

describe("a role", () => {
  test("is changed by an admin and written down", async () => {
    await changeRole(db, { id: ewa.id, role: "supervisor", by: georgi });
    expect(await roleOf(ewa.id)).toBe("supervisor");
    const last = await db
      .selectFrom("happenings")
      .select(["what", "account_id", "detail"])
      .orderBy("id", "desc")
      .executeTakeFirst();
    expect(last).toEqual({
      what: "account.role_changed",
      account_id: georgi.id,
      detail: { account: ewa.id, from: "agent", to: "supervisor" },
    });
    await changeRole(db, { id: ewa.id, role: "agent", by: georgi });
  });

  test.for([ewa, marta, adam, program] as const)("is not changed by $name", async (by) => {
    await expect(changeRole(db, { id: bartek.id, role: "admin", by })).rejects.toThrow("people.admin_only");
    expect(await roleOf(bartek.id)).toBe("agent");
  });

  test("of the last admin stays", async () => {
    await expect(changeRole(db, { id: georgi.id, role: "agent", by: georgi })).rejects.toThrow("person.last_admin");
    await expect(changeRole(db, { id: georgi.id, role: "admin", by: georgi })).resolves.toBeUndefined();
  });

  test("of nobody cannot be changed", async () => {
    await expect(changeRole(db, { id: 999_999, role: "agent", by: georgi })).rejects.toThrow("person.unknown");
  });

  test("of one admin stays when two admins take it from each other at once", async () => {
    const own = await fresh();
    await changeRole(own.db, { id: own.adam.id, role: "admin", by: own.georgi });
    const other = { ...own.adam, role: "admin" as const };
    const attempts = await Promise.allSettled([
      changeRole(own.db, { id: own.adam.id, role: "agent", by: own.georgi }),
      changeRole(own.db, { id: own.georgi.id, role: "agent", by: other }),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await listPeople(own.db)).filter(({ role }) => role === "admin")).toHaveLength(1);
  });
});

describe("closing a person's access", () => {
  test("ends their sessions, and gives their open cases and promises to nobody, with a line in each history", async () => {
    const { number } = await marianCase(db);
    await assignCase(db, { number, ownerId: bartek.id, by: marta });
    const secret = await startSession(db, { accountId: bartek.id, device: "", address: "" });

    await deactivate(db, { id: bartek.id, by: georgi });

    expect(await whoHasSession(db, secret)).toBeNull();
    expect(await db.selectFrom("cases").select("owner_id").where("number", "=", number).executeTakeFirst()).toEqual({
      owner_id: null,
    });
    expect(await db.selectFrom("promises").select("owner_id").where("case_number", "=", number).execute()).toEqual([
      { owner_id: null },
    ]);
    const history = await db
      .selectFrom("happenings")
      .select(["what", "account_id", "detail"])
      .where("case_number", "=", number)
      .orderBy("id", "desc")
      .executeTakeFirst();
    expect(history).toMatchObject({ what: "case.assigned", account_id: georgi.id, detail: { to: null, from: bartek.id } });
    expect((await listPeople(db)).find(({ id }) => id === bartek.id)).toMatchObject({ active: false });
  });

  test("can be taken back", async () => {
    await reactivate(db, { id: bartek.id, by: georgi });
    expect((await listPeople(db)).find(({ id }) => id === bartek.id)).toMatchObject({ active: true });
  });

  test("is refused for oneself, for the last admin, for nobody, and to everybody but admins", async () => {
    await expect(deactivate(db, { id: georgi.id, by: georgi })).rejects.toThrow("person.yourself");
    await expect(deactivate(db, { id: georgi.id, by: { kind: "desk" } })).rejects.toThrow("person.last_admin");
    await expect(deactivate(db, { id: 999_999, by: georgi })).rejects.toThrow("person.unknown");
    await expect(deactivate(db, { id: ewa.id, by: marta })).rejects.toThrow("people.admin_only");
    await expect(reactivate(db, { id: ewa.id, by: marta })).rejects.toThrow("people.admin_only");
  });

  test("leaves one admin when two close each other's at once", async () => {
    const own = await fresh();
    await changeRole(own.db, { id: own.adam.id, role: "admin", by: own.georgi });
    const attempts = await Promise.allSettled([
      deactivate(own.db, { id: own.adam.id, by: own.georgi }),
      deactivate(own.db, { id: own.georgi.id, by: { ...own.adam, role: "admin" } }),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("teams", () => {
  test("are made, named, filled and emptied by an admin", async () => {
    const { id } = await makeTeam(db, { name: "Naprawy", by: georgi });
    await setTeamMembers(db, { id, accountIds: [ewa.id, bartek.id, ewa.id], by: georgi });
    await renameTeam(db, { id, name: "Naprawy obuwia", by: georgi });
    expect((await listTeams(db)).find((team) => team.id === id)).toEqual({
      id,
      name: "Naprawy obuwia",
      assigns: "by_hand",
      members: [
        { id: bartek.id, name: "Bartek" },
        { id: ewa.id, name: "Ewa" },
      ],
    });
    await setTeamMembers(db, { id, accountIds: [], by: georgi });
    expect((await listTeams(db)).find((team) => team.id === id)?.members).toEqual([]);
  });

  test("have names that differ by more than case, even when two are made at once", async () => {
    const attempts = await Promise.allSettled([
      makeTeam(db, { name: "Sklep", by: georgi }),
      makeTeam(db, { name: "SKLEP", by: georgi }),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(attempts.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "team.name_taken" } });
    const { id } = await makeTeam(db, { name: "Magazyn", by: georgi });
    await expect(renameTeam(db, { id, name: "sklep", by: georgi })).rejects.toThrow("team.name_taken");
    await expect(renameTeam(db, { id, name: "magazyn", by: georgi })).resolves.toBeUndefined();
  });

  test("are refused to everybody but admins, and for teams and people that do not exist", async () => {
    const { id } = await makeTeam(db, { name: "Biuro", by: georgi });
    await expect(makeTeam(db, { name: "Moi", by: marta })).rejects.toThrow("people.admin_only");
    await expect(renameTeam(db, { id, name: "Moi", by: ewa })).rejects.toThrow("people.admin_only");
    await expect(setTeamMembers(db, { id, accountIds: [ewa.id], by: program })).rejects.toThrow("people.admin_only");
    await expect(renameTeam(db, { id: 999_999, name: "Moi", by: georgi })).rejects.toThrow("team.unknown");
    await expect(setTeamMembers(db, { id: 999_999, accountIds: [], by: georgi })).rejects.toThrow("team.unknown");
    await expect(setTeamMembers(db, { id, accountIds: [999_999], by: georgi })).rejects.toThrow("person.unknown");
  });
});

describe("an API token", () => {
  test("is shown once, works, is listed without its secret, and ends", async () => {
    const { id, token } = await createToken(db, { name: "Sklep internetowy", by: georgi });
    expect(token).toMatch(/^kp_[\w-]{43}$/);
    expect(await whoHasToken(db, token)).toEqual({ kind: "program", tokenId: id, name: "Sklep internetowy" });
    const [listed] = await listTokens(db, { by: georgi });
    expect(listed).toMatchObject({ id, name: "Sklep internetowy", usedAt: expect.any(String) });
    expect(JSON.stringify(listed)).not.toContain(token);

    await revokeToken(db, { id, by: georgi });
    expect(await whoHasToken(db, token)).toBeNull();
    expect(await listTokens(db, { by: georgi })).toEqual([]);
    await expect(revokeToken(db, { id, by: georgi })).rejects.toThrow("token.unknown");
  });

  test("is refused to everybody but admins, programs included: a token makes no token", async () => {
    for (const by of [ewa, marta, adam, program])
      await expect(createToken(db, { name: "x", by })).rejects.toThrow("people.admin_only");
    await expect(listTokens(db, { by: ewa })).rejects.toThrow("people.admin_only");
    await expect(revokeToken(db, { id: 1, by: ewa })).rejects.toThrow("people.admin_only");
  });
});

describe("one's own settings", () => {
  test("change piece by piece, and the rest stays", async () => {
    await changeMe(db, { theme: "dark", preferences: { coachLevel: "off", silencedRules: ["no_date"] }, by: ewa });
    await changeMe(db, { density: "compact", timeZone: "Europe/Sofia", preferences: { showInsults: true }, by: ewa });
    expect(await showMe(db, ewa.id)).toMatchObject({
      theme: "dark",
      density: "compact",
      timeZone: "Europe/Sofia",
      preferences: { coachLevel: "off", silencedRules: ["no_date"], showInsults: true, singleKeys: true },
    });
  });

  test("have the firm's time zone until one is chosen, and refuse what is none", async () => {
    expect((await showMe(db, marta.id)).timeZone).toBe("Europe/Warsaw");
    await expect(changeMe(db, { timeZone: "Europe/Varsovie", by: marta })).rejects.toThrow("time_zone.unknown");
    expect((await showMe(db, marta.id)).timeZone).toBe("Europe/Warsaw");
  });

  test("leave no trace for others, except a new name", async () => {
    const count = async () => (await db.selectFrom("happenings").select("id").execute()).length;
    const before = await count();
    await changeMe(db, { language: "en", preferences: { coachLevel: "when_i_ask" }, by: adam });
    expect(await count()).toBe(before);
    await changeMe(db, { name: "Adam Nowy", by: adam });
    expect(await count()).toBe(before + 1);
  });

  test("are a person's: a program has none", async () => {
    await expect(changeMe(db, { theme: "dark", by: program })).rejects.toThrow("sign_in.person_only");
  });
});
