import { sql } from "kysely";
import { expect, test } from "vitest";
import { openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { coverSubjects } from "./covering-subjects.ts";
import { startCase } from "./starting.ts";

const { db } = await freshDatabase();
await openFirm(db);

const opened = async (subject: string) => {
  const customer = { name: "Marian Wójcik", email: "marian@wojcik.example" };
  return (await startCase(db, { customer, subject, text: "Czekam na laptop.", channel: "api", by: program })).number;
};
const shownOf = async (number: number) =>
  (await db.selectFrom("cases").select("shielded_subject").where("number", "=", number).executeTakeFirstOrThrow())
    .shielded_subject;

test("subjects from before they were covered are covered once, some at a time, and none else is touched", async () => {
  const [rude, calm, other] = [await opened("Oddajcie laptop, idioci"), await opened("Laptop"), await opened("Wy idioci")];
  const asWritten = await shownOf(rude);
  // As they stood before migration 0022; the third was covered by hand since.
  await sql`update cases set shielded_subject = case when number = ${other} then 'Wy ▒▒▒' end`.execute(db);
  await sql`insert into covering_subjects (below) values (${other + 1})`.execute(db);
  const later = await opened("Znów idioci");

  const went = [await coverSubjects(db, { atOnce: 2 }), await coverSubjects(db, { atOnce: 2 }), await coverSubjects(db)];

  expect(went).toEqual([true, false, false]);
  expect(asWritten).toContain("▒");
  expect(await shownOf(rude)).toBe(asWritten);
  expect(await shownOf(calm)).toBeNull();
  expect(await shownOf(other)).toBe("Wy ▒▒▒");
  expect(await shownOf(later)).toContain("▒");
  expect((await sql`select from covering_subjects`.execute(db)).rows).toEqual([]);
});
