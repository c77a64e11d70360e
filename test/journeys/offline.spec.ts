import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, okafor, openFirm } from "./firm.ts";

const en = sayIn("en");
const first = "Hello Mrs Okafor, the stitching is finished and the soles dry until tomorrow 12:00.";
const second = "Hello Mrs Okafor, this one should never leave.";

test("without a connection nothing is lost and nothing goes out twice", async ({ page: georgis, browser, desk, mailbox }) => {
  test.setTimeout(180_000);
  await openFirm(georgis, desk, "en", [ewa]);
  const page = await browserOf(browser, desk, ewa, { locale: "en-GB" });
  const number = await caseFrom(page, desk, okafor, firms.en.mailbox, { subject: "Boots", text: "When will my boots be ready?" });
  const before = (await mailbox.letterTo(okafor.address)) && (await mailbox.lettersTo(okafor.address)).length;
  const banner = page.getByText(/^No connection since/).and(page.getByRole("paragraph"));
  const waits = page.getByText(new RegExp(en("composer.reply_waits", { name: okafor.name, time: "" }).trim()));

  // The desk has been open for a moment: it fetches its other screens meanwhile.
  await expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("QueueScreen")).length),
    )
    .toBeGreaterThan(1);

  await test.step("a short gap is nobody's concern, a longer one is said", async () => {
    await editor(page).click();
    await page.keyboard.type(first.slice(0, 30));
    const lost = Date.now();
    await page.context().setOffline(true);
    await expect(banner).toBeVisible();
    expect(Date.now() - lost).toBeGreaterThan(1400);
    await page.keyboard.type(first.slice(30));
    await expect(editor(page)).toHaveText(first);
    await expect(page.getByText(en("composer.saved_on_device")).first()).toBeVisible();
  });

  await test.step("a reply waits where it can be seen and taken back", async () => {
    await page.keyboard.press("Control+Enter");
    await expect(waits).toHaveCount(1);
    await expect(editor(page)).toBeEmpty();
    await editor(page).click();
    await page.keyboard.type(second);
    await page.keyboard.press("Control+Enter");
    await expect(waits).toHaveCount(2);
    await expect(editor(page)).toBeEmpty();
    await page
      .getByRole("button", { name: en("composer.cancel_waiting") })
      .last()
      .click();
    await expect(waits).toHaveCount(1);
    await expect(editor(page)).toHaveText(second);
    await editor(page).press("Control+a");
    await page.keyboard.press("Delete");
    expect(await replies(page, desk, number)).toEqual([]);
  });

  await test.step("what waits is still there after the page was left", async () => {
    await page
      .getByRole("link", { name: en("common.queue") })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: en("queue.title") })).toBeVisible();
    await page.goBack();
    await expect(waits).toHaveCount(1);
  });

  await test.step("back on the line it goes out once", async () => {
    await page.context().setOffline(false);
    await expect(banner).toBeHidden({ timeout: 30_000 });
    await expect(waits).toHaveCount(0, { timeout: 30_000 });
    await page.getByRole("button", { name: en("case.send_now") }).click();
    const letter = await mailbox.letterTo(okafor.address, ({ text }) => text.includes("stitching"));
    expect(letter.text).toContain(first);
    await page.reload();
    await expect(page.getByRole("article").filter({ hasText: first })).toHaveCount(1);
    expect(await replies(page, desk, number)).toEqual([first]);
    expect((await mailbox.lettersTo(okafor.address)).length).toBe(before + 1);
  });
});

const editor = (page: Page) => page.getByRole("textbox", { name: en("composer.reply_editor") });

/** What the desk knows of our words in a case, asked past the page, which may be offline. */
async function replies(page: Page, desk: RunningDesk, number: number): Promise<string[]> {
  const cookies = await page.context().cookies();
  const answer = await fetch(`${desk.url}/api/v1/cases/${number}`, {
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
  });
  const { messages } = (await answer.json()) as { messages: { direction: string; purpose: string; text: string }[] };
  return messages.filter((each) => each.direction === "out" && each.purpose === "message").map(({ text }) => text);
}
