import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { deliver } from "../mail/writing.ts";
import type { CustomersMailbox, Letter } from "./customers-mailbox.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, marian, marta, openFirm, write } from "./firm.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;

test("no mail is dropped silently: quarantine, duplicate and bounce stand in the ledger", async ({
  page,
  browser,
  desk,
  mailbox,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [ewa, marta]);
  const martas = await browserOf(browser, desk, marta, { locale: "pl-PL" });
  await martas.goto(`${desk.url}/admin/ledger`);
  await expect(martas.getByText(pl("admin.no_mails"))).toBeVisible();

  await test.step("what cannot be read is set aside with its cause, kept byte for byte, and can be taken in", async () => {
    const deep = nestedTooDeep();
    await deliver(desk.smtpPort, deep, { from: marian.address, to: [to] });
    await setAside(martas, desk, { raw: deep, cause: "too_deep" });
    const noise = malformed();
    await deliver(desk.smtpPort, noise, { from: marian.address, to: [to] });
    await setAside(martas, desk, { raw: noise, cause: "not_a_mail" });
    await takenIn(martas, deep);
  });

  await test.step("the same mail twice makes one message", () => cameTwice(martas, page, desk));
  await test.step("a reply that comes back marks its message and warns its owner", async () => {
    const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
    await cameBack({ ewas, martas, desk, mailbox });
  });
});

/** A letter in an envelope in an envelope, seventy times. */
function nestedTooDeep(): Buffer {
  const depth = 70;
  const lines = [
    `From: Marian Wojcik <${marian.address}>`,
    `To: ${to}`,
    "Subject: Zapakowane",
    "Message-ID: <deep@wojcik.example>",
    "MIME-Version: 1.0",
  ];
  for (let level = 0; level < depth; level++) lines.push(`Content-Type: multipart/mixed; boundary=b${level}`, "", `--b${level}`);
  lines.push("Content-Type: text/plain", "", "Kiedy?", "");
  for (let level = depth - 1; level >= 0; level--) lines.push(`--b${level}--`);
  return Buffer.from(`${lines.join("\r\n")}\r\n`);
}

/** Bytes that no mail program wrote, the middle of some picture, ended as SMTP ends a mail. */
function malformed(): Buffer {
  const bytes = Array.from({ length: 4000 }, (_, at) => (at * 193 + (at >> 3)) % 256);
  return Buffer.from([...bytes.filter((byte) => byte !== 0x0a && byte !== 0x0d), 0x0d, 0x0a]);
}

const mailIn = (page: Page, words: string): Locator => page.getByRole("listitem").filter({ hasText: words });

async function setAside(page: Page, desk: RunningDesk, { raw, cause }: { raw: Buffer; cause: string }): Promise<void> {
  await page.goto(`${desk.url}/admin/ledger`);
  const row = mailIn(page, pl(`ledger.cause_${cause}`));
  await expect(async () => {
    if (!(await row.isVisible())) await page.reload();
    await expect(row).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(row).toContainText(pl("ledger.fate_quarantined"));
  await expect(page.getByRole("button", { name: /^\d/ })).toBeVisible();
  const coming = page.waitForEvent("download");
  await row.getByRole("link", { name: pl("admin.original") }).click();
  const original = await coming;
  expect(original.suggestedFilename()).toMatch(/\.eml$/);
  expect(withoutTrace(readFileSync(await original.path()))).toEqual(raw);
}

/** The listener may write its own trace on top (RFC 5321 section 4.4); below it not a byte is changed. */
function withoutTrace(original: Buffer): Buffer {
  const traces = /^(?:Return-Path|Received):[^\n]*\r\n(?:[ \t][^\n]*\r\n)*/;
  let rest = original;
  for (let found = traces.exec(rest.toString("latin1")); found; found = traces.exec(rest.toString("latin1")))
    rest = rest.subarray(found[0].length);
  return rest;
}

async function takenIn(page: Page, raw: Buffer): Promise<void> {
  const row = mailIn(page, pl("ledger.cause_too_deep"));
  await row.getByRole("button", { name: pl("admin.make_message") }).click();
  const recovered = mailIn(page, pl("ledger.cause_recovered"));
  await expect(recovered).toContainText(pl("ledger.fate_message"));
  await expect(recovered.getByRole("button")).toHaveCount(0);
  await recovered.getByRole("link", { name: /\d/ }).click();
  await expect(page.getByText(pl("ledger.unreadable_text"))).toBeVisible();
  const coming = page.waitForEvent("download");
  await page.getByRole("link", { name: /\.eml/ }).click();
  expect(withoutTrace(readFileSync(await (await coming).path()))).toEqual(raw);
}

async function cameTwice(martas: Page, page: Page, desk: RunningDesk): Promise<void> {
  const mail = { subject: "Buty z rozklejoną podeszwą", text: "Kiedy będą gotowe?", id: "<twice@wojcik.example>" };
  const number = await caseFrom(page, desk, marian, to, mail);
  await write(desk, marian, to, mail);
  await martas.goto(`${desk.url}/admin/ledger`);
  const twin = mailIn(martas, mail.subject).filter({ hasText: pl("ledger.fate_duplicate") });
  await expect(async () => {
    if (!(await twin.isVisible())) await martas.reload();
    await martas.getByLabel(pl("admin.fate")).selectOption("duplicate");
    await expect(twin).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(twin.getByRole("link", { name: pl("admin.case_named", { number }) })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("article", { name: new RegExp(pl("case.from_customer")) })).toHaveCount(1);
}

interface Bouncing {
  ewas: Page;
  martas: Page;
  desk: RunningDesk;
  mailbox: CustomersMailbox;
}

async function cameBack({ ewas, martas, desk, mailbox }: Bouncing): Promise<void> {
  const number = await caseFrom(ewas, desk, { name: "Zofia Bąk", address: "zofia@bak.example" }, to, {
    subject: "Kozaki",
    text: "Czy kozaki są gotowe?",
  });
  await ewas.getByRole("button", { name: pl("queue.no_owner") }).click();
  await ewas.getByRole("menuitem", { name: pl("queue.key_take") }).click();
  const editor = ewas.getByRole("textbox", { name: pl("composer.reply_editor") });
  await editor.click();
  await ewas.keyboard.type("Dzień dobry, kozaki są gotowe do odbioru.");
  await ewas.getByRole("button", { name: pl("composer.send_to", { name: "Zofia Bąk" }) }).click();
  await ewas.getByRole("button", { name: pl("case.send_now") }).click();
  const sent = await mailbox.letterTo("zofia@bak.example", ({ text }) => text.includes("gotowe do odbioru"));
  await ewas.goto(`${desk.url}/queue/mine`);

  await deliver(desk.smtpPort, bounceOf(sent), { from: "", to: [to] });
  // Her notices say so without a reload, and lead to the message.
  await ewas.getByRole("button", { name: pl("notices.button_unseen", { count: 1 }) }).click();
  await ewas.getByRole("link", { name: new RegExp(pl("notices.undelivered")) }).click();
  await expect(ewas).toHaveURL(new RegExp(`/case/${number}$`));
  await expect(ewas.getByText(pl("case.delivery_bounced"))).toBeVisible();
  await martas.goto(`${desk.url}/admin/ledger`);
  const row = mailIn(martas, pl("ledger.fate_bounce"));
  await expect(row).toBeVisible();
  await expect(row.getByRole("link", { name: pl("admin.case_named", { number }) })).toBeVisible();
  // The address is remembered as one that does not work.
  await ewas
    .getByRole("complementary", { name: pl("case.companion") })
    .getByRole("link", { name: "Zofia Bąk" })
    .click();
  await expect(ewas.getByText(pl("customers.undeliverable", { day: "" }).trim(), { exact: false })).toBeVisible();
  await ewas.context().close();
}

// RFC 3464
const bounceOf = ({ messageId, subject }: Letter): Buffer =>
  Buffer.from(
    [
      "From: MAILER-DAEMON@mx.bak.example",
      `To: ${to}`,
      "Subject: Undelivered Mail Returned to Sender",
      "MIME-Version: 1.0",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
      "",
      "--b",
      "Content-Type: text/plain",
      "",
      "I'm sorry to have to inform you that your message could not be delivered.",
      "--b",
      "Content-Type: message/delivery-status",
      "",
      "Reporting-MTA: dns; mx.bak.example",
      "",
      "Final-Recipient: rfc822; zofia@bak.example",
      "Action: failed",
      "Status: 5.1.1",
      "Diagnostic-Code: smtp; 550 5.1.1 <zofia@bak.example>: Recipient address rejected: User unknown",
      "",
      "--b",
      "Content-Type: text/rfc822-headers",
      "",
      `From: ${to}`,
      `Message-ID: ${messageId}`,
      `Subject: ${Buffer.from(subject).toString("ascii")}`,
      "",
      "--b--",
      "",
    ].join("\r\n"),
  );
