import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { whoHasSession } from "./identifying.ts";
import { hashPassword } from "./password.ts";
import { endSession, endSessions, listSessions } from "./sessions.ts";
import { signIn } from "./signing-in.ts";

const { db } = await freshDatabase();
const { ewa, bartek } = await openFirm(db);
const PASSWORD = "zielony rower na schodach";
await db
  .updateTable("accounts")
  .set({ password_hash: await hashPassword(PASSWORD) })
  .where("id", "in", [ewa.id, bartek.id])
  .execute();

const device = { device: "Firefox, Linux", address: "192.0.2.7" };
const ewaSigns = (password = PASSWORD) => signIn(db, { email: "ewa@szewc.example", password, ...device });
const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => "none",
    (error) => ({ code: error.code, ...error.facts }),
  );
/** As if time had passed since the last failure. */
const later = (past: string) => sql`update sign_in_failures set last_at = last_at - ${past}::interval`.execute(db);

beforeEach(async () => {
  await db.deleteFrom("sign_in_failures").execute();
});

describe("signing in", () => {
  test("starts a session that says who it is, and keeps no secret", async () => {
    const { secret, accountId } = await ewaSigns();
    expect(accountId).toBe(ewa.id);
    expect((await whoHasSession(db, secret))?.by).toEqual(ewa);
    const kept = await db.selectFrom("sessions").select("token_hash").execute();
    expect(kept.map(({ token_hash }) => token_hash)).not.toContain(secret);
  });

  test("does not mind capitals in the address", async () => {
    await expect(signIn(db, { email: "EWA@Szewc.Example", password: PASSWORD, ...device })).resolves.toBeDefined();
  });

  test.for([
    ["a wrong password", "ewa@szewc.example", "niebieski rower na schodach"],
    ["an address that nobody has", "nikt@szewc.example", PASSWORD],
    ["somebody without a password", "marta@szewc.example", PASSWORD],
    ["no password", "ewa@szewc.example", ""],
  ] as const)("is refused in the same words with %s", async ([, email, password]) => {
    expect(await refusal(signIn(db, { email, password, ...device }))).toEqual({ code: "sign_in.wrong" });
  });

  test("takes as long for an address that nobody has", async () => {
    const time = async (email: string) => {
      const began = performance.now();
      await refusal(signIn(db, { email, password: "wrong wrong wrong", ...device }));
      return performance.now() - began;
    };
    await time("ewa@szewc.example");
    const known = Math.min(await time("ewa@szewc.example"), await time("ewa@szewc.example"));
    const unknown = Math.min(await time("nikt@szewc.example"), await time("nikt@szewc.example"));
    expect(unknown).toBeGreaterThan(known / 3);
  });

  test("is refused to somebody whose access is closed", async () => {
    await db.updateTable("accounts").set({ deactivated_at: new Date() }).where("id", "=", bartek.id).execute();
    expect(await refusal(signIn(db, { email: "bartek@szewc.example", password: PASSWORD, ...device }))).toEqual({
      code: "sign_in.wrong",
    });
    await db.updateTable("accounts").set({ deactivated_at: null }).where("id", "=", bartek.id).execute();
  });
});

describe("guessing", () => {
  const guess = async (times: number) => {
    for (let each = 0; each < times; each++) await refusal(ewaSigns("zgaduję zgaduję"));
  };

  test("is slowed down after five failures, and says for how long; even the right password waits", async () => {
    await guess(5);
    expect(await refusal(ewaSigns())).toEqual({ code: "sign_in.slow_down", seconds: 2 });
  });

  test("waits twice as long after each further failure, a quarter of an hour at most", async () => {
    await guess(5);
    await later("2 seconds");
    await guess(1);
    expect(await refusal(ewaSigns())).toEqual({ code: "sign_in.slow_down", seconds: 4 });
    await sql`update sign_in_failures set failures = 40`.execute(db);
    expect(await refusal(ewaSigns())).toEqual({ code: "sign_in.slow_down", seconds: 900 });
  });

  test("is forgotten once the right password came", async () => {
    await guess(4);
    await ewaSigns();
    await guess(4);
    expect(await refusal(ewaSigns())).toBe("none");
  });

  test("of an address that nobody has slows down just the same", async () => {
    const nobody = () => refusal(signIn(db, { email: "nikt@szewc.example", password: "zgaduję", ...device }));
    for (let each = 0; each < 5; each++) await nobody();
    expect(await nobody()).toMatchObject({ code: "sign_in.slow_down" });
  });

  test("of one address leaves the others alone", async () => {
    await guess(6);
    await expect(signIn(db, { email: "bartek@szewc.example", password: PASSWORD, ...device })).resolves.toBeDefined();
  });

  test("twenty times at once gets five guesses, not twenty", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusal(ewaSigns("zgaduję zgaduję"))));
    const codes = answers.map((answer) => (answer as { code: string }).code);
    expect(codes.filter((code) => code === "sign_in.wrong")).toHaveLength(5);
    expect(codes.filter((code) => code === "sign_in.slow_down")).toHaveLength(15);
  });

  test("begins anew after a quiet day", async () => {
    await guess(8);
    await later("25 hours");
    await guess(1);
    expect(await refusal(ewaSigns())).toBe("none");
  });
});

describe("a session", () => {
  test("is listed for its owner alone, and says which is the one that asks", async () => {
    await endSessions(db, { accountId: ewa.id });
    const first = await ewaSigns();
    const second = await ewaSigns();
    const current = (await whoHasSession(db, second.secret))!.sessionId;
    const listed = await listSessions(db, { by: ewa, current });
    expect(listed).toHaveLength(2);
    expect(listed.filter((each) => each.current).map(({ id }) => id)).toEqual([current]);
    expect(listed[0]).toMatchObject(device);
    expect(await listSessions(db, { by: bartek, current: null })).not.toContainEqual(expect.objectContaining({ id: current }));
    expect(await whoHasSession(db, first.secret)).not.toBeNull();
  });

  test("ends when its owner says so, and cannot be ended by another or twice", async () => {
    const { secret } = await ewaSigns();
    const { sessionId } = (await whoHasSession(db, secret))!;
    await expect(endSession(db, { id: sessionId, by: bartek })).rejects.toThrow("session.unknown");
    await endSession(db, { id: sessionId, by: ewa });
    expect(await whoHasSession(db, secret)).toBeNull();
    await expect(endSession(db, { id: sessionId, by: ewa })).rejects.toThrow("session.unknown");
  });

  test("ends by itself after 30 days without use, and begins to count anew when used", async () => {
    const { secret } = await ewaSigns();
    const { sessionId } = (await whoHasSession(db, secret))!;
    const age = (past: string) =>
      sql`update sessions set seen_at = seen_at - ${past}::interval, expires_at = expires_at - ${past}::interval where id = ${sessionId}`.execute(
        db,
      );

    await age("29 days");
    expect((await whoHasSession(db, secret))?.renewed).toBe(true);
    await age("29 days");
    expect((await whoHasSession(db, secret))?.renewed).toBe(true);
    expect((await whoHasSession(db, secret))?.renewed).toBe(false);
    await age("31 days");
    expect(await whoHasSession(db, secret)).toBeNull();
  });

  test("is never written down among the happenings: it would be a record of attendance", async () => {
    await ewaSigns();
    const happenings = await db.selectFrom("happenings").select("what").execute();
    expect(happenings.map(({ what }) => what).filter((what) => what.startsWith("session"))).toEqual([]);
  });
});
