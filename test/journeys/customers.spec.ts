import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { CustomersMailbox } from "./customers-mailbox.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, type Colleague, caseOf, ewa, firms, justDone, marian, marta, nowak, openFirm, write } from "./firm.ts";
import { accessible, picture, reflows } from "./looking.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;
const adam: Colleague = { name: "Adam Sowa", email: "adam@desk.example", role: "manager" };

async function whole(page: Page, place: string): Promise<void> {
  await accessible(page, place);
  await reflows(page, place);
}

test("one customer under two addresses, and a restriction that two people decide and a third looks at again", async ({
  page,
  browser,
  desk,
  mailbox,
}) => {
  test.setTimeout(240_000);
  await openFirm(page, desk, "pl", [ewa, marta, adam]);
  const martas = await browserOf(browser, desk, marta, { locale: "pl-PL", reducedMotion: "reduce" });
  const adams = await browserOf(browser, desk, adam, { locale: "pl-PL" });
  await write(desk, marian, to, { subject: "Laptop", text: "Ile mam czekać na laptopa? Znajdę was i pożałujecie." });
  await write(desk, { name: "M. Wójcik", address: "wojcik@praca.example" }, to, {
    subject: "Faktura",
    text: "Proszę o fakturę.",
  });
  await write(desk, nowak, to, { subject: "Buty", text: "Dzień dobry, kiedy będą buty?" });
  const laptop = await caseOf(page, desk, "Laptop");
  await caseOf(page, desk, "Faktura");
  const customer = await customerOf(martas, desk, laptop);
  await test.step("what helps is noted, and stands beside the case", () => helps(martas, desk, customer, laptop));
  await test.step("two records become one, and come apart again with one key", () => merge(martas, desk, customer));
  await test.step("a restriction is proposed on quoted words, and waits", () => propose(martas, desk, customer));
  await test.step("a second person confirms; the letter leaves; the other browser learns it", () =>
    confirm(adams, martas, desk, customer, mailbox));
  await test.step("an appeal is written down, and neither of the two decides about it", () => appeal(martas, adams));
  await test.step("somebody else decides", () => decide(page, desk, customer, mailbox));
});

async function customerOf(page: Page, desk: RunningDesk, number: number): Promise<number> {
  const view = (await (await page.request.get(`${desk.url}/api/v1/cases/${number}`)).json()) as { customer: { id: number } };
  return view.customer.id;
}

async function helps(page: Page, desk: RunningDesk, customer: number, number: number): Promise<void> {
  await page.goto(`${desk.url}/customers/${customer}`);
  await page.getByLabel(pl("customers.new_help")).fill("telefon po 16:00");
  await page.keyboard.press("Enter");
  await expect(justDone(page, pl, pl("customers.help_written"))).toBeVisible();
  await expect(
    page.getByRole("region", { name: pl("customers.what_helps") }).getByText("telefon po 16:00", { exact: true }),
  ).toBeVisible();
  await whole(page, "customer: what helps");
  await picture(page, "customer-pl");
  await page
    .getByRole("region", { name: pl("customers.about") })
    .getByRole("button", { name: pl("customers.change") })
    .click();
  await whole(page, "customer: about");
  await page.getByLabel(pl("customers.address_form")).selectOption("pan");
  await page.getByRole("button", { name: pl("common.save") }).click();
  await expect(justDone(page, pl, pl("common.saved"))).toBeVisible();
  await page.goto(`${desk.url}/case/${number}`);
  await expect(page.getByText("telefon po 16:00", { exact: true })).toBeVisible();
}

async function merge(page: Page, desk: RunningDesk, customer: number): Promise<void> {
  await page.goto(`${desk.url}/customers/${customer}`);
  await page.getByRole("button", { name: pl("customers.more_acts") }).click();
  await page.getByRole("menuitem", { name: pl("customers.merge") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(pl("customers.merge_find")).first().fill("wojcik@praca");
  await dialog.getByRole("radio").check();
  await whole(page, "customer: join");
  await dialog.getByRole("button", { name: pl("customers.merge_do"), exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const addresses = page.getByRole("region", { name: pl("customers.addresses") });
  await expect(addresses.getByText("wojcik@praca.example")).toBeVisible();
  await page.keyboard.press("z");
  await expect(addresses.getByText("wojcik@praca.example")).toHaveCount(0);
  await expect(addresses.getByText(marian.address)).toBeVisible();
}

async function propose(page: Page, desk: RunningDesk, customer: number): Promise<void> {
  await page.goto(`${desk.url}/customers/${customer}`);
  const section = page.getByRole("region", { name: pl("conduct.title") });
  await section.getByRole("button", { name: pl("conduct.propose") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: pl("conduct.stage_restriction") }).check();
  await whole(page, "conduct: propose");
  await dialog.getByLabel(pl("conduct.quote"), { exact: true }).fill("Znajdę was i pożałujecie.");
  await dialog.getByLabel(pl("conduct.reason"), { exact: true }).fill("To roszczeniowy klient, prosimy o spokój.");
  await dialog.getByRole("button", { name: pl("conduct.see_letter") }).click();
  await expect(dialog.getByText(pl("refusals.conduct.about_the_person"))).toBeVisible();
  await dialog.getByLabel(pl("conduct.reason"), { exact: true }).fill("Prosimy o rozmowę bez gróźb, wtedy szybciej pomożemy.");
  await dialog.getByRole("button", { name: pl("conduct.see_letter") }).click();
  await expect(dialog.getByText(pl("refusals.conduct.stage_skipped"))).toBeVisible();
  await dialog.getByLabel(new RegExp(`^${pl("conduct.skipped_because")}`)).fill("Groźba na piśmie.");
  await dialog.getByRole("button", { name: pl("conduct.see_letter") }).click();
  await expect(dialog.getByText("„Znajdę was i pożałujecie.”")).toBeVisible();
  await whole(page, "conduct: the letter");
  await picture(page, "conduct-letter-pl");
  await dialog.getByRole("button", { name: pl("conduct.propose_do") }).click();
  await expect(dialog).toHaveCount(0);
  await expect(section.getByText(pl("conduct.state_proposed", { day: "" }))).toBeVisible();
  await expect(section.getByRole("button", { name: pl("conduct.confirm") })).toHaveAttribute("aria-disabled", "true");
}

async function confirm(page: Page, other: Page, desk: RunningDesk, customer: number, mailbox: CustomersMailbox): Promise<void> {
  await page.goto(`${desk.url}/customers/${customer}`);
  const section = page.getByRole("region", { name: pl("conduct.title") });
  await section.getByRole("button", { name: pl("conduct.confirm") }).click();
  await expect(justDone(page, pl, pl("conduct.confirmed_sent"))).toBeVisible();
  // A sentence with its end, on both screens.
  const sentence = pl("conduct.passes");
  await expect(page.getByText(sentence)).toBeVisible();
  await expect(other.getByText(sentence)).toBeVisible();
  const letter = await mailbox.letterTo(marian.address, ({ subject }) => subject.startsWith(pl("letters.conduct_subject")));
  expect(letter.text).toContain("Znajdę was i pożałujecie.");
  expect(letter.text).toContain(to);
}

async function appeal(page: Page, other: Page): Promise<void> {
  const section = page.getByRole("region", { name: pl("conduct.title") });
  await section.getByRole("button", { name: pl("conduct.appeal") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(pl("conduct.appeal_words"), { exact: true }).fill("To nie była groźba, tylko złość.");
  await dialog.getByRole("button", { name: pl("conduct.appeal_do") }).click();
  await expect(dialog).toHaveCount(0);
  for (const one of [page, other])
    await expect(
      one.getByRole("region", { name: pl("conduct.title") }).getByRole("button", { name: pl("conduct.decide_appeal") }),
    ).toHaveAttribute("aria-disabled", "true");
  await whole(page, "customer: a restriction and an appeal");
  await picture(page, "conduct-pl");
}

async function decide(page: Page, desk: RunningDesk, customer: number, mailbox: CustomersMailbox): Promise<void> {
  await page.goto(`${desk.url}/customers/${customer}`);
  const section = page.getByRole("region", { name: pl("conduct.title") });
  await section.getByRole("button", { name: pl("conduct.decide_appeal") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: pl("conduct.choose_lifted") }).check();
  await dialog.getByLabel(pl("conduct.decide_words"), { exact: true }).fill("Słowa padły po naszym błędzie.");
  await dialog.getByRole("button", { name: pl("conduct.decide_do") }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(pl("conduct.passes"))).toHaveCount(0);
  await mailbox.letterTo(marian.address, ({ text }) => text.includes("Słowa padły po naszym błędzie."));
}
