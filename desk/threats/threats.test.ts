import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { Quote } from "#contract/threats.ts";
import { openFirm, program } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import type { Actor } from "../accounts/actor.ts";
import { startCase } from "../cases/starting.ts";
import { listNotices } from "../notices/listing.ts";
import { dutiesOf } from "./duties.ts";
import { packThreatReport } from "./packing.ts";
import { closeThreatReport, forgetThreatReports, tickDuty } from "./settling.ts";
import { listThreatReports, showThreatReport } from "./viewing.ts";
import { dropThreatReport, openThreatReport, type Written, writeThreatReport } from "./writing.ts";

const { db } = await freshDatabase();
const { ewa, bartek, marta, georgi } = await openFirm(db);
const THREAT = "Wiem, gdzie pracujesz, jeszcze pożałujesz.";

let number: number;
beforeEach(async () => {
  await sql`delete from notices`.execute(db);
  await sql`delete from threat_reports`.execute(db);
  ({ number } = await startCase(db, {
    customer: { name: "Marian Wójcik", email: "marian@wojcik.example" },
    subject: "Laptop",
    text: `Gdzie jest laptop? ${THREAT} Czekam <b>dziś</b>.`,
    channel: "api",
    by: program,
  }));
});

const show = (id: number, by: Actor = ewa) => showThreatReport(db, { id, by });
const write = async (id: number, more: Partial<Written> = {}, by: Actor = ewa) => {
  const { quotes, happenedAt } = await show(id, by);
  await writeThreatReport(db, { id, by, quotes, happenedAt, witness: "", done: "", toldId: marta.id, send: true, ...more });
};
const sent = async () => {
  const id = await openThreatReport(db, { number, by: ewa });
  await write(id, { done: "Rozmowa zakończona jednym zdaniem." });
  return id;
};

describe("a report of a threat", () => {
  test("begins with the words in which one was found, and waits as a draft for its writer alone", async () => {
    const id = await openThreatReport(db, { number, by: ewa });
    expect(await openThreatReport(db, { number, by: ewa })).toBe(id);
    const { quotes, state, found } = await show(id);
    expect(state).toBe("draft");
    expect(quotes).toMatchObject([{ kind: "message", text: THREAT }]);
    expect(found).toEqual(quotes);
    await expect(show(id, marta)).rejects.toThrow("threat.not_yours");
    expect(await listThreatReports(db, marta)).toEqual([]);
    await write(id, { send: false, witness: "Ola z recepcji" });
    expect(await show(id)).toMatchObject({ state: "draft", witness: "Ola z recepcji" });
    await dropThreatReport(db, { id, by: ewa });
    await expect(show(id)).rejects.toThrow("threat.unknown");
  });

  test("is sent to somebody who leads; then its words stand", async () => {
    const id = await sent();
    expect((await listNotices(db, marta.id)).items).toMatchObject([{ kind: "threat_reported", threat: { id, by: "Ewa" } }]);
    expect((await listThreatReports(db, georgi)).map((one) => one.id)).toEqual([id]);
    await expect(write(id)).rejects.toThrow("threat.sent");
    await expect(dropThreatReport(db, { id, by: ewa })).rejects.toThrow("threat.sent");
  });

  test("is seen by no other agent and by no program", async () => {
    const id = await sent();
    await expect(show(id, bartek)).rejects.toThrow("threat.not_yours");
    await expect(packThreatReport(db, { id, by: bartek })).rejects.toThrow("threat.not_yours");
    expect(await listThreatReports(db, bartek)).toEqual([]);
    await expect(show(id, program)).rejects.toThrow("sign_in.person_only");
    await expect(listThreatReports(db, program)).rejects.toThrow("sign_in.person_only");
    await expect(openThreatReport(db, { number, by: program })).rejects.toThrow("sign_in.person_only");
  });

  test("takes exact words only, and says nothing of what somebody is", async () => {
    const id = await openThreatReport(db, { number, by: ewa });
    const [quote] = (await show(id)).quotes as [Quote];
    await expect(write(id, { quotes: [{ ...quote, text: "Zabiję cię." }] })).rejects.toThrow("threat.not_quoted");
    await expect(write(id, { quotes: [{ ...quote, of: 9_999_999 }] })).rejects.toThrow("threat.not_quoted");
    await expect(write(id, { quotes: [] })).rejects.toThrow("threat.no_words");
    await expect(write(id, { done: "To psychopata." })).rejects.toThrow("threat.about_the_person");
    await expect(write(id, { happenedAt: new Date(Date.now() + 60_000).toISOString() })).rejects.toThrow("threat.in_future");
    await expect(write(id, { toldId: bartek.id })).rejects.toThrow("threat.nobody_told");
    await expect(write(id, { toldId: null })).rejects.toThrow("threat.nobody_told");
    await write(id, { quotes: [{ kind: "heard", of: null, text: "Czekam pod firmą.", at: quote.at }] });
    expect((await show(id)).quotes).toMatchObject([{ kind: "heard" }]);
  });

  test("has the employer's duties of the country, ticked by who leads", async () => {
    const id = await sent();
    expect((await show(id)).duties.map((one) => one.source)).toContain("Kodeks pracy, art. 207");
    expect(dutiesOf("BG").map(({ source }) => source.bg)).toContain("Кодекс на труда, чл. 127");
    expect(dutiesOf("FR").map(({ country }) => country)).toEqual(["*", "*"]);
    await tickDuty(db, { id, duty: "protect", done: true, by: marta });
    expect((await show(id)).duties.find((one) => one.id === "protect")?.done?.by.name).toBe("Marta");
    await tickDuty(db, { id, duty: "protect", done: false, by: marta });
    expect((await show(id)).duties.find((one) => one.id === "protect")?.done).toBeNull();
    await expect(tickDuty(db, { id, duty: "protect", done: true, by: ewa })).rejects.toThrow("threat.supervisor_only");
    await expect(tickDuty(db, { id, duty: "safe_work", done: true, by: marta })).rejects.toThrow("threat.unknown_duty");
  });

  test("writes down who took the evidence away, and the page runs nothing", async () => {
    const id = await openThreatReport(db, { number, by: ewa });
    const [quote] = (await show(id)).quotes as [Quote];
    await write(id, { quotes: [{ ...quote, text: "Czekam <b>dziś</b>." }] });
    const page = await packThreatReport(db, { id, by: marta });
    expect(page).toContain("Czekam &#60;b&#62;dziś&#60;/b&#62;.");
    expect(page).not.toContain("<b>");
    expect((await show(id)).downloads).toMatchObject([{ by: { name: "Marta" }, mail: null }]);
  });

  test("is closed with what came of it, opened again, and deleted when its time is over", async () => {
    const id = await sent();
    await expect(closeThreatReport(db, { id, words: "Rozmowa z klientem", by: ewa })).rejects.toThrow("threat.supervisor_only");
    await closeThreatReport(db, { id, words: "Rozmowa z klientem", by: marta });
    expect(await show(id)).toMatchObject({ state: "closed", closed: { words: "Rozmowa z klientem" } });
    await forgetThreatReports(db);
    await closeThreatReport(db, { id, words: null, by: marta });
    expect((await show(id)).state).toBe("sent");
    await closeThreatReport(db, { id, words: "Rozmowa z klientem", by: marta });
    await sql`update threat_reports set keep_until = now() - interval '1 minute'`.execute(db);
    await forgetThreatReports(db);
    await expect(show(id)).rejects.toThrow("threat.unknown");
  });
});
