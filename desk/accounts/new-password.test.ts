import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { askForReset } from "./asking-for-reset.ts";
import { changePassword } from "./changing-password.ts";
import { whoHasSession } from "./identifying.ts";
import { hashPassword } from "./password.ts";
import { resetPassword } from "./resetting-password.ts";
import { signIn } from "./signing-in.ts";
import { startSession } from "./starting-session.ts";

const { db } = await freshDatabase();
const { ewa, georgi } = await openFirm(db);
const OLD = "zielony rower na schodach";
const NEXT = "dwa czerwone parasole w deszczu";
const device = { device: "", address: "" };
const url = "http://desk.example";

beforeEach(async () => {
  await sql`truncate sessions, password_resets, letters, sign_in_failures cascade`.execute(db);
  await db
    .updateTable("accounts")
    .set({ password_hash: await hashPassword(OLD) })
    .where("id", "=", ewa.id)
    .execute();
});

const signsIn = (password: string) => signIn(db, { email: "ewa@szewc.example", password, ...device });
const linkOf = async () => {
  const { text } = await db.selectFrom("letters").select("text").orderBy("id", "desc").executeTakeFirstOrThrow();
  return /http:\/\/desk\.example\/password\/(\S+)/.exec(text)![1]!;
};
const ask = (email = "ewa@szewc.example") => askForReset(db, { email, url });

describe("changing one's password", () => {
  test("ends the other sessions and keeps the one that asks", async () => {
    const here = await startSession(db, { accountId: ewa.id, ...device });
    const there = await startSession(db, { accountId: ewa.id, ...device });
    const { sessionId } = (await whoHasSession(db, here))!;

    await changePassword(db, { current: OLD, next: NEXT, sessionId, by: ewa });

    expect(await whoHasSession(db, here)).not.toBeNull();
    expect(await whoHasSession(db, there)).toBeNull();
    await expect(signsIn(NEXT)).resolves.toBeDefined();
    await expect(signsIn(OLD)).rejects.toThrow("sign_in.wrong");
  });

  test.for([
    ["the current one is wrong", "nie pamiętam", NEXT, "password.wrong"],
    ["the next one is short", OLD, "krótkie", "password.too_short"],
    ["the next one is the firm's name", OLD, "Szewc i Syn 2026", "password.too_common"],
    ["the next one is one's own address", OLD, "ewa@szewc.example", "password.too_common"],
  ] as const)("is refused when %s", async ([, current, next, code]) => {
    await expect(changePassword(db, { current, next, sessionId: null, by: ewa })).rejects.toThrow(code);
    await expect(signsIn(OLD)).resolves.toBeDefined();
  });
});

describe("a forgotten password", () => {
  test("is replaced with the link from the mail, once; all sessions end", async () => {
    const elsewhere = await startSession(db, { accountId: ewa.id, ...device });
    await ask("EWA@szewc.example");
    const token = await linkOf();

    await resetPassword(db, { token, password: NEXT });

    expect(await whoHasSession(db, elsewhere)).toBeNull();
    await expect(signsIn(NEXT)).resolves.toBeDefined();
    await expect(resetPassword(db, { token, password: OLD })).rejects.toThrow("reset.unknown");
  });

  test("sends a letter in the person's language, with the job that sends it", async () => {
    await ask("georgi@szewc.example");
    const letter = await db.selectFrom("letters").selectAll().executeTakeFirstOrThrow();
    expect(letter).toMatchObject({
      to_address: "georgi@szewc.example",
      language: georgi.language,
      subject: "Нова парола за Kapok",
    });
    const { rows } = await sql<{ payload: unknown }>`
      select payload from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = jobs.task_id
      where tasks.identifier = 'send_letter' order by jobs.id desc limit 1`.execute(db);
    expect(rows[0]!.payload).toEqual({ letterId: letter.id });
  });

  test("sends nothing to an address that nobody has, and answers no faster", async () => {
    const began = performance.now();
    await ask("nikt@szewc.example");
    expect(performance.now() - began).toBeGreaterThanOrEqual(245);
    expect(await db.selectFrom("letters").select("id").execute()).toEqual([]);
  });

  test("asked for ten times at once sends three letters", async () => {
    await Promise.all(Array.from({ length: 10 }, () => ask()));
    expect(await db.selectFrom("letters").select("id").execute()).toHaveLength(3);
  });

  test("keeps no token that could be used by whoever reads the database", async () => {
    await ask();
    const token = await linkOf();
    const { token_hash } = await db.selectFrom("password_resets").select("token_hash").executeTakeFirstOrThrow();
    expect(token_hash).not.toBe(token);
    await expect(resetPassword(db, { token: token_hash, password: NEXT })).rejects.toThrow("reset.unknown");
  });

  test("cannot be replaced after an hour", async () => {
    await ask();
    await sql`update password_resets set expires_at = expires_at - interval '61 minutes'`.execute(db);
    await expect(resetPassword(db, { token: await linkOf(), password: NEXT })).rejects.toThrow("reset.unknown");
  });

  test("is not replaced by a weak one, and the link stays good", async () => {
    await ask();
    const token = await linkOf();
    await expect(resetPassword(db, { token, password: "Hasło123456" })).rejects.toThrow("password.too_common");
    await expect(resetPassword(db, { token, password: NEXT })).resolves.toBeUndefined();
  });

  test("is replaced by one of two who use the link at once", async () => {
    await ask();
    const token = await linkOf();
    const attempts = await Promise.allSettled([
      resetPassword(db, { token, password: NEXT }),
      resetPassword(db, { token, password: "trzy niebieskie taczki obok" }),
    ]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("lets a person in who was slowed down", async () => {
    for (let each = 0; each < 6; each++) await signsIn("zgaduję").catch(() => {});
    await ask();
    await resetPassword(db, { token: await linkOf(), password: NEXT });
    await expect(signsIn(NEXT)).resolves.toBeDefined();
  });
});
