import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import words from "#words/en.ts";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No violation of WCAG 2.2 AA that a machine can find, in light and in dark; and at 320 px nothing to scroll sideways (1.4.10). */
export async function accessible(page: Page, place: string): Promise<void> {
  for (const scheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await settled(page);
    // Only colours differ in the dark.
    // Its newer mode opens a tab for each look, which costs more than the look itself.
    const axe = new AxeBuilder({ page, ...(await axeSource(page)) }).options({ resultTypes: ["violations"] }).setLegacyMode();
    const { violations } = await (scheme === "light" ? axe.withTags(WCAG) : axe.withRules(["color-contrast"])).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join("\n")}`,
    );
    expect.soft(found, `${place}, ${scheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
}

/** Half a megabyte of script, which is put in twice for each look: where it is already, it is not put in again. */
const axeSource = async (page: Page): Promise<{ axeSource?: string }> =>
  (await page.evaluate("typeof axe === 'object'")) ? { axeSource: ";" } : {};

interface Moving {
  effect: { target?: { checkVisibility(): boolean } | null; getComputedTiming(): { endTime: number } } | null;
  finished: Promise<unknown>;
}

/** Colours on their way from one to another are neither. */
const settled = (page: Page): Promise<unknown> =>
  page.locator("html").evaluate((html) =>
    Promise.allSettled(
      html.ownerDocument
        .getAnimations()
        .filter((each: Moving) => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
        // In a closed part of a page nothing moves, and nothing ends.
        .filter((each: Moving) => each.effect?.target?.checkVisibility() ?? true)
        .map((each: Moving) => each.finished),
    ),
  );

export async function reflows(page: Page, place: string): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 800 });
  // The layout follows the width in the next frame.
  await expect.soft
    .poll(() => page.locator("html").evaluate((html) => html.scrollWidth), { message: `${place} at 320 px` })
    .toBeLessThanOrEqual(320);
  await page.setViewportSize(before);
}

const areas = [...new Set(Object.keys(words).map((key) => key.split(".")[0]))].join("|");
const bareKey = new RegExp(`(?<![\\w@./-])(?:${areas})\\.[a-z]\\w*(?![\\w@-])`, "g");

/** Every word is there in the page's language: one without words would stand as its key. */
export async function speaks(page: Page, place: string): Promise<void> {
  expect.soft((await page.locator("body").ariaSnapshot()).match(bareKey) ?? [], `${place}: words`).toEqual([]);
}

const folder = process.env.KAPOK_SCREENSHOTS;
const widths = { desk: { width: 1280, height: 800 }, phone: { width: 390, height: 1500 } };

/** For people to look at: light and dark, desk and phone, and once without colours; only when KAPOK_SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const before = page.viewportSize()!;
  for (const [width, size] of Object.entries(widths)) {
    await page.setViewportSize(size);
    for (const scheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await settled(page);
      await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`) });
    }
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(before);
  const filter = (how: string) => page.locator("html").evaluate((html, how) => html.style.setProperty("filter", how), how);
  await filter("grayscale(1)");
  await page.screenshot({ path: join(folder, `${name}-grey.png`) });
  await filter("none");
}
