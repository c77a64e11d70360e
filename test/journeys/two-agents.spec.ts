import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { CustomersMailbox } from "./customers-mailbox.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, ewa, firms, justDone, openFirm, petrova, write } from "./firm.ts";

const bg = sayIn("bg");
const to = firms.bg.mailbox;
const subject = "Обувките ми още не са готови";
const asked = "<asked@petrova.example>";

interface Two {
  desk: RunningDesk;
  mailbox: CustomersMailbox;
  number: number;
  ewas: Page;
  barteks: Page;
}

test("two agents at one case see each other and never answer past each other", async ({ page, browser, desk, mailbox }) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "bg", [ewa, bartek]);
  const ewas = await browserOf(browser, desk, ewa, { locale: "bg-BG" });
  const barteks = await browserOf(browser, desk, bartek, { locale: "bg-BG" });
  const number = await caseFrom(ewas, desk, petrova, to, {
    subject,
    id: asked,
    text: "Кога ще бъдат готови обувките ми? Чакам от три седмици.",
  });
  const two = { desk, mailbox, number, ewas, barteks };

  await test.step("who reads and who writes stands in the list and in the case", () => present(two));
  await test.step("an assignment appears by itself, tells its new owner, and z takes it back", () => assigned(two));
  await test.step("a note that names somebody tells them", () => mentioned(two));
  await test.step("the second is shown the first's message before sending, then sends as it is", () => newsFirst(two));
  await test.step("the customer's words appear by themselves, and never in an open editor", () => customersWords(two));
});

const editorOf = (page: Page) => page.getByRole("textbox", { name: bg("composer.reply_editor") });

async function present({ desk, number, ewas, barteks }: Two): Promise<void> {
  await barteks.goto(`${desk.url}/queue/all`);
  const row = barteks.getByRole("listitem").filter({ hasText: subject });
  await expect(row).toContainText(bg("queue.reading", { name: ewa.name }));
  await editorOf(ewas).click();
  await ewas.keyboard.type("Здравейте");
  await expect(row).toContainText(bg("queue.writing_reply", { name: ewa.name }));

  await row.getByRole("link").click();
  await expect(barteks).toHaveURL(new RegExp(`/case/${number}$`));
  await expect(barteks.getByText(bg("composer.colleague_writes", { name: ewa.name }))).toBeVisible();
  await expect(ewas.getByText(bg("queue.reading", { name: bartek.name }))).toBeVisible();
  // Whoever leaves is no longer said to be there.
  await barteks.goto(`${desk.url}/queue/all`);
  await expect(ewas.getByText(bg("queue.reading", { name: bartek.name }))).toHaveCount(0);
  await editorOf(ewas).press("Control+a");
  await ewas.keyboard.press("Delete");
  await expect(row).toContainText(bg("queue.reading", { name: ewa.name }));
}

async function assigned({ desk, ewas, barteks }: Two): Promise<void> {
  const row = barteks.getByRole("listitem").filter({ hasText: subject });
  await ewas.getByRole("button", { name: bg("queue.no_owner") }).click();
  await ewas.getByRole("menuitem", { name: bartek.name }).click();
  await expect(justDone(ewas, bg, bg("queue.given", { count: 1, name: bartek.name }))).toBeVisible();
  await barteks.getByRole("button", { name: bg("notices.button_unseen", { count: 1 }) }).click();
  await barteks.getByRole("link", { name: new RegExp(bg("notices.assigned")) }).click();
  const owner = (name: string) => barteks.getByRole("button", { name: bg("queue.owner", { name }) });
  await expect(owner(bg("queue.owner_you"))).toBeVisible();

  await ewas.locator("#conversation").focus();
  await ewas.keyboard.press("z");
  await expect(ewas.getByRole("button", { name: bg("queue.no_owner") })).toBeVisible();
  await expect(barteks.getByRole("button", { name: bg("queue.no_owner") })).toBeVisible();
  await barteks.goto(`${desk.url}/queue/all`);
  await expect(row).toBeVisible();
  await row.getByRole("link").click();
}

async function mentioned({ ewas, barteks }: Two): Promise<void> {
  await barteks.locator("#conversation").focus();
  await barteks.keyboard.press("n");
  const note = barteks.getByRole("textbox", { name: bg("composer.note_editor") });
  await expect(note).toBeFocused();
  await barteks.keyboard.type("Подметката е в склада. @Ew");
  await expect(barteks.getByRole("option", { name: ewa.name })).toBeVisible();
  await barteks.keyboard.press("Enter");
  await barteks.keyboard.type("имаш ли снимка?");
  await barteks.keyboard.press("Control+Shift+Enter");
  await expect(note).toBeEmpty();
  const shown = ewas.getByRole("article").filter({ hasText: "имаш ли снимка" });
  await expect(shown).toContainText(bg("case.team_only"));
  await expect(shown).toContainText(`@${ewa.name}`);
  await ewas.getByRole("button", { name: bg("notices.button_unseen", { count: 1 }) }).click();
  await expect(ewas.getByRole("link", { name: new RegExp(bg("notices.mentioned")) })).toBeVisible();
  await ewas.keyboard.press("Escape");
}

async function newsFirst({ ewas, barteks, mailbox }: Two): Promise<void> {
  const first = "Здравейте, госпожо Петрова. Обувките ще бъдат готови утре до 16:00 ч.";
  const second = "Здравейте, госпожо Петрова. Подметката пристигна днес и я шием.";
  const already = (await mailbox.lettersTo(petrova.address)).length;
  await barteks.getByRole("radio", { name: bg("composer.mode_reply_long") }).check({ force: true });
  await editorOf(barteks).click();
  await barteks.keyboard.type(second);
  await editorOf(ewas).click();
  await ewas.keyboard.type(first);
  await ewas.keyboard.press("Control+Enter");
  await ewas.getByRole("button", { name: bg("case.send_now") }).click();
  await mailbox.letterTo(petrova.address, ({ text }) => text.includes("готови утре"));

  // He is told while he writes, and the first press of the key shows it instead of sending.
  const news = barteks.getByRole("region", { name: bg("composer.news_arrived") });
  await expect(news).toContainText("готови утре");
  await expect(editorOf(barteks)).toHaveText(second);
  await editorOf(barteks).press("Control+Enter");
  await expect(news).toContainText(bg("composer.news_before_send"));
  await expect(editorOf(barteks)).toHaveText(second);
  expect((await mailbox.lettersTo(petrova.address)).length).toBe(already + 1);

  await editorOf(barteks).press("Control+Enter");
  await barteks.getByRole("button", { name: bg("case.send_now") }).click();
  const letter = await mailbox.letterTo(petrova.address, ({ text }) => text.includes("Подметката пристигна"));
  expect(letter.text).toContain(second);
  await expect(ewas.getByRole("article").filter({ hasText: "Подметката пристигна" })).toBeVisible();
}

async function customersWords({ desk, ewas, barteks }: Two): Promise<void> {
  await editorOf(ewas).click();
  await ewas.keyboard.type("Пиша Ви и за");
  await write(desk, petrova, to, {
    subject: `Re: ${subject}`,
    text: "Благодаря, ще мина утре след пет.",
    headers: { References: asked },
  });
  for (const page of [ewas, barteks])
    await expect(page.getByRole("article").filter({ hasText: "ще мина утре след пет" })).toBeVisible();
  await expect(editorOf(ewas)).toHaveText("Пиша Ви и за");
  await expect(editorOf(ewas)).toBeFocused();
}
