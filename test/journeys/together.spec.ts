import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, type Customer, caseOf, ewa, firms, justDone, marian, nowak, openFirm, write } from "./firm.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;
const boots = "Kozaki do podklejenia";
const invoice = "Faktura za kozaki";
const heel = "Obcas też odpada";
const zofia: Customer = { name: "Zofia Bąk", address: "zofia@bak.example" };
const offer: Customer = { name: "Hurtownia", address: "oferta@hurt.example" };

test.use({ actionTimeout: 20_000 });

interface Here {
  desk: RunningDesk;
  georgis: Page;
  ewas: Page;
  /** Watches; nothing on it is ever loaded again to see what she did. */
  barteks: Page;
  one: number;
  other: number;
}

test("what belongs together is brought together and taken apart again, before everybody's eyes", async ({
  page: georgis,
  browser,
  desk,
}) => {
  test.setTimeout(300_000);
  await openFirm(georgis, desk, "pl", [ewa, bartek]);
  const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  const barteks = await browserOf(browser, desk, bartek, { locale: "pl-PL" });
  await write(desk, marian, to, { subject: boots, id: "<boots@wojcik.example>", text: "Podeszwa odkleja się z przodu." });
  const one = await caseOf(ewas, desk, boots);
  await write(desk, marian, to, { subject: invoice, id: "<invoice@wojcik.example>", text: "Proszę o fakturę na firmę." });
  const other = await caseOf(ewas, desk, invoice);
  const here = { desk, georgis, ewas, barteks, one, other };

  await test.step("two cases of one customer become one, and z makes two of it again", () => merged(here));
  await test.step("a message becomes a case of its own, and z puts it back", () => splitOff(here));
  await test.step("a link is read from both ends", () => linked(here));
  await test.step("a snoozed case comes back by itself when the customer writes", () => snoozed(here));
  await test.step("a tag of the firm's narrows the list, in an address and as a view", () => taggedAndViewed(here));
  await test.step("several cases are tagged and given away at once, each with one undo", () => inBulk(here));
  await test.step("spam is closed, what follows it waits in quarantine, and its sender can be let in", () => asSpam(here));
});

const rowOf = (page: Page, subject: string) => page.getByRole("listitem").filter({ hasText: subject });
const wordsOf = (page: Page, text: string) =>
  page.getByRole("article", { name: new RegExp(pl("case.from_customer")) }).filter({ hasText: text });

async function fromMenu(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: pl("case.more") }).click();
  await page.getByRole("menuitem", { name: label }).click();
}

/** Keys mean what they say only outside the fields. */
async function takeBack(page: Page, place = "#conversation"): Promise<void> {
  await page.locator(place).focus();
  await page.keyboard.press("z");
  await expect(justDone(page, pl, pl("common.undone"))).toBeVisible();
}

async function merged({ desk, ewas, barteks, one, other }: Here): Promise<void> {
  await barteks.goto(`${desk.url}/case/${one}`);
  await expect(wordsOf(barteks, "Podeszwa odkleja się")).toBeVisible();
  await ewas.goto(`${desk.url}/case/${other}`);
  await fromMenu(ewas, pl("together.merge"));
  const dialog = ewas.getByRole("dialog", { name: pl("together.merge_title", { number: other }) });
  const does = dialog.getByRole("button", { name: pl("together.merge_now"), exact: true });
  await expect(does).toHaveAttribute("aria-disabled", "true");
  // A case cannot be merged with itself.
  await dialog.getByLabel(pl("together.other_number")).fill(String(other));
  await expect(does).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabel(pl("together.other_number")).fill("");
  await dialog.getByRole("button", { name: `${one} · ${boots}` }).click();
  await dialog.getByRole("radio", { name: `${one} · ${boots}` }).check();
  await does.click();
  await expect(ewas).toHaveURL(new RegExp(`/case/${one}$`));
  await expect(ewas.getByText(pl("together.took_in", { count: 1, numbers: String(other) }))).toBeVisible();
  await expect(wordsOf(barteks, "Proszę o fakturę")).toBeVisible();

  await takeBack(ewas);
  await expect(wordsOf(barteks, "Proszę o fakturę")).toHaveCount(0);
  await expect(wordsOf(ewas, "Proszę o fakturę")).toHaveCount(0);

  await barteks.goto(`${desk.url}/queue/all`);
  await expect(rowOf(barteks, boots)).toBeVisible();
  await expect(rowOf(barteks, invoice)).toBeVisible();
  await fromMenu(ewas, pl("together.merge"));
  const again = ewas.getByRole("dialog", { name: pl("together.merge_title", { number: one }) });
  await again.getByLabel(pl("together.other_number")).fill(String(other));
  await again.getByRole("button", { name: pl("together.merge_now"), exact: true }).click();
  await expect(wordsOf(ewas, "Proszę o fakturę")).toBeVisible();
  await expect(rowOf(barteks, invoice)).toHaveCount(0);
  // The number that is no more leads there.
  await barteks.goto(`${desk.url}/case/${other}`);
  await expect(barteks).toHaveURL(new RegExp(`/case/${one}$`));
  await barteks.goto(`${desk.url}/queue/all`);
  await takeBack(ewas);
  await expect(rowOf(barteks, boots)).toBeVisible();
  await expect(rowOf(barteks, invoice)).toBeVisible();
}

async function splitOff({ desk, ewas, barteks, one }: Here): Promise<void> {
  await write(desk, marian, to, {
    subject: `Re: ${boots}`,
    text: "A w drugiej parze obcas się rusza.",
    headers: { References: "<boots@wojcik.example>" },
  });
  await expect(wordsOf(ewas, "obcas się rusza")).toBeVisible();
  await fromMenu(ewas, pl("together.split"));
  const dialog = ewas.getByRole("dialog", { name: pl("together.split_title", { number: one }) });
  const does = dialog.getByRole("button", { name: pl("together.split_now") });
  await dialog.getByRole("checkbox", { name: /obcas się rusza/ }).check();
  await expect(does).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabel(pl("together.new_subject")).fill(heel);
  // Something must stay.
  const others = dialog.getByRole("checkbox", { checked: false });
  while ((await others.count()) > 0) await others.first().check();
  await expect(does).toHaveAttribute("aria-disabled", "true");
  for (const each of await dialog.getByRole("checkbox").all()) await each.uncheck();
  await dialog.getByRole("checkbox", { name: /obcas się rusza/ }).check();
  await does.click();
  await expect(dialog).toBeHidden();
  await expect(ewas).not.toHaveURL(new RegExp(`/case/${one}$`));
  await expect(wordsOf(ewas, "obcas się rusza")).toBeVisible();
  await expect(rowOf(barteks, heel)).toBeVisible();
  await takeBack(ewas);
  await expect(rowOf(barteks, heel)).toHaveCount(0);
  await expect(ewas).toHaveURL(new RegExp(`/case/${one}$`));
  await expect(wordsOf(ewas, "obcas się rusza")).toBeVisible();
}

async function linked({ desk, ewas, barteks, one, other }: Here): Promise<void> {
  await barteks.goto(`${desk.url}/case/${other}`);
  await ewas.goto(`${desk.url}/case/${one}`);
  await fromMenu(ewas, pl("together.link"));
  const dialog = ewas.getByRole("dialog", { name: pl("together.link_title", { number: one }) });
  await dialog.getByLabel(pl("together.other_number")).fill(String(other));
  await dialog.getByRole("radio", { name: pl("together.link_caused_by") }).check();
  await dialog.getByRole("button", { name: pl("together.link_now"), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(ewas.getByRole("definition").filter({ hasText: pl("together.link_caused_by") })).toContainText(invoice);
  const there = barteks.getByRole("definition").filter({ hasText: pl("together.link_causes") });
  await expect(there).toContainText(boots);
  // Taken away at one end it is gone at both.
  await barteks.getByRole("button", { name: pl("together.unlink", { number: one }) }).click();
  await expect(there).toHaveCount(0);
  await expect(ewas.getByRole("definition").filter({ hasText: pl("together.link_caused_by") })).toHaveCount(0);
  await takeBack(barteks);
  await expect(ewas.getByRole("definition").filter({ hasText: pl("together.link_caused_by") })).toBeVisible();
}

async function snoozed({ desk, ewas, barteks, one }: Here): Promise<void> {
  await barteks.goto(`${desk.url}/queue/all`);
  await expect(rowOf(barteks, boots)).toBeVisible();
  await ewas.locator("#conversation").focus();
  await ewas.keyboard.press("s");
  const dialog = ewas.getByRole("dialog", { name: pl("together.snooze_title", { number: one }) });
  await dialog.getByRole("radio", { name: pl("together.until_customer") }).check();
  await dialog.getByRole("button", { name: pl("together.snooze"), exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(ewas.getByText(pl("together.sleeps_until_customer")).first()).toBeVisible();
  // Out of sight, in a group that can be opened.
  await expect(rowOf(barteks, boots)).toHaveCount(0);
  await write(desk, marian, to, {
    subject: `Re: ${boots}`,
    text: "Czy są już gotowe?",
    headers: { References: "<boots@wojcik.example>" },
  });
  await expect(rowOf(barteks, boots)).toBeVisible();
  await expect(wordsOf(ewas, "Czy są już gotowe")).toBeVisible();
  await expect(ewas.getByRole("button", { name: pl("together.wake") })).toHaveCount(0);
}

async function taggedAndViewed({ desk, georgis, ewas, barteks }: Here): Promise<void> {
  await georgis.goto(`${desk.url}/admin/tags`);
  await georgis.getByRole("button", { name: pl("together.make_tag") }).click();
  const dialog = georgis.getByRole("dialog", { name: pl("together.make_tag") });
  await dialog.getByLabel(pl("together.name_in", { language: "Polski" })).fill("Reklamacja");
  await dialog.getByRole("button", { name: pl("common.save") }).click();
  await expect(dialog).toBeHidden();
  await expect(georgis.getByRole("listitem").filter({ hasText: "Reklamacja" })).toBeVisible();

  await ewas.getByRole("button", { name: pl("together.change_tags"), exact: true }).click();
  await ewas.getByRole("menuitemcheckbox", { name: "Reklamacja" }).click();
  await ewas.keyboard.press("Escape");
  await expect(rowOf(barteks, boots)).toContainText("Reklamacja");

  await ewas.goto(`${desk.url}/queue/all`);
  await ewas.getByRole("button", { name: pl("together.narrow"), exact: true }).click();
  const narrowing = ewas.getByRole("dialog", { name: pl("together.narrow_title") });
  await narrowing.getByRole("checkbox", { name: "Reklamacja" }).check();
  await narrowing.getByRole("button", { name: pl("together.narrow_now") }).click();
  await expect(ewas).toHaveURL(/\/queue\/all\?tags=\d+$/);
  await expect(rowOf(ewas, boots)).toBeVisible();
  await expect(rowOf(ewas, invoice)).toHaveCount(0);
  await ewas.reload();
  await expect(rowOf(ewas, boots)).toBeVisible();
  await expect(rowOf(ewas, invoice)).toHaveCount(0);

  await ewas.getByRole("button", { name: pl("together.save_view") }).click();
  const saving = ewas.getByRole("dialog", { name: pl("together.save_view") });
  await saving.getByLabel(pl("together.view_name")).fill("Reklamacje");
  await saving.getByRole("button", { name: pl("common.save") }).click();
  await expect(ewas).toHaveURL(/\/queue\/view\/\d+$/);
  await ewas.reload();
  await expect(ewas.getByRole("button", { name: "Reklamacje", exact: true })).toHaveAttribute("aria-current", "page");
  await expect(rowOf(ewas, boots)).toBeVisible();
  await expect(rowOf(ewas, invoice)).toHaveCount(0);
  // One's own view is nobody else's.
  await expect(barteks.getByRole("button", { name: "Reklamacje", exact: true })).toHaveCount(0);
}

async function inBulk({ desk, ewas, barteks }: Here): Promise<void> {
  await write(desk, nowak, to, { subject: "Sandały", text: "Czy są już gotowe?" });
  await write(desk, zofia, to, { subject: "Mokasyny", text: "Czy są już gotowe?" });
  await caseOf(ewas, desk, "Sandały");
  await caseOf(ewas, desk, "Mokasyny");
  await ewas.goto(`${desk.url}/queue/all`);
  await expect(rowOf(ewas, "Mokasyny")).toBeVisible();
  const rows = ewas.locator("li[data-case]");
  const count = await rows.count();
  expect(count).toBeGreaterThanOrEqual(3);
  const bar = ewas.getByRole("group", { name: pl("queue.selected", { count }) });
  const selectAll = async () => {
    await rows.first().getByRole("link").focus();
    await ewas.keyboard.press("x");
    await expect(rows.first().getByRole("checkbox")).toBeChecked();
    await rows
      .last()
      .getByRole("checkbox")
      .click({ modifiers: ["Shift"] });
    await expect(bar).toBeVisible();
  };

  await selectAll();
  await bar.getByRole("button", { name: pl("together.tag_these") }).click();
  await ewas.getByRole("menuitem", { name: "Reklamacja" }).click();
  await expect(justDone(ewas, pl, pl("together.tagged", { count, tag: "Reklamacja" }))).toBeVisible();
  for (const subject of ["Sandały", "Mokasyny", invoice]) await expect(rowOf(barteks, subject)).toContainText("Reklamacja");
  await rows.first().getByRole("link").focus();
  await ewas.keyboard.press("z");
  for (const subject of ["Sandały", "Mokasyny", invoice]) await expect(rowOf(barteks, subject)).not.toContainText("Reklamacja");
  // It had the tag before, and keeps it.
  await expect(rowOf(barteks, boots)).toContainText("Reklamacja");

  await selectAll();
  await bar.getByRole("button", { name: pl("queue.give_to") }).click();
  await ewas.getByRole("menuitem", { name: bartek.name }).click();
  await expect(justDone(ewas, pl, pl("queue.given", { count, name: bartek.name }))).toBeVisible();
  await barteks.goto(`${desk.url}/queue/mine`);
  await expect(barteks.locator("li[data-case]")).toHaveCount(count);
  await rows.first().getByRole("link").focus();
  await ewas.keyboard.press("z");
  await expect(justDone(ewas, pl, pl("common.undone"))).toBeVisible();
  await expect(barteks.locator("li[data-case]")).toHaveCount(0);
}

async function asSpam({ desk, georgis, ewas, barteks }: Here): Promise<void> {
  await barteks.goto(`${desk.url}/queue/all`);
  await write(desk, offer, to, { subject: "Tanie kleje", text: "Tylko dzisiaj kleje w promocji." });
  const number = await caseOf(ewas, desk, "Tanie kleje");
  await expect(rowOf(barteks, "Tanie kleje")).toBeVisible();
  await ewas.goto(`${desk.url}/case/${number}`);
  await fromMenu(ewas, pl("together.spam"));
  await expect(justDone(ewas, pl, pl("together.is_spam"))).toBeVisible();
  await expect(rowOf(barteks, "Tanie kleje")).toHaveCount(0);

  await write(desk, offer, to, { subject: "Jeszcze tańsze kleje", text: "Ostatnia szansa." });
  await georgis.goto(`${desk.url}/admin/ledger`);
  const held = rowOf(georgis, "Jeszcze tańsze kleje");
  await expect(async () => {
    if (!(await held.isVisible())) await georgis.reload();
    await expect(held).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  await expect(held).toContainText(pl("ledger.cause_blocked_sender"));
  await expect(rowOf(barteks, "Jeszcze tańsze kleje")).toHaveCount(0);
  await georgis.getByRole("button", { name: pl("together.release_sender", { address: offer.address }) }).click();
  await expect(georgis.getByText(pl("together.no_blocked_senders"))).toBeVisible();

  // What waited is taken in by hand, what comes now by itself.
  await held.getByRole("button", { name: pl("admin.make_message") }).click();
  await expect(rowOf(barteks, "Jeszcze tańsze kleje")).toBeVisible();
  await write(desk, offer, to, { subject: "Przepraszamy za reklamę", text: "Chcemy oddać buty do naprawy." });
  await expect(rowOf(barteks, "Przepraszamy za reklamę")).toBeVisible();
}
