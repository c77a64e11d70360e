import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { CustomersMailbox, Letter } from "./customers-mailbox.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, nowak, openFirm } from "./firm.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;
const secret = "280 zł z rezerwy";
const options = [
  { kind: "wish", what: "Nowe buty tego samego modelu", costToUs: secret },
  { kind: "standard", what: "Inna podeszwa, zbliżona wyglądem", needs: "zgoda na inny kolor" },
  { kind: "outside", what: "Miejski Rzecznik Konsumentów, ul. Prosta 1" },
];

interface Choosing {
  page: Page;
  /** The customer's browser, which runs no scripts. */
  customer: Page;
  desk: RunningDesk;
  mailbox: CustomersMailbox;
  number: number;
}

test("honest options become a choice, the choice a decision with exact times, and nothing ends before the customer says so", async ({
  page: georgis,
  browser,
  desk,
  mailbox,
}) => {
  test.setTimeout(240_000);
  await openFirm(georgis, desk, "pl", [ewa]);
  const page = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  const number = await caseFrom(page, desk, nowak, to, {
    subject: "Wymiana podeszwy",
    text: "Dzień dobry, trzy tygodnie temu oddałam buty do naprawy. Chcę nowe buty albo zwrot pieniędzy.",
  });
  const withoutScripts = await browser.newContext({ javaScriptEnabled: false, locale: "pl-PL" });
  const choosing = { page, customer: await withoutScripts.newPage(), desk, mailbox, number };

  await test.step("the stage is set by two keys, ticked, and taken back by one", () => staged(choosing));
  await test.step("three options are added; one alone cannot be sent", () => added(choosing));
  const letter = await test.step("the choice goes out, without what is the team's", () => sent(choosing));
  await test.step("the customer chooses without a script, and the case shows it without a reload", () =>
    chosen(choosing, letter));
  await test.step("a decision needs an exact time, and is told with it", () => decided(choosing));
  await test.step("the customer says partly, and the case is back", () => followedThrough(choosing));
  await withoutScripts.close();
});

const stagePanel = (page: Page) => page.getByRole("region", { name: pl("case.stage"), exact: true });

async function staged({ page }: Choosing): Promise<void> {
  await page.locator("#conversation").focus();
  await page.keyboard.press("y");
  await page.keyboard.press("3");
  await expect(page.getByRole("heading", { name: pl("queue.stage_3"), exact: true })).toBeVisible();
  await expect(stagePanel(page).getByRole("blockquote").first()).not.toBeEmpty();
  const tick = stagePanel(page).getByRole("checkbox");
  await tick.click();
  await expect(tick).toBeChecked();
  await page.locator("#conversation").focus();
  await page.keyboard.press("z");
  await expect(tick).not.toBeChecked();
}

async function added({ page }: Choosing): Promise<void> {
  const send = page.getByRole("button", { name: pl("options.send"), exact: true });
  for (const { kind, what, ...rest } of options) {
    await page.getByRole("button", { name: pl("options.add"), exact: true }).click();
    const dialog = page.getByRole("dialog", { name: pl("options.add") });
    await dialog.getByRole("radio", { name: pl(`options.kind_${kind}`), exact: true }).check();
    await dialog.getByLabel(pl("options.what"), { exact: true }).fill(what);
    for (const [name, words] of Object.entries(rest))
      await dialog.getByLabel(new RegExp(`^${pl(`options.${name}`)}`)).fill(words);
    await dialog.getByRole("button", { name: pl("options.add_now"), exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole("listitem").filter({ hasText: what }).first()).toBeVisible();
    if (kind === "wish") await expect(send).toHaveAttribute("aria-disabled", "true");
  }
}

async function sent({ page, mailbox }: Choosing): Promise<Letter> {
  await page.getByRole("button", { name: pl("options.send"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: pl("options.send") });
  await expect(dialog.getByRole("row").filter({ hasText: pl("options.costToUs") })).toContainText(secret);
  await dialog.getByRole("button", { name: pl("options.send_to", { customer: nowak.name }) }).click();
  await expect(dialog).toBeHidden();
  await page
    .getByRole("button", { name: pl("case.send_now") })
    .last()
    .click();
  const letter = await mailbox.letterTo(nowak.address, ({ text }) => text.includes(options[1]!.what));
  expect(letter.text).toContain(`1. ${options[0]!.what}`);
  expect(letter.text + letter.html).not.toContain(secret);
  return letter;
}

async function chosen({ page, customer, desk }: Choosing, letter: Letter): Promise<void> {
  const link = /https?:\/\/\S+?\/p\/[\w-]+/.exec(letter.text)![0];
  expect(link).toContain(desk.url);
  await customer.goto(link);
  await expect(customer.locator("body")).not.toContainText(secret);
  await expect(customer.getByRole("heading", { name: pl("page.rights") })).toBeVisible();
  await customer.getByRole("button", { name: pl("page.choose_send") }).click();
  await expect(customer.getByText(pl("page.choose_error_nothing"))).toBeVisible();
  await customer.getByRole("radio", { name: new RegExp(options[1]!.what) }).check();
  await customer.getByLabel(new RegExp(`^${pl("page.choose_words")}`)).fill("Kolor nie ma znaczenia.");
  await customer.getByRole("button", { name: pl("page.choose_send") }).click();
  await expect(customer.getByText(pl("page.chosen"))).toBeVisible();
  await expect(customer.getByRole("radio", { name: new RegExp(options[1]!.what) })).toBeChecked();

  await expect(page.getByText(pl("options.is_chosen"))).toBeVisible();
  await expect(page.getByText("Kolor nie ma znaczenia.").first()).toBeVisible();
  await page.goto(`${desk.url}/queue/all`);
  const now = page.getByRole("listitem").filter({ hasText: "Wymiana podeszwy" }).first();
  await expect(now).toBeVisible();
  await page.goBack();
}

async function decided({ page, customer, mailbox }: Choosing): Promise<void> {
  // The same page with scripts, left open: what is agreed appears on it by itself, what was to choose goes.
  const watching = await page.context().browser()!.newPage();
  await watching.goto(customer.url().split("?")[0]!);
  await expect(watching.getByRole("radio").first()).toBeVisible();
  await page.getByRole("button", { name: pl("options.decide"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: pl("options.decide") });
  await expect(dialog.getByLabel(pl("options.summary"), { exact: true })).toHaveValue(options[1]!.what);
  const save = dialog.getByRole("button", { name: pl("options.decide_and_tell", { customer: nowak.name }) });
  await expect(save).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabel(pl("case.day")).fill(dayAhead(2));
  await expect(save).toHaveAttribute("aria-disabled", "true");
  await dialog.getByLabel(pl("case.time")).fill("15:00");
  await dialog.getByLabel(pl("options.step", { at: 1 }), { exact: true }).fill("Wymienimy podeszwę");
  await save.click();
  await expect(dialog).toBeHidden();
  await page
    .getByRole("button", { name: pl("case.send_now") })
    .last()
    .click();

  const letter = await mailbox.letterTo(nowak.address, ({ text }) => text.includes("Wymienimy podeszwę"));
  expect(letter.text).toMatch(/– Wymienimy podeszwę: do godz\. 15:00 we? \S+ \d+ \S+/);
  expect(letter.text + letter.html).not.toContain(secret);
  await expect(async () => {
    await customer.reload();
    await expect(customer.getByRole("heading", { name: pl("page.agreed") })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await expect(customer.getByRole("radio")).toHaveCount(0);
  await expect(customer.locator("#agreed")).toContainText("15:00");
  await watching.locator("html").evaluate((html) => html.ownerDocument.dispatchEvent(new Event("visibilitychange")));
  await expect(watching.getByRole("heading", { name: pl("page.agreed") })).toBeVisible();
  await expect(watching.getByRole("radio")).toHaveCount(0);
  await watching.close();
}

async function followedThrough({ page, customer, mailbox }: Choosing): Promise<void> {
  await page.locator("#conversation").focus();
  await page.keyboard.press("y");
  await page.keyboard.press("5");
  await page.getByRole("button", { name: pl("options.step_done_this", { words: "Wymienimy podeszwę" }) }).click();
  await expect(page.getByText(pl("options.steps_all_done"))).toBeVisible();
  await page
    .getByRole("region", { name: pl("options.follow_through") })
    .getByRole("button", { name: pl("case.ask_solved") })
    .click();
  await page.getByRole("button", { name: pl("case.ask_customer", { customer: nowak.name }) }).click();
  await page
    .getByRole("button", { name: pl("case.send_now") })
    .last()
    .click();
  const letter = await mailbox.letterTo(nowak.address, ({ text }) => text.includes("?answer=partly"));
  await customer.goto(/https?:\/\/\S+?\?answer=partly/.exec(letter.text)![0]);
  await customer.locator("#confirm-words").fill("Podeszwa jest, ale szew puścił.");
  await customer.getByRole("button", { name: pl("page.confirm_save", { answer: pl("page.partly") }) }).click();
  await expect(customer.getByText(pl("page.thanks_back"))).toBeVisible();

  await expect(page.getByRole("heading", { name: pl("queue.stage_2"), exact: true })).toBeVisible();
  await expect(page.getByText("Podeszwa jest, ale szew puścił.").first()).toBeVisible();
}

const dayAhead = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
