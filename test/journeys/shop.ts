import type { Page } from "@playwright/test";
import type { Language, Say } from "#words/say.ts";
import { test as base, type RunningDesk } from "./desk.ts";
import { addWidget, ewa, openFirm } from "./firm.ts";
import { type HostPage, openHostPage } from "./host-page.ts";

/** A desk, and a website of somebody else's. */
export const test = base.extend<{ host: HostPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  host: async ({}, use) => {
    const host = await openHostPage();
    await use(host);
    await host.stop();
  },
});

/** A firm with a widget for the host's site. */
export async function openShop(
  page: Page,
  desk: RunningDesk,
  host: HostPage,
  language: Language = "pl",
): Promise<{ say: Say; key: string }> {
  const say = await openFirm(page, desk, language, [ewa]);
  const name = { pl: "Sklep Kowalski", bg: "Магазин Бор", en: "Pine Shop" }[language];
  return { say, key: await addWidget(page, desk, { name, languages: [language, "en"], origins: [host.origin] }) };
}
