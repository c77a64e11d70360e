import type { Page } from "@playwright/test";
import { readDraft } from "#reader/read.ts";
import { sayIn } from "#words/all.ts";
import type { Language, Say } from "#words/say.ts";
import { deliver, writeMail } from "../mail/writing.ts";
import type { CustomersMailbox, Letter } from "./customers-mailbox.ts";
import { expect, PASSWORD, type RunningDesk, test } from "./desk.ts";

interface Story {
  language: Language;
  country: string;
  firm: string;
  agent: string;
  mailbox: string;
  customer: { name: string; address: string };
  subject: string;
  furious: string;
  insult: string;
  wants: RegExp;
  /** What the agent writes first, the weak spot in it, and the words that name a date. */
  weak: string;
  weakSpot: string;
  good: string;
  answer: string;
}

const stories: Story[] = [
  {
    language: "pl",
    country: "PL",
    firm: "Serwis Sosna",
    agent: "Ewa Zając",
    mailbox: "pomoc@sosna.example",
    customer: { name: "Marian Wójcik", address: "marian@wojcik.example" },
    subject: "Gdzie jest mój laptop",
    furious:
      "Czy wy do końca oszaleliście w tym serwisie? Ile k***a mam czekać, aż dostanę laptopa! Jesteście bandą idiotów.\n\nMiał być w poniedziałek i nikt się nie odezwał. Chcę wiedzieć, kiedy dostanę laptopa.",
    insult: "k***a",
    wants: /kiedy dostanę laptopa/,
    weak: "Dzień dobry, panie Marianie. Rozumiem, że czeka Pan na laptopa od poniedziałku i nikt się nie odezwał. To wina kuriera, magazyn znowu zawalił. Odezwiemy się wkrótce. ",
    weakSpot: "wina kuriera",
    good: "Dzień dobry, panie Marianie. Rozumiem, że czeka Pan na laptopa od poniedziałku i że nikt się nie odezwał. Sprawdzam, gdzie jest przesyłka, i napiszę jutro do 16:00.",
    answer: "Dobrze, czekam do jutra. Numer zamówienia to 8812.",
  },
  {
    language: "bg",
    country: "BG",
    firm: "Сервиз Бор",
    agent: "Елена Димитрова",
    mailbox: "pomosht@bor.example",
    customer: { name: "Стоян Колев", address: "stoyan@kolev.example" },
    subject: "Къде ми е лаптопът",
    furious:
      "Вие луди ли сте? Докога, м***та ви, ще чакам лаптопа! Вие сте банда идиоти.\n\nТрябваше да е готов в понеделник и никой не се обади. Искам да знам кога ще получа лаптопа.",
    insult: "м***та",
    wants: /кога ще получа лаптопа/,
    weak: "Здравейте, господин Колев. Разбирам, че чакате лаптопа от понеделник и никой не се е обадил. Виновен е куриерът, складът пак ни провали. Ще се свържем с Вас скоро. ",
    weakSpot: "Виновен е куриерът",
    good: "Здравейте, господин Колев. Разбирам, че чакате лаптопа от понеделник и че никой не се е обадил. Проверявам къде е пратката и ще Ви пиша утре до 16:00 ч.",
    answer: "Добре, чакам до утре. Номерът на поръчката е 8812.",
  },
  {
    language: "en",
    country: "GB",
    firm: "Pine Repairs",
    agent: "Ellen Walsh",
    mailbox: "help@pine.example",
    customer: { name: "Marcus Bell", address: "marcus@bell.example" },
    subject: "Where is my laptop",
    furious:
      "Are you people completely mad? How long do I have to f***ing wait for my laptop! You are a bunch of idiots.\n\nIt was promised for Monday and nobody called. I want to know when I will get my laptop.",
    insult: "f***ing",
    wants: /when I will get my laptop/,
    weak: "Hello Mr Bell. I understand that you have been waiting for the laptop since Monday and that nobody called. It is the courier's fault, the warehouse messed up again. We will get back to you soon. ",
    weakSpot: "courier's fault",
    good: "Hello Mr Bell. I understand that you have been waiting for the laptop since Monday and that nobody called. I am checking where the parcel is and will write to you by tomorrow 16:00.",
    answer: "Fine, I will wait until tomorrow. The order number is 8812.",
  },
];

for (const story of stories) {
  test(`a furious mail is understood, answered well and followed through (${story.language})`, async ({
    page,
    browser,
    desk,
    mailbox,
  }) => {
    test.setTimeout(240_000);
    const say = sayIn(story.language);
    await setUpInBrowser(page, desk, story, say);

    await write(desk, story, { subject: story.subject, text: story.furious });
    const acknowledgement = await mailbox.letterTo(story.customer.address);
    await acknowledged(acknowledgement, story);

    await page.goto(`${desk.url}/queue/unowned`);
    const row = page.getByRole("listitem").filter({ hasText: story.subject });
    await expect(row).toContainText("▒▒▒");
    await expect(row).not.toContainText(story.insult);
    await row.getByRole("link").click();

    await understood(page, story, say);
    await coached(page, story, say);
    const reply = await answered(page, mailbox, story, say);
    expect(reply.inReplyTo).toContain("@wojcik.example");
    expect(reply.headers.has("auto-submitted")).toBe(false);

    const customer = await browser.newPage();
    await customer.goto(pageLink(reply, desk));
    await expect(customer.getByText(sayIn(story.language)("page.next_news")).first()).toBeVisible();
    await expect(customer.getByText("16:00").first()).toBeVisible();
    await expect(customer.locator("body")).toContainText(story.agent.split(" ")[0]!);

    await write(desk, story, {
      subject: `Re: ${story.subject}`,
      text: story.answer,
      headers: { "In-Reply-To": reply.messageId },
    });
    await expect(page.getByText(story.answer)).toBeVisible();

    await toldNoNews(page, mailbox, story, say);
    await confirmed({ page, customer, mailbox, desk, story, say });
  });
}

async function setUpInBrowser(page: Page, desk: RunningDesk, story: Story, say: Say): Promise<void> {
  await page.goto(desk.setupLink);
  const name = { pl: "Polski", bg: "Български", en: "English" }[story.language];
  // A click, not a check: the choice shows once the language has been loaded.
  await page.getByRole("radio", { name }).click();
  await expect(page.getByRole("heading", { name: say("setup.place_title") })).toBeVisible();
  await page.getByLabel(say("setup.country")).selectOption(story.country);
  await page.getByRole("button", { name: say("common.next"), exact: true }).click();

  await page.getByLabel(say("setup.firm_name")).fill(story.firm);
  await page.getByRole("button", { name: say("common.next"), exact: true }).click();

  await page.getByLabel(say("me.name"), { exact: true }).fill(story.agent);
  await page.getByLabel(say("me.email")).fill("agent@desk.example");
  await page.getByLabel(say("me.password"), { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: say("common.next"), exact: true }).click();

  await page.getByLabel(say("setup.mailbox_address")).fill(story.mailbox);
  await page.getByRole("button", { name: say("common.next"), exact: true }).click();

  await page.getByLabel(say("setup.charter_accept")).check();
  await page.getByRole("button", { name: say("setup.finish") }).click();
  await expect(page.getByRole("heading", { name: say("setup.done_title", { firm: story.firm }) })).toBeVisible();
}

let letters = 0;

function write(desk: RunningDesk, story: Story, mail: { subject: string; text: string; headers?: Record<string, string> }) {
  const raw = writeMail({
    ...mail,
    from: `${story.customer.name} <${story.customer.address}>`,
    to: story.mailbox,
    id: `<letter-${++letters}@wojcik.example>`,
  });
  return deliver(desk.smtpPort, raw, { from: story.customer.address, to: [story.mailbox] });
}

async function acknowledged(letter: Letter, story: Story): Promise<void> {
  expect(letter.headers.get("auto-submitted")).toBe("auto-replied");
  expect(letter.from).toBe(story.mailbox);
  expect(letter.text).toMatch(/\/p\/[\w-]{20,}/);
  expect(letter.text).not.toContain(story.insult);
}

async function understood(page: Page, story: Story, say: Say): Promise<void> {
  const first = page.locator("article").first();
  await expect(first).toContainText("▒▒▒");
  await expect(first).not.toContainText(story.insult);
  await expect(first).toContainText(say("case.what_they_ask"));
  await expect(first).toContainText(story.wants);
  await expect(page.getByText(say("case.area_invasion")).first()).toBeVisible();
  await first.getByRole("button", { name: say("case.show_as_written") }).click();
  await expect(first).toContainText(story.insult);
}

async function coached(page: Page, story: Story, say: Say): Promise<void> {
  const editor = page.getByRole("textbox", { name: say("composer.reply_editor") });
  await editor.click();
  await page.keyboard.type(story.weak);
  const marks = page.locator("[data-coach]");
  await expect(marks.first()).toBeVisible();
  expect(await marks.count()).toBeLessThanOrEqual(3);
  await expect(marks.filter({ hasText: story.weakSpot })).toBeVisible();
  await mendedByMarks(page, story, say);
  await editor.press("Control+a");
  await page.keyboard.press("Delete");
}

const WEAK: readonly string[] = ["blame", "overdisclosure", "vague_promise", "powerless", "dismissal"];

/** Takes what each mark offers, by keys alone, until none is left; what then stands there has no weak spot. */
async function mendedByMarks(page: Page, { language, weak }: Story, say: Say): Promise<void> {
  const editor = page.getByRole("textbox", { name: say("composer.reply_editor") });
  const card = page.getByRole("dialog", { name: say("coach.card") });
  const weakSpots = async () =>
    readDraft(await editor.innerText(), { lang: language }).labels.filter(({ label }) => WEAK.includes(label)).length;
  expect(await weakSpots()).toBeGreaterThan(1);
  for (let taken = 0; taken < 6 && (await weakSpots()) > 0; taken++) {
    const before = await editor.innerText();
    await editor.press("Control+Period");
    await expect(card).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(card).toBeHidden();
    await expect(editor).not.toHaveText(before);
  }
  expect(await weakSpots()).toBe(0);
  expect(await editor.innerText()).not.toBe(weak);
  expect(readDraft(await editor.innerText(), { lang: language }).reaction).not.toBe("aggressive");
}

async function answered(page: Page, mailbox: CustomersMailbox, story: Story, say: Say): Promise<Letter> {
  await page.getByRole("textbox", { name: say("composer.reply_editor") }).click();
  await page.keyboard.type(story.good);
  await page.getByRole("button", { name: say("composer.confirm_date") }).click();
  await page.getByRole("button", { name: say("composer.send_to", { name: story.customer.name }) }).click();
  await page.getByRole("button", { name: say("case.send_now") }).click();
  const letter = await mailbox.letterTo(story.customer.address, ({ text }) => text.includes(story.good.slice(30, 60)));
  await expect(page.getByText("16:00").first()).toBeVisible();
  return letter;
}

async function toldNoNews(page: Page, mailbox: CustomersMailbox, story: Story, say: Say): Promise<void> {
  await page.locator("#conversation").focus();
  await page.keyboard.press("u");
  const dialog = page.getByRole("dialog", { name: say("case.no_news") });
  await expect(dialog.getByRole("textbox")).not.toBeEmpty();
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await page
    .getByRole("button", { name: say("case.send_now") })
    .last()
    .click();
  const already = (await mailbox.lettersTo(story.customer.address)).length;
  expect(already).toBeGreaterThanOrEqual(2);
  await expect.poll(async () => (await mailbox.lettersTo(story.customer.address)).length).toBe(3);
}

interface Ending {
  page: Page;
  customer: Page;
  mailbox: CustomersMailbox;
  desk: RunningDesk;
  story: Story;
  say: Say;
}

/** Asked twice: "not yet" goes on without argument, "yes" closes. */
async function confirmed({ page, customer, mailbox, desk, story, say }: Ending): Promise<void> {
  await askWhetherSolved(page, story, say);
  await customer.goto(pageLink(await newest(mailbox, story, 4), desk));
  await customer.getByRole("button", { name: say("page.not_yet"), exact: true }).click();
  await expect(customer.getByText(say("page.thanks_back"))).toBeVisible();
  await expect(page.getByRole("heading", { name: say("queue.stage_2") })).toBeVisible();

  await askWhetherSolved(page, story, say);
  await customer.goto(pageLink(await newest(mailbox, story, 5), desk));
  await customer.getByRole("button", { name: say("page.yes"), exact: true }).click();
  await expect(customer.getByText(say("page.thanks_yes"))).toBeVisible();
  await expect(page.getByText(say("case.closed_confirmed")).first()).toBeVisible();
}

async function askWhetherSolved(page: Page, story: Story, say: Say): Promise<void> {
  await page.getByRole("button", { name: say("case.more") }).click();
  await page.getByRole("menuitem", { name: say("case.ask_solved") }).click();
  await page.getByRole("button", { name: say("case.ask_customer", { customer: story.customer.name }) }).click();
  await page
    .getByRole("button", { name: say("case.send_now") })
    .last()
    .click();
}

async function newest(mailbox: CustomersMailbox, story: Story, count: number): Promise<Letter> {
  await expect.poll(async () => (await mailbox.lettersTo(story.customer.address)).length, { timeout: 30_000 }).toBe(count);
  return (await mailbox.lettersTo(story.customer.address)).at(-1)!;
}

function pageLink({ text }: Letter, desk: RunningDesk): string {
  const link = /https?:\/\/\S+?\/p\/[\w-]+/.exec(text)?.[0];
  expect(link).toContain(desk.url);
  return link!;
}
