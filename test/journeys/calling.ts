import type { Browser, Page } from "@playwright/test";
import type { CallView } from "#contract/call-shapes.ts";
import { LADDER_BG } from "#knowhow/bg/ladder.ts";
import { LADDER_EN } from "#knowhow/en/ladder.ts";
import type { Ladder } from "#knowhow/ladder.ts";
import { LADDER_PL } from "#knowhow/pl/ladder.ts";
import type { Language, Say } from "#words/say.ts";
import { ROUND_THE_CLOCK } from "../hours.ts";
import { expect, type RunningDesk } from "./desk.ts";
import { bartek, browserOf, caseFrom, firms, locales, marta, openFirm, throughApi } from "./firm.ts";
import { stories } from "./looking-at.ts";

export const ladders: Readonly<Record<Language, Ladder>> = { pl: LADDER_PL, bg: LADDER_BG, en: LADDER_EN };

export interface Place {
  page: Page;
  desk: RunningDesk;
  say: Say;
  language: Language;
}

export const ladder = ({ page, say }: Place) => page.getByRole("region", { name: say("calls.ladder") });
export const rung = (place: Place, number: number) =>
  ladder(place).getByRole("button", { name: new RegExp(`^${number} ?${ladders[place.language].rungs[number - 1]!.name}`) });
export const sayCard = ({ page, say }: Place) =>
  page.getByRole("region", { name: new RegExp(`^(${say("calls.say")}|${say("calls.silence_title")})$`) });
export const why = ({ page, say }: Place) => page.getByRole("textbox", { name: say("calls.why_not_possible") });
export const notes = ({ page, say }: Place) => page.getByRole("textbox", { name: say("calls.note_field") });
export const lines = ({ page, say }: Place) => page.getByRole("list", { name: say("calls.lines") });
export const stands = (place: Place, number: number) => expect(rung(place, number)).toHaveAttribute("aria-current", "step");
export const dialog = ({ page }: Place) => page.getByRole("dialog");

/** A furious customer's case, with Bartek in front of it; Marta leads. */
export async function bartekAt(
  { page: georgis, browser, desk }: { page: Page; browser: Browser; desk: RunningDesk },
  language: Language,
) {
  const say = await openFirm(georgis, desk, language, [bartek, marta]);
  const martas = await browserOf(browser, desk, marta, { locale: locales[language] });
  const page = await browserOf(browser, desk, bartek, { locale: locales[language], reducedMotion: "reduce" });
  // Whatever hour it is, everybody is at work.
  for (const each of [georgis, martas, page])
    await throughApi(each, desk, "/me/hours", { hours: ROUND_THE_CLOCK, coverId: null }, "put");
  const story = stories[language];
  const number = await caseFrom(page, desk, story.angry, firms[language].mailbox, {
    subject: story.subject,
    text: story.furious,
  });
  await expect(page.getByRole("article").first()).toContainText("▒▒▒");
  return { place: { page, desk, say, language }, number, story, martas };
}

export async function beginCall({ page, say }: Place): Promise<number> {
  await page.locator("#conversation").focus();
  await page.keyboard.press("c");
  await expect(page.getByRole("button", { name: say("calls.start_in") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/case\/\d+\/call\/\d+$/);
  return Number(new URL(page.url()).pathname.split("/").at(-1));
}

export const callOf = async ({ page, desk }: Place, id: number) =>
  (await (await page.request.get(`${desk.url}/api/v1/calls/${id}`)).json()) as CallView;

/** A break of one's own, which is told to nobody but "back about". */
export async function rests({ desk }: Place, who: Page): Promise<void> {
  const { id } = (await (await who.request.get(`${desk.url}/api/v1/me`)).json()) as { id: number };
  await throughApi(who, desk, `/people/${id}/break`, {});
}
