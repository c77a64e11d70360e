import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { acceptInvitation } from "./accepting-invitation.ts";
import { theDesk } from "./actor.ts";
import { whoHasSession } from "./identifying.ts";
import { listInvitations, revokeInvitation, showInvitation } from "./invitations.ts";
import { invite } from "./inviting.ts";
import { makeTeam } from "./naming-team.ts";
import { listPeople } from "./people.ts";

const { db } = await freshDatabase();
const { ewa, marta, adam, georgi } = await openFirm(db);
const url = "http://desk.example";
const PASSWORD = "zielony rower na schodach";
const device = { device: "", address: "" };

let counted = 0;
const guest = () => `kasia${++counted}@szewc.example`;
const inviteGuest = async (more: object = {}) => {
  const email = guest();
  const { id, link } = await invite(db, { email, name: "Kasia", role: "agent", url, by: georgi, ...more });
  return { id, email, link, token: link.slice(`${url}/invitation/`.length) };
};
const accept = (token: string, more: object = {}) =>
  acceptInvitation(db, { token, name: "Kasia Maj", password: PASSWORD, ...device, ...more });

describe("an invitation", () => {
  test("makes an account with its role and team, signed in, in the language of the invitation", async () => {
    const team = await makeTeam(db, { name: "Reklamacje", by: georgi });
    const { token, email } = await inviteGuest({ role: "supervisor", teamId: team.id, language: "bg" });
    const { secret, accountId } = await accept(token);

    expect((await whoHasSession(db, secret))?.by).toEqual({
      kind: "agent",
      id: accountId,
      name: "Kasia Maj",
      role: "supervisor",
      language: "bg",
      teamIds: [team.id],
    });
    expect((await listPeople(db)).find((person) => person.email === email)).toMatchObject({
      active: true,
      teams: [team && { id: team.id, name: "Reklamacje" }],
    });
  });

  test("goes out as a letter with its link, and keeps no token", async () => {
    const { link, token, email } = await inviteGuest();
    const letter = await db.selectFrom("letters").selectAll().where("to_address", "=", email).executeTakeFirstOrThrow();
    expect(letter.text).toContain(link);
    expect(letter.text).toContain("Georgi zaprasza");
    expect(letter.subject).toBe("Zaproszenie do Kapoka od firmy Szewc i Syn");
    const kept = await db.selectFrom("invitations").select("token_hash").execute();
    expect(kept.map(({ token_hash }) => token_hash)).not.toContain(token);
  });

  test("shows whoever holds the link what it is for", async () => {
    const { token, email } = await inviteGuest();
    expect(await showInvitation(db, { token })).toEqual({
      email,
      name: "Kasia",
      firm: "Szewc i Syn",
      invitedBy: "Georgi",
      language: "pl",
    });
  });

  test("is listed while it waits", async () => {
    const { id, token } = await inviteGuest();
    const ids = async () => (await listInvitations(db, { by: georgi })).map((each) => each.id);
    expect(await ids()).toContain(id);
    await accept(token);
    expect(await ids()).not.toContain(id);
  });

  test("works once", async () => {
    const { token } = await inviteGuest();
    await accept(token);
    await expect(accept(token)).rejects.toThrow("invitation.unknown");
    await expect(showInvitation(db, { token })).rejects.toThrow("invitation.unknown");
  });

  test("makes one account when two accept it at once", async () => {
    const { token, email } = await inviteGuest();
    const attempts = await Promise.allSettled([accept(token), accept(token), accept(token)]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect((await listPeople(db)).filter((person) => person.email === email)).toHaveLength(1);
  });

  test("ends when it is taken back, and cannot be taken back twice", async () => {
    const { id, token } = await inviteGuest();
    await revokeInvitation(db, { id, by: georgi });
    await expect(accept(token)).rejects.toThrow("invitation.unknown");
    await expect(revokeInvitation(db, { id, by: georgi })).rejects.toThrow("invitation.unknown");
  });

  test("ends after a week", async () => {
    const { id, token } = await inviteGuest();
    await sql`update invitations set expires_at = expires_at - interval '8 days' where id = ${id}`.execute(db);
    await expect(accept(token)).rejects.toThrow("invitation.unknown");
  });

  test("takes the place of an earlier one to the same address", async () => {
    const first = await inviteGuest();
    const { link } = await invite(db, { email: first.email.toUpperCase(), name: "Kasia", role: "agent", url, by: georgi });
    await expect(accept(first.token)).rejects.toThrow("invitation.unknown");
    await expect(accept(link.slice(`${url}/invitation/`.length))).resolves.toBeDefined();
  });

  test("stays good when the password was a bad one", async () => {
    const { token } = await inviteGuest();
    await expect(accept(token, { password: "Kasia Maj 2026" })).rejects.toThrow("password.too_common");
    await expect(accept(token, { password: "krótkie" })).rejects.toThrow("password.too_short");
    await expect(accept(token)).resolves.toBeDefined();
  });

  test.for([
    ["a token that was never given", "a".repeat(43)],
    ["nothing", ""],
  ] as const)("is not %s", async ([, token]) => {
    await expect(accept(token)).rejects.toThrow("invitation.unknown");
  });

  test("is refused to an address that has an account, whatever its capitals", async () => {
    await expect(invite(db, { email: "EWA@szewc.example", name: "Ewa", role: "agent", url, by: georgi })).rejects.toThrow(
      "person.exists",
    );
  });

  test("is refused into a team that does not exist", async () => {
    await expect(inviteGuest({ teamId: 999_999 })).rejects.toThrow("team.unknown");
  });

  test("writes down who invited whom to what, and who came", async () => {
    const { id, token } = await inviteGuest({ role: "manager" });
    const { accountId } = await accept(token);
    const rows = await db
      .selectFrom("happenings")
      .select(["what", "account_id", "detail"])
      .where(sql<boolean>`detail->>'invitation' = ${String(id)}`)
      .orderBy("id")
      .execute();
    expect(rows).toEqual([
      { what: "account.invited", account_id: georgi.id, detail: { invitation: id, role: "manager" } },
      { what: "invitation.accepted", account_id: accountId, detail: { invitation: id, account: accountId } },
    ]);
  });
});

describe("inviting", () => {
  test.for([
    ["an agent", ewa, "people.admin_only"],
    ["a supervisor", marta, "people.admin_only"],
    ["a manager", adam, "people.admin_only"],
    ["a program", program, "people.admin_only"],
  ] as const)("is refused to %s", async ([, by, code]) => {
    await expect(invite(db, { email: guest(), name: "Kasia", role: "admin", url, by })).rejects.toThrow(code);
    await expect(listInvitations(db, { by })).rejects.toThrow(code);
    await expect(revokeInvitation(db, { id: 1, by })).rejects.toThrow(code);
  });

  test("needs a person: the desk itself invites nobody", async () => {
    await expect(invite(db, { email: guest(), name: "Kasia", role: "agent", url, by: theDesk })).rejects.toThrow(
      "sign_in.person_only",
    );
  });
});
