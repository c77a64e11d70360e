import { describe, expect, test } from "vitest";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { whoHasSession } from "../accounts/identifying.ts";
import { signIn } from "../accounts/signing-in.ts";
import { changeFirm } from "./changing.ts";
import { theFirm } from "./reading.ts";
import { isSetUp, setUp } from "./setting-up.ts";
import { USUAL_HOURS } from "./working-hours.ts";

const PASSWORD = "zielony rower na schodach";
const wish = {
  firm: { name: "Szewc i Syn", language: "pl" as const, country: "PL", timeZone: "Europe/Warsaw", workingHours: USUAL_HOURS },
  admin: { name: "Georgi", email: "Georgi@Szewc.example", password: PASSWORD },
  mailbox: { address: "Pomoc@szewc.example", name: "" },
};

describe("the first set-up", () => {
  test("makes the firm, an admin who can sign in, a mailbox and the dated charter, each written down", async () => {
    const { db } = await freshDatabase();
    expect(await isSetUp(db)).toBe(false);
    await setUp(db, wish);

    expect(await isSetUp(db)).toBe(true);
    expect(await theFirm(db)).toMatchObject({
      name: "Szewc i Syn",
      timeZone: "Europe/Warsaw",
      workingHours: USUAL_HOURS,
      undoSeconds: 10,
    });
    const { secret } = await signIn(db, { email: "georgi@szewc.example", password: PASSWORD, device: "", address: "" });
    expect((await whoHasSession(db, secret))?.by.role).toBe("admin");
    expect(await db.selectFrom("mailboxes").select(["address", "name", "language"]).execute()).toEqual([
      { address: "pomoc@szewc.example", name: "Szewc i Syn", language: "pl" },
    ]);
    const happenings = await db.selectFrom("happenings").select(["what", "by_kind"]).orderBy("id").execute();
    expect(happenings).toEqual([
      { what: "firm.set_up", by_kind: "desk" },
      { what: "charter.published", by_kind: "desk" },
    ]);
  });

  test("is done once, also when three try at once", async () => {
    const { db } = await freshDatabase();
    const attempts = await Promise.allSettled(
      ["Georgi", "Ewa", "Bartek"].map((name) =>
        setUp(db, { ...wish, admin: { ...wish.admin, name, email: `${name}@szewc.example` } }),
      ),
    );
    expect(attempts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(attempts.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { code: "setup.done" } },
      { reason: { code: "setup.done" } },
    ]);
    expect(await db.selectFrom("accounts").select("id").execute()).toHaveLength(1);
    await expect(setUp(db, wish)).rejects.toThrow("setup.done");
  });

  test.for([
    ["a time zone that is none", { firm: { ...wish.firm, timeZone: "Mars/Olympus" } }, "time_zone.unknown"],
    ["a week without work", { firm: { ...wish.firm, workingHours: {} } }, "hours.not_valid"],
    ["a short password", { admin: { ...wish.admin, password: "krótkie" } }, "password.too_short"],
    ["the firm's name as a password", { admin: { ...wish.admin, password: "SzewciSyn2026" } }, "password.too_common"],
  ] as const)("is refused with %s, and nothing is left behind", async ([, change, code]) => {
    const { db } = await freshDatabase();
    await expect(setUp(db, { ...wish, ...change })).rejects.toThrow(code);
    expect(await isSetUp(db)).toBe(false);
    expect(await db.selectFrom("accounts").select("id").execute()).toEqual([]);
  });
});

describe("changing the firm", async () => {
  const { db } = await freshDatabase();
  const { ewa, adam, georgi } = await openFirm(db);
  const next = { ...wish.firm, name: "Szewc i Córka", firstNewsHours: 4, nextNewsDays: 1, undoSeconds: 20 };

  test("is done by an admin, and says what changed", async () => {
    await changeFirm(db, { ...next, by: georgi });
    expect(await theFirm(db)).toMatchObject({ name: "Szewc i Córka", firstNewsHours: 4, undoSeconds: 20 });
    const last = await db.selectFrom("happenings").select(["what", "detail"]).orderBy("id", "desc").executeTakeFirst();
    expect(last).toEqual({
      what: "firm.changed",
      detail: { changed: ["name", "first_news_hours", "next_news_days", "undo_seconds"] },
    });
  });

  test.for([
    ["an agent", ewa],
    ["a manager", adam],
  ] as const)("is refused to %s", async ([, by]) => {
    await expect(changeFirm(db, { ...next, name: "Moja", by })).rejects.toThrow("firm.admin_only");
  });

  test("is refused with hours or a zone that cannot be", async () => {
    await expect(
      changeFirm(db, { ...next, workingHours: { "1": [{ opens: "17:00", closes: "09:00" }] }, by: georgi }),
    ).rejects.toThrow("hours.not_valid");
    await expect(changeFirm(db, { ...next, timeZone: "+01:00", by: georgi })).rejects.toThrow("time_zone.unknown");
    expect((await theFirm(db)).name).toBe("Szewc i Córka");
  });
});
