import type { Browser, Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { Language, Say } from "#words/say.ts";
import type { CustomersMailbox } from "../customers-mailbox.ts";
import type { RunningDesk } from "../desk.ts";
import { accessible, picture, reflows, speaks } from "../looking.ts";
import { type Story, stories } from "../looking-at.ts";

/** A walk through the screens in one language. */
export interface Looking {
  browser: Browser;
  page: Page;
  desk: RunningDesk;
  mailbox: CustomersMailbox;
  language: Language;
  say: Say;
  story: Story;
  /** All that is asked of a screen; and what is asked of a part of one that was looked at as a whole. */
  whole(page: Page, place: string): Promise<void>;
  accessible(page: Page, place: string): Promise<void>;
}

// Names, order and colours are the same in every language and are looked at in one; longer and other words need room in each.
const LOOKS_CLOSEST: Language = "pl";

export function walkIn(language: Language, given: Pick<Looking, "browser" | "page" | "desk" | "mailbox">): Looking {
  const closely = async (page: Page, place: string) => {
    await picture(page, `${place.replace(/[^\w]+/g, "-")}-${language}`);
    if (language === LOOKS_CLOSEST) await accessible(page, place);
  };
  return {
    ...given,
    language,
    say: sayIn(language),
    story: stories[language],
    accessible: closely,
    async whole(page, place) {
      await closely(page, place);
      await reflows(page, place);
      await speaks(page, place);
    },
  };
}

export const inHours = (hours: number): string => new Date(Math.ceil(Date.now() / 3_600_000 + hours) * 3_600_000).toISOString();
