import { pino } from "pino";
import { afterEach, describe, expect, test } from "vitest";
import type { Reading } from "#contract/messages.ts";
import { runMail } from "#server/mail/run.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { testPage } from "#test/customer-page.ts";
import { freshDatabase } from "#test/database.ts";
import { testEdge, testSettings } from "#test/edge.ts";
import { freePort } from "#test/mail/ports.ts";
import { deliver, writeMail } from "#test/mail/writing.ts";
import { doubtedText, openModel } from "#test/second-reader.ts";
import { hidden, labelsOf, shown } from "#test/second-reading.ts";
import { runJobs } from "./run.ts";

const model = await openModel();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function mailDesk({ on = true } = {}) {
  const fresh = await freshDatabase();
  await openFirm(fresh.db);
  await openMailbox(fresh.db);
  const config = { ...testSettings, smtpPort: await freePort(), secondReader: on ? model.reader : undefined };
  const log = pino({ level: "silent" });
  const mail = await runMail({ db: fresh.db, directUrl: fresh.url, config, log });
  const jobs = await runJobs({ db: fresh.db, directUrl: fresh.url, config, log });
  ends.push(
    () => mail.stop(),
    () => jobs.stop(),
  );
  const readings = async () =>
    (await fresh.db.selectFrom("messages").select("reading").where("direction", "=", "in").execute()).map(
      ({ reading }) => reading as Reading,
    );
  const left = async () => (await fresh.pool.query("select from graphile_worker.jobs")).rowCount;
  return { port: mail.port!, readings, left };
}

describe("a mail", () => {
  const MAIL = doubtedText((one) => shown(one) && one.language === "pl" && !/[\n„"]/.test(one.text));

  test("is read by the first reader at once, and by the second soon after", async () => {
    const { port, readings, left } = await mailDesk();
    model.replies({ says: { labels: [] } });
    await deliver(port, writeMail({ id: "<1@x>", text: MAIL.text }));

    await expect.poll(async () => model.asked.length, { timeout: 15_000 }).toBe(1);
    await expect.poll(left, { timeout: 15_000 }).toBe(0);
    expect(model.asked[0]!.labels).toEqual(["criticism"]);
    const [reading] = await readings();
    expect(labelsOf(reading!)).not.toContain("criticism");
  });

  test("is shown to nobody else where no second reader is named", async () => {
    const { port, readings, left } = await mailDesk({ on: false });
    model.replies({ says: { labels: [] } });
    await deliver(port, writeMail({ id: "<1@x>", text: MAIL.text }));

    await expect.poll(async () => (await readings()).length, { timeout: 15_000 }).toBe(1);
    await expect.poll(left, { timeout: 15_000 }).toBe(0);
    expect(labelsOf((await readings())[0]!)).toContain("criticism");
    expect(model.asked).toEqual([]);
  });

  test("to which the second reader has no answer costs no second job for the same, and no failed one", async () => {
    const { port, left, readings } = await mailDesk();
    model.replies({ status: 404, body: "{}" });
    await deliver(port, writeMail({ id: "<1@x>", text: MAIL.text }));
    await expect.poll(async () => model.asked.length, { timeout: 15_000 }).toBe(1);
    await expect.poll(left, { timeout: 15_000 }).toBe(0);
    expect(labelsOf((await readings())[0]!)).toContain("criticism");
  });
});

describe("words that come in another way are read a second time, too:", () => {
  const settings = { ...testSettings, secondReader: model.reader };
  const one = doubtedText(hidden);
  const waiting = async (pool: { query(sql: string): Promise<{ rows: { name: string }[] }> }) => {
    const { rows } = await pool.query(
      "select task_identifier as name from graphile_worker.jobs where task_identifier = 'ask_second_reader'",
    );
    return rows.length;
  };

  test("by a program", async () => {
    const { fresh, person } = await testEdge({ settings });
    await openFirm(fresh.db);
    const ewa = await person();
    const input = { customer: { name: "Anna" }, subject: "Buty", text: one.text, language: one.language };
    expect((await ewa.post("/cases", input)).statusCode).toBe(201);
    expect(await waiting(fresh.pool)).toBe(1);
  });

  test("on the customer's page, with an answer or without", async () => {
    const page = await testPage({ settings });
    const number = await page.askedCase();
    const { pool } = page;
    await page.form(`${page.linkTo(number)}/messages`, { text: one.text });
    expect(await waiting(pool)).toBe(1);
    await page.form(`${page.linkTo(number)}/confirmation`, { answer: "not_yet", words: doubtedText(shown).text });
    expect(await waiting(pool)).toBe(2);
  });
});
