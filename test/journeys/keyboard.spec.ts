import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, caseFrom, caseOf, ewa, firms, justDone, marian, nowak, openFirm, pageOf, write } from "./firm.ts";
import { typeIntoEveryField, typeLetters } from "./layouts.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;
const subjects = ["Pantofle", "Sandały"] as const;

test("the main job by keyboard alone, on every layout", async ({ page: georgis, browser, desk, mailbox }) => {
  test.setTimeout(180_000);
  await openFirm(georgis, desk, "pl", [ewa]);
  await caseFrom(georgis, desk, marian, to, { subject: subjects[0], text: "Kiedy będą gotowe moje pantofle?" });
  await write(desk, nowak, to, { subject: subjects[1], text: "Proszę o wiadomość, co z sandałami." });
  const second = await caseOf(georgis, desk, subjects[1]);
  const page = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  await page.goto(`${desk.url}/queue/unowned`);
  await expect(page.getByRole("listitem").filter({ hasText: subjects[1] })).toBeVisible();

  await test.step("walk the queue, take a case, open it", () => queue(page));
  await test.step("answer, say that nothing is new, set the stage, name words, leave a note", async () => {
    await answer(page);
    const letter = await mailbox.letterTo(marian.address, ({ text }) => text.includes("czekają na klej"));
    expect(letter.text).toContain("czekają na klej");
    await mailbox.letterTo(
      marian.address,
      ({ messageId, headers }) => messageId !== letter.messageId && !headers.has("auto-submitted"),
    );
    await stageAndNote(page);
  });
  await test.step("search, palette and the sheet of keys", () => around(page, desk, second));
  await test.step("Escape leaves the field, then goes back to the list", () => outward(page));
  await test.step("no letter of Polish or Bulgarian runs a command in any field", () => letters(page, desk, second));
  await test.step("keys are found by their place on a Bulgarian layout", () => bulgarian(page));
});

const replyEditor = (page: Page) => page.getByRole("textbox", { name: pl("composer.reply_editor") });
const noteEditor = (page: Page) => page.getByRole("textbox", { name: pl("composer.note_editor") });
const rowOf = (page: Page, subject: string) => page.getByRole("listitem").filter({ hasText: subject }).getByRole("link");

async function queue(page: Page): Promise<void> {
  await page.keyboard.press("j");
  await expect(rowOf(page, subjects[0])).toBeFocused();
  await page.keyboard.press("j");
  await expect(rowOf(page, subjects[1])).toBeFocused();
  await page.keyboard.press("k");
  await expect(rowOf(page, subjects[0])).toBeFocused();
  await page.keyboard.press("a");
  await expect(justDone(page, pl, pl("queue.taken", { count: 1 }))).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: subjects[0] })).toBeVisible();
  await expect(page.getByRole("button", { name: pl("queue.owner", { name: pl("queue.owner_you") }) })).toBeVisible();
}

async function answer(page: Page): Promise<void> {
  await page.keyboard.press("r");
  await expect(replyEditor(page)).toBeFocused();
  await page.keyboard.type("Dzień dobry, pantofle czekają na klej.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article").filter({ hasText: "czekają na klej" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(replyEditor(page)).not.toBeFocused();
  await page.keyboard.press("u");
  const update = page.getByRole("dialog", { name: pl("case.no_news") });
  await expect(update.getByRole("textbox").first()).not.toBeEmpty();
  await page.keyboard.press("Control+Enter");
  await expect(update).toBeHidden();
}

async function stageAndNote(page: Page): Promise<void> {
  await page.keyboard.press("y");
  await page.keyboard.press("2");
  await expect(page.getByRole("heading", { name: pl("queue.stage_2"), exact: true })).toBeVisible();
  await nameWords(page);
  await page.keyboard.press("n");
  await expect(noteEditor(page)).toBeFocused();
  await page.keyboard.type("Klej zamówiony.");
  await page.keyboard.press("Control+Shift+Enter");
  await expect(page.getByRole("article").filter({ hasText: "Klej zamówiony." })).toContainText(pl("case.team_only"));
  await page.keyboard.press("Escape");
}

/** Says what the customer's last words show: looked at and left, then picked and kept, then taken back. */
async function nameWords(page: Page): Promise<void> {
  const panel = page.getByRole("form", { name: pl("naming.title") });
  const words = page.getByRole("article", { name: marian.name }).filter({ hasText: "Kiedy będą gotowe" });
  await page.keyboard.press("b");
  await expect(panel.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(words).not.toContainText(pl("naming.by_you"));

  await page.keyboard.press("b");
  await expect(panel.getByRole("checkbox").first()).toBeFocused();
  await page.keyboard.press("3");
  await expect(panel.getByRole("checkbox", { name: pl("case.area_criticism") })).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(panel).toBeHidden();
  await expect(words).toContainText(pl("case.area_criticism"));
  await expect(words).toContainText(pl("naming.by_you"));
  await expect(words).toBeFocused();
  await page.keyboard.press("z");
  await expect(words).not.toContainText(pl("naming.by_you"));
}

async function around(page: Page, desk: RunningDesk, second: number): Promise<void> {
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: pl("search.label") })).toBeFocused();
  await page.keyboard.type("sandalami");
  await expect(page.getByRole("main").getByRole("link").filter({ hasText: subjects[1] }).first()).toBeVisible();

  await page.keyboard.press("Control+k");
  const palette = page.getByRole("dialog").getByRole("combobox");
  await expect(palette).toBeFocused();
  await page.keyboard.type(String(second));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${desk.url}/case/${second}`);
  await expect(page.getByRole("heading", { level: 1, name: subjects[1] })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(palette).toBeFocused();
  await page.keyboard.type(pl("case.history").slice(0, 5));
  await expect(page.getByRole("option", { name: pl("case.history") })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: pl("case.history") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: pl("keys.sheet") });
  await expect(sheet).toContainText(pl("composer.mode_note"));
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}

async function outward(page: Page): Promise<void> {
  await page.keyboard.press("r");
  await expect(replyEditor(page)).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(replyEditor(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(replyEditor(page)).not.toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { level: 1, name: pl("queue.title") })).toBeVisible();
}

/** Every field of the desk; then of the pages that customers see. */
async function letters(page: Page, desk: RunningDesk, second: number): Promise<void> {
  const everyField = async (place = page.getByRole("main")) => expect(await typeIntoEveryField(page, place)).toBeGreaterThan(0);
  await page.goto(`${desk.url}/case/${second}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const [key, editor] of [
    ["n", noteEditor(page)],
    ["r", replyEditor(page)],
  ] as const) {
    await page.locator("#conversation").focus();
    await page.keyboard.press(key);
    await expect(editor).toBeFocused();
    await everyField();
  }
  for (const open of ["u", "h"]) {
    await page.locator("#conversation").focus();
    await page.keyboard.press(open);
    await expect(page.getByRole("dialog").or(page.getByRole("menu"))).toBeVisible();
    await typeIntoEveryField(page, page.getByRole("dialog"));
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog").or(page.getByRole("menu"))).toHaveCount(0);
  }
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("combobox").focus();
  await typeLetters(page);
  await page.keyboard.press("Escape");
  for (const place of ["/search", "/customers", "/customers/1", "/me", "/library", "/queue/all"]) {
    await page.goto(desk.url + place);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    if (place !== "/queue/all") await everyField();
  }
  await page.goto(`${desk.url}/help?lang=pl`);
  await everyField();
  await page.goto(await pageOf(page, desk, second));
  await everyField();
  await page.goto(`${desk.url}/queue/all`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** A real press has both a place and a sign; on this layout g and q write ж and ы. */
async function bulgarian(page: Page): Promise<void> {
  const press = (code: string, key: string) => page.locator("body").dispatchEvent("keydown", { code, key });
  await page.getByRole("main").focus();
  await press("KeyG", "ж");
  await press("KeyQ", "ы");
  await expect(page.getByRole("heading", { level: 1, name: pl("queue.title") })).toBeVisible();
  await expect(rowOf(page, subjects[0])).toBeVisible();
  await press("KeyJ", "т");
  await expect(rowOf(page, subjects[0])).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: subjects[0] })).toBeVisible();
  await press("KeyR", "и");
  await expect(replyEditor(page)).toBeFocused();
}
