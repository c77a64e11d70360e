import { expect } from "../desk.ts";
import type { Looking } from "./walk.ts";

export async function queue({ page, desk, say, story, whole }: Looking): Promise<void> {
  await page.goto(`${desk.url}/queue/all`);
  await expect(page.getByRole("listitem").filter({ hasText: story.subject }).first()).toBeVisible();
  for (const group of ["customer", "colleagues"])
    await page.getByRole("button", { name: say(`queue.group_${group}`), exact: true, expanded: false }).click();
  await page.getByRole("checkbox").first().check();
  await whole(page, "queue: all groups, one selected");
  await page.goto(`${desk.url}/queue/closed`);
  await expect(page.getByRole("listitem").filter({ hasText: `${story.subject}?!` })).toBeVisible();
  await whole(page, "queue: closed");
  await page.goto(`${desk.url}/queue/team`);
  await expect(page.getByText(say("queue.empty_team"))).toBeVisible();
  await whole(page, "queue: empty");
}

export async function hardCase({ page, desk, say, story, whole, accessible }: Looking, hard: number): Promise<void> {
  await page.goto(`${desk.url}/case/${hard}`);
  await expect(page.getByRole("article").first()).toContainText("▒▒▒");
  await whole(page, "case: masked message and note");
  await page.getByRole("textbox", { name: say("composer.reply_editor") }).click();
  await page.keyboard.type(story.weak);
  await expect(page.locator("[data-coach]").first()).toBeVisible();
  await page.keyboard.press("Control+Period");
  await expect(page.getByRole("dialog", { name: say("coach.card") })).toBeVisible();
  await accessible(page, "case: a mark open");
  await page.keyboard.press("Escape");
  await page.locator("#conversation").focus();
  await page.keyboard.press("n");
  await expect(page.getByRole("textbox", { name: say("composer.note_editor") })).toBeFocused();
  await page.keyboard.type("@");
  await expect(page.getByRole("option").first()).toBeVisible();
  await accessible(page, "case: writing a note");
  await page.keyboard.press("Escape");
  await page.locator("#conversation").focus();
  await page.keyboard.press("t");
  await expect(page.getByLabel(say("techniques.find"))).toBeFocused();
  await page.locator("#conversation").focus();
  await page.keyboard.press("r");
  await expect(page.getByRole("textbox", { name: say("composer.reply_editor") })).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("/");
  await expect(page.getByRole("region", { name: say("library.preview_here") })).toBeVisible();
  await whole(page, "case: picking a template");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.locator("#conversation").focus();
  await page.keyboard.press("b");
  await expect(page.getByRole("form", { name: say("naming.title") })).toBeVisible();
  await whole(page, "case: naming what words show");
  await page.keyboard.press("Escape");
  await page.locator("#conversation").focus();
  await page.keyboard.press("v");
  await expect(page.getByRole("complementary", { name: say("vest.title") }).getByRole("blockquote")).toBeVisible();
  await whole(page, "case: a life vest");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say("situation.say_it") }).click();
  await page.getByRole("menuitemradio", { name: say("situation.no_chemistry") }).click();
  await expect(page.getByRole("button", { name: say("situation.offer_another") })).toBeVisible();
  await page.getByRole("radio", { name: say("why.irritation") }).check();
  await expect(page.getByText(say("why.sorted"))).toBeVisible();
  await whole(page, "case: a situation and a likely origin");
}

export async function dialogs({ page, desk, say, whole }: Looking, calm: number): Promise<void> {
  await page.goto(`${desk.url}/case/${calm}`);
  const open = async (name: string, act: () => Promise<void>) => {
    await act();
    await expect(page.getByRole("dialog").or(page.getByRole("menu")).first()).toBeVisible();
    await whole(page, name);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog").or(page.getByRole("menu"))).toHaveCount(0);
  };
  const fromMenu = (entry: string) => async () => {
    await page.getByRole("button", { name: say("case.more") }).click();
    await page.getByRole("menuitem", { name: say(entry) }).click();
  };
  const key = (keys: string) => async () => {
    await page.locator("#conversation").focus();
    await page.keyboard.press(keys);
  };
  await open("menu of the case", () => page.getByRole("button", { name: say("case.more") }).click());
  await open("owner", () => page.getByRole("button", { name: say("queue.owner", { name: say("queue.owner_you") }) }).click());
  await open("situations", () => page.getByRole("button", { name: say("situation.say_it") }).click());
  await open("the confidential route", async () => {
    await page.getByRole("button", { name: say("situation.say_it") }).click();
    await page.getByRole("menuitem", { name: say("situation.undermining") }).click();
  });
  await open("that was hard", key("h"));
  await open("no news", key("u"));
  await open("preview", key("w"));
  await open("move", () => page.getByRole("button", { name: say("case.move"), exact: true }).click());
  await open("ask whether solved", fromMenu("case.ask_solved"));
  await open("close", fromMenu("case.close"));
  await open("history", fromMenu("case.history"));
  await open("palette", key("Control+k"));
  await open("keys", key("?"));
  await open("notices", () => page.getByRole("button", { name: new RegExp(say("notices.button")) }).click());
}
