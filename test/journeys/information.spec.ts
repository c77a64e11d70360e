import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { CustomersMailbox } from "./customers-mailbox.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import {
  browserOf,
  caseFrom,
  caseOf,
  ewa,
  firms,
  justDone,
  marta,
  nowak,
  okafor,
  openFirm,
  pageOf,
  petrova,
  throughApi,
  write,
} from "./firm.ts";
import { picture } from "./looking.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;

const editorOf = (page: Page) => page.getByRole("textbox", { name: pl("composer.reply_editor") });
const dialogOf = (page: Page) => page.getByRole("dialog", { name: pl("information.title") });
const standingOf = (page: Page) => page.getByRole("list", { name: pl("information.standing") });

async function teamLine(page: Page, words: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(pl("case.change_team_line")) }).click();
  await page.getByRole("textbox", { name: pl("case.team_line_label") }).fill(words);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: pl("case.ask_to_tell") })).toBeVisible();
}

test("the shoe case: nothing is held without something in its place, and what must be told is told with ways", async ({
  page,
  browser,
  desk,
  mailbox,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [ewa]);
  const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  const number = await caseFrom(ewas, desk, nowak, to, {
    subject: "Wymiana podeszwy",
    text: "Dzień dobry, trzy tygodnie temu oddałam buty do naprawy. Kiedy będą gotowe?",
  });
  // Georgi's browser is new: it has words in its own language before it knows who he is and fetches his.
  await page.goto(`${desk.url}/case/${number}`);
  await expect(page.getByRole("textbox", { name: pl("composer.reply_editor") })).toBeVisible({ timeout: 30_000 });
  await test.step("a hold without a substitute is refused by name", () => hold(ewas));
  await test.step("what is held stands for the team alone, and is asked about again in another stage", () =>
    heldForTeam(ewas, page, desk, number));
  await test.step("that repair is impossible must be told, with what she can do", () => mustBeTold(ewas, mailbox));
});

async function hold(page: Page): Promise<void> {
  await teamLine(page, "Pytam dwa warsztaty o podeszwy");
  await page.getByRole("button", { name: pl("information.hold"), exact: true }).click();
  const dialog = dialogOf(page);
  const decide = dialog.getByRole("button", { name: pl("information.do_held") });
  await decide.click();
  await expect(dialog.getByText(pl("refusals.selection.kind_missing"))).toBeVisible();
  await dialog.getByRole("radio", { name: pl("information.kind_technical") }).check();
  await dialog.getByRole("radio", { name: pl("information.for_firm") }).check();
  await decide.click();
  await expect(dialog.getByText(pl("refusals.selection.for_the_firm"))).toBeVisible();
  await dialog.getByRole("radio", { name: pl("information.for_customer") }).check();
  await decide.click();
  await expect(dialog.getByText(pl("refusals.selection.substitute_missing"))).toBeVisible();
  await expect(dialog.getByText(pl("information.cause_missing"))).toBeVisible();
  await dialog.getByLabel(pl("information.cause"), { exact: true }).fill("Naprawa trwa dłużej, niż powinna");
  await dialog.getByLabel(pl("information.next_step"), { exact: true }).fill("Jutro wybieramy warsztat");
  await expect(dialog.getByText("Naprawa trwa dłużej, niż powinna. Jutro wybieramy warsztat.")).toContainText(
    "Następna wiadomość od nas:",
  );
  await picture(page, "information-hold");
  await decide.click();
  await expect(dialog).toHaveCount(0);
  await expect(justDone(page, pl, pl("information.done_held"))).toBeVisible();
}

async function heldForTeam(page: Page, other: Page, desk: RunningDesk, number: number): Promise<void> {
  const kept = standingOf(page).getByRole("listitem");
  await expect(kept).toContainText("Pytam dwa warsztaty o podeszwy");
  const url = await pageOf(page, desk, number);
  const shown = await (await page.request.get(url)).text();
  expect(shown).not.toContain("warsztaty");
  // Somebody else sees it too, without asking again.
  await expect(standingOf(other).getByRole("listitem")).toContainText(pl("information.stands_held"));
  await page.locator("#conversation").focus();
  await page.keyboard.press("y");
  await page.keyboard.press("3");
  await expect(kept).toContainText(pl("information.due_stage"));
  await expect(standingOf(other).getByRole("listitem")).toContainText(pl("information.due_stage"));
}

async function mustBeTold(page: Page, mailbox: CustomersMailbox): Promise<void> {
  await teamLine(page, "Podeszwy nie są już produkowane, naprawa niemożliwa");
  for (const name of ["information.hold", "information.generalise"])
    await expect(page.getByRole("button", { name: pl(name), exact: true })).toHaveAttribute("aria-disabled", "true");
  await page.getByRole("button", { name: pl("information.tell"), exact: true }).click();
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("checkbox", { name: pl("information.question_options") })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: new RegExp(`^${pl("information.how_held")}`) })).toBeDisabled();
  const decide = dialog.getByRole("button", { name: pl("information.do_told") });
  await dialog.getByLabel(pl("information.plain_words"), { exact: true }).fill("Naprawa nie jest możliwa");
  await decide.click();
  await expect(dialog.getByText(pl("refusals.selection.options_missing"))).toBeVisible();
  await dialog.getByLabel(pl("information.way", { number: 1 }), { exact: true }).fill("inny model w tej samej cenie");
  await dialog.getByLabel(pl("information.way", { number: 2 }), { exact: true }).fill("zwrot pieniędzy");
  await decide.click();
  await expect(dialog).toHaveCount(0);
  await expect(editorOf(page)).toContainText("Naprawa nie jest możliwa.");
  await expect(editorOf(page)).toContainText("Do wyboru:");
  await expect(editorOf(page)).toContainText("– zwrot pieniędzy");
  await expect(editorOf(page)).toContainText("Następna wiadomość od nas:");
  await expect(editorOf(page)).toBeFocused();
  await expect(standingOf(page)).toContainText(pl("information.stands_told"));
  await picture(page, "information-told");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("button", { name: pl("case.send_now") }).click();
  const letter = await mailbox.letterTo(nowak.address, ({ text }) => text.includes("Naprawa nie jest możliwa"));
  expect(letter.text).toContain("– inny model w tej samej cenie");
  // Said: nothing more is to be told.
  await expect(standingOf(page)).not.toContainText(pl("information.stands_told"));
}

test("an incident is told to three customers in three languages, and taken back", async ({ page, browser, desk, mailbox }) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [ewa, marta]);
  const martas = await browserOf(browser, desk, marta, { locale: "pl-PL" });
  const hit = [
    {
      customer: nowak,
      subject: "Gdzie jest paczka",
      text: "Dzień dobry, gdzie jest moja paczka z butami? Czekam od poniedziałku.",
    },
    { customer: petrova, subject: "Къде е пратката", text: "Здравейте, къде е пратката ми с обувките? Чакам от понеделник." },
    {
      customer: okafor,
      subject: "Where is my parcel",
      text: "Hello, where is my parcel with the shoes? I have been waiting since Monday.",
    },
  ];
  const numbers: number[] = [];
  for (const { customer, subject, text } of hit) {
    await write(desk, customer, to, { subject, text });
    numbers.push(await caseOf(page, desk, subject));
  }
  const names = { pl: "kurier", bg: "", en: "" };
  await throughApi(page, desk, "/tags", { slug: "courier", names, tone: "neutral" });
  const { items } = (await (await page.request.get(`${desk.url}/api/v1/tags`)).json()) as { items: { id: number }[] };
  for (const number of numbers.slice(1)) await throughApi(page, desk, `/cases/${number}/tags`, { add: [items[0]!.id] });
  await test.step("a supervisor writes it down and puts the cases in, by number and by tag", () =>
    writeDown(martas, desk, numbers));
  await test.step("each customer's letter is shown before it leaves", () => previewed(martas, numbers));
  await test.step("all three are told, and all is taken back at once", () => toldAndTakenBack(martas, numbers, desk));
  await test.step("told again, it reaches each in their language", () => reachesAll(martas, mailbox));
});

const texts = {
  pl: "Paczki z poniedziałku stoją w sortowni. Nic się w nich nie zgubiło.",
  bg: "Пратките от понеделник са в склада. Нищо не е изгубено.",
  en: "Parcels from Monday are held at the depot. Nothing is lost.",
};

async function writeDown(page: Page, desk: RunningDesk, numbers: number[]): Promise<void> {
  await page.goto(`${desk.url}/queue/all`);
  await page.getByRole("link", { name: pl("incidents.title") }).click();
  await expect(page.getByText(pl("incidents.none"))).toBeVisible();
  await page.getByRole("button", { name: pl("incidents.open") }).click();
  const dialog = page.getByRole("dialog", { name: pl("incidents.open") });
  await dialog.getByRole("button", { name: pl("incidents.open_now"), exact: true }).click();
  await expect(dialog.getByText(pl("incidents.title_missing"))).toBeVisible();
  await dialog.getByLabel(pl("incidents.name"), { exact: true }).fill("Sortownia stoi od poniedziałku");
  await dialog.getByRole("button", { name: pl("incidents.open_now"), exact: true }).click();
  await expect(page).toHaveURL(/\/incidents\/\d+$/);
  const inIt = (number: number) => page.getByRole("link", { name: new RegExp(`^${number} ·`) });
  const [first, ...tagged] = numbers as [number, number, number];
  const search = page.getByRole("searchbox", { name: pl("incidents.add") });
  await search.fill(String(first));
  await page.getByRole("button", { name: pl("incidents.add_one", { number: first }), exact: true }).click();
  await expect(inIt(first)).toBeVisible();
  await search.fill("");
  await page.getByLabel(pl("incidents.with_tag"), { exact: true }).selectOption("kurier");
  await expect(page.getByRole("list", { name: pl("incidents.found") }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: pl("incidents.add_all", { count: 2 }) }).click();
  for (const number of tagged) await expect(inIt(number)).toBeVisible();
  await expect(page.getByText(pl("incidents.hit", { count: 3, pl: 1, bg: 1, en: 1 }))).toBeVisible();
}

async function fill(page: Page): Promise<void> {
  for (const language of ["pl", "bg", "en"] as const)
    await page.getByLabel(pl(`incidents.text_${language}`), { exact: true }).fill(texts[language]);
}

async function previewed(page: Page, [, bulgarian]: number[]): Promise<void> {
  await fill(page);
  const letter = page.locator("[data-letter]");
  await expect(letter).toContainText(texts.pl);
  await page.getByLabel(pl("incidents.preview_of")).selectOption(String(bulgarian));
  await expect(letter).toContainText(texts.bg);
  await expect(letter).toContainText("Ще Ви пишем отново");
  await picture(page, "incident-preview");
}

async function toldAndTakenBack(page: Page, numbers: number[], desk: RunningDesk): Promise<void> {
  await page.getByRole("button", { name: pl("incidents.tell_count", { count: 3 }) }).click();
  await expect(page.getByText(pl("incidents.told_count", { count: 3, done: 3, of: 3 }))).toBeVisible();
  await page.getByRole("button", { name: pl("incidents.take_back") }).click();
  await expect(page.getByText(pl("incidents.was_taken_back"))).toBeVisible();
  for (const number of numbers) {
    const answer = await page.request.get(`${desk.url}/api/v1/cases/${number}`);
    const { messages } = (await answer.json()) as { messages: { direction: string; purpose: string; delivery: string }[] };
    const ours = messages.filter(({ direction, purpose }) => direction === "out" && purpose === "message");
    expect(ours.map(({ delivery }) => delivery)).toEqual(["withdrawn"]);
  }
}

async function reachesAll(page: Page, mailbox: CustomersMailbox): Promise<void> {
  await fill(page);
  await page.getByRole("button", { name: pl("incidents.tell_count", { count: 3 }) }).click();
  await expect(page.getByText(pl("incidents.told_count", { count: 3, done: 3, of: 3 }))).toBeVisible();
  for (const [customer, words] of [
    [nowak, texts.pl],
    [petrova, texts.bg],
    [okafor, texts.en],
  ] as const) {
    const letters = async () => (await mailbox.lettersTo(customer.address)).filter(({ text }) => text.includes(words));
    await expect.poll(async () => (await letters()).length, { timeout: 60_000 }).toBe(1);
  }
}
