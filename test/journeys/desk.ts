import { rmSync } from "node:fs";
import { test as base, type Page } from "@playwright/test";
import { ROUND_THE_CLOCK } from "../hours.ts";
import { type CustomersMailbox, openCustomersMailbox } from "./customers-mailbox.ts";
import { compiledCode, giveData, journeyFolder } from "./mother.ts";
import { openDesk, type RunningDesk } from "./running-desk.ts";

interface Fixtures {
  desk: RunningDesk;
  mailbox: CustomersMailbox;
}

/** Every journey has a desk and a mail server of its own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  mailbox: async ({}, use) => {
    const mailbox = await openCustomersMailbox();
    await use(mailbox);
    await mailbox.stop();
  },
  desk: [
    async ({ mailbox }, use) => {
      const folder = journeyFolder();
      giveData(folder);
      const desk = await openDesk({ folder, compiled: compiledCode(), relayUrl: mailbox.relayUrl });
      await use(desk);
      await desk.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
    { timeout: 180_000 },
  ],
});

export { expect } from "@playwright/test";
export type { RunningDesk } from "./running-desk.ts";

export const PASSWORD = "kapok-ratuje-ludzi";

export interface FirmOf {
  firm: string;
  language: "pl" | "bg" | "en";
  country: string;
  timeZone: string;
  admin: { name: string; email: string };
  mailbox: string;
}

/** Sets a desk up through its own API, for journeys that begin later than that; signs the page in. */
export async function setUp(
  page: Page,
  desk: RunningDesk,
  { firm, language, country, timeZone, admin, mailbox }: FirmOf,
): Promise<void> {
  const token = new URL(desk.setupLink).searchParams.get("token");
  const answer = await page.request.post(`${desk.url}/api/v1/setup`, {
    data: {
      token,
      firm: { name: firm, language, country, timeZone, workingHours: ROUND_THE_CLOCK },
      admin: { ...admin, password: PASSWORD },
      mailbox: { address: mailbox, name: firm },
      charter: true,
    },
  });
  if (answer.status() !== 201) throw new Error(`set-up was refused: ${await answer.text()}`);
}
