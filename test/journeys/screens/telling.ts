import { expect } from "../desk.ts";
import type { Looking } from "./walk.ts";

export async function information({ page, desk, say, story, whole }: Looking, calm: number): Promise<void> {
  await page.goto(`${desk.url}/case/${calm}`);
  await page.getByRole("button", { name: new RegExp(say("case.change_team_line")) }).click();
  await page.getByRole("textbox", { name: say("case.team_line_label") }).fill(story.inside);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: say("information.hold"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("information.title") });
  await dialog.getByRole("radio", { name: say("information.kind_technical") }).check();
  await dialog.getByRole("radio", { name: say("information.for_customer") }).check();
  await dialog.getByRole("button", { name: say("information.do_held") }).click();
  await expect(dialog.getByText(say("information.cause_missing"))).toBeVisible();
  await whole(page, "case: holding, with what is missing");
  await dialog.getByLabel(say("information.cause"), { exact: true }).fill(story.reply);
  await dialog.getByLabel(say("information.next_step"), { exact: true }).fill(story.reply);
  await dialog.getByRole("button", { name: say("information.do_held") }).click();
  await expect(page.getByRole("list", { name: say("information.standing") })).toContainText(story.inside);
  await page.getByRole("button", { name: new RegExp(say("case.change_team_line")) }).click();
  await page.getByRole("textbox", { name: say("case.team_line_label") }).fill(story.material);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: say("case.ask_to_tell") })).toBeVisible();
  await whole(page, "case: what must be told, and what is held");
  await page.getByRole("button", { name: say("information.tell"), exact: true }).click();
  await dialog.getByLabel(say("information.plain_words"), { exact: true }).fill(story.material);
  await dialog.getByRole("button", { name: say("information.do_told") }).click();
  await expect(dialog.getByText(say("refusals.selection.options_missing"))).toBeVisible();
  await whole(page, "case: telling, with what is missing");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say("composer.five_fields"), exact: true }).click();
  await expect(page.getByRole("dialog", { name: say("composer.five_fields_long") })).toBeVisible();
  await whole(page, "case: five fields");
  await page.keyboard.press("Escape");
}

export async function incidents({ page, desk, say, story, language, whole, accessible }: Looking, calm: number): Promise<void> {
  await page.goto(`${desk.url}/incidents`);
  await expect(page.getByText(say("incidents.none"))).toBeVisible();
  await whole(page, "incidents: none");
  await page.getByRole("button", { name: say("incidents.open") }).click();
  const dialog = page.getByRole("dialog", { name: say("incidents.open") });
  await dialog.getByLabel(say("incidents.name"), { exact: true }).fill(story.subject);
  await dialog.getByLabel(new RegExp(`^${say("incidents.what")}`)).fill(story.note);
  await whole(page, "incidents: write one down");
  await dialog.getByRole("button", { name: say("incidents.open_now"), exact: true }).click();
  await page.getByRole("searchbox", { name: say("incidents.add") }).fill(String(calm));
  await page.getByRole("button", { name: say("incidents.add_one", { number: calm }) }).click();
  await page.getByRole("searchbox", { name: say("incidents.add") }).fill(story.subject);
  await page.getByLabel(say(`incidents.text_${language}`), { exact: true }).fill(story.reply);
  await expect(page.locator("[data-letter]")).toContainText(story.reply);
  await whole(page, "incident: writing to all");
  await page.getByRole("button", { name: say("incidents.tell_count", { count: 1 }) }).click();
  await expect(page.getByRole("button", { name: say("incidents.take_back") })).toBeVisible();
  await accessible(page, "incident: leaving");
  await page.getByRole("button", { name: say("incidents.take_back") }).click();
  await expect(page.getByText(say("incidents.was_taken_back"))).toBeVisible();
  await page.goto(`${desk.url}/incidents`);
  await expect(page.getByRole("link", { name: new RegExp(story.subject) })).toBeVisible();
  await whole(page, "incidents: a list");
}
