import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, locales, nowak, openFirm, pageOf, throughApi } from "./firm.ts";

const pl = sayIn("pl");
const say = (key: string, facts?: Record<string, string>) => pl(`page.${key}`, facts);
const SMALL = { width: 320, height: 568 };

interface Reading {
  desk: RunningDesk;
  ewas: Page;
  customer: Page;
  number: number;
  url: string;
}

test("the customer's page on the smallest phone, with the keyboard alone, and as it is heard", async ({
  page,
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [ewa]);
  const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  await throughApi(ewas, desk, "/me/settings", { preferences: { undoSeconds: 0 } }, "put");
  const number = await caseFrom(ewas, desk, nowak, firms.pl.mailbox, {
    subject: "Trzewiki z reklamacji",
    text: "Kiedy będą gotowe moje trzewiki?",
  });
  const nextUpdate = new Date(Math.ceil(Date.now() / 3_600_000 + 50) * 3_600_000);
  await throughApi(ewas, desk, `/cases/${number}/replies`, { text: "Dzień dobry, trzewiki schną.", nextUpdate });
  const context = await browser.newContext({ locale: locales.pl, viewport: SMALL });
  const customer = await context.newPage();
  const reading = { desk, ewas, customer, number, url: await pageOf(ewas, desk, number) };

  await test.step("the next step and its day stand in the first screenful", () => firstScreenful(reading, nextUpdate));
  await test.step("it is heard in the order in which it matters", () => heard(reading));
  await test.step("writing, with the keyboard alone", () => written(reading));
  await test.step("choosing, with the keyboard alone", () => chosen(reading));
  await test.step("confirming, with the keyboard alone", () => confirmed(reading));
  await context.close();
});

const status = (page: Page) => page.getByRole("region", { name: say("status") });

/** Nothing to scroll sideways, and the sentence about what comes next ends above the fold. */
async function standsAbove(page: Page, next: string | RegExp): Promise<void> {
  await expect(status(page)).toContainText(next);
  const box = await status(page).locator(".next").boundingBox();
  expect(box!.y + box!.height).toBeLessThanOrEqual(SMALL.height);
  expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(SMALL.width);
}

async function firstScreenful({ customer, url }: Reading, nextUpdate: Date): Promise<void> {
  await customer.goto(url);
  const when = (options: Intl.DateTimeFormatOptions) =>
    nextUpdate.toLocaleString("pl-PL", { ...options, timeZone: firms.pl.timeZone });
  await standsAbove(customer, say("next_news"));
  await expect(status(customer).locator(".next")).toContainText(when({ day: "numeric", month: "long" }));
  await expect(status(customer).locator(".next")).toContainText(when({ hour: "2-digit", minute: "2-digit" }));
}

/** What a screen reader is given: language, title, headings, the names of what can be done, and where news is announced. */
async function heard({ customer, number }: Reading): Promise<void> {
  await expect(customer.locator("html")).toHaveAttribute("lang", "pl");
  await expect(customer).toHaveTitle(new RegExp(say("title", { number: String(number) })));
  await expect(customer.getByRole("heading", { level: 1 })).toHaveCount(1);
  const levels = await customer.getByRole("heading").evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(new Set(levels)).toEqual(new Set(["H1", "H2"]));
  await expect(customer.locator("body")).toMatchAriaSnapshot(`
    - link "${say("skip")}"
    - banner
    - main:
      - heading /${say("title", { number: String(number) })}/ [level=1]
      - region "${say("status")}":
        - paragraph
        - paragraph: /${say("next_news")}/
      - status
      - heading "${say("steps")}" [level=2]
      - list
      - heading "${say("write")}" [level=2]
      - textbox "${say("text")}"
      - button "${say("send")}"
      - heading "${say("messages")}" [level=2]
    - contentinfo:
      - navigation "${say("language")}"
  `);
}

/** Tab after Tab until something with this name has the focus, which must be seen. */
async function tabTo(page: Page, role: "button" | "radio" | "textbox" | "link", name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  for (let tabs = 0; tabs < 60; tabs++) {
    await page.keyboard.press("Tab");
    if (!(await wanted.evaluate((element) => element === element.ownerDocument.activeElement))) continue;
    const outline = await wanted.evaluate((element) => element.ownerDocument.defaultView!.getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe("none");
    return;
  }
  throw new Error(`no Tab leads to ${String(name)}`);
}

async function written({ customer, url }: Reading): Promise<void> {
  await customer.goto(url);
  await tabTo(customer, "link", say("skip"));
  await customer.keyboard.press("Enter");
  await tabTo(customer, "textbox", new RegExp(`^${say("text")}`));
  await customer.keyboard.type("Czy mogę odebrać je wieczorem?");
  await tabTo(customer, "button", say("send"));
  await customer.keyboard.press("Enter");
  await expect(customer.getByText(say("written")).first()).toBeVisible();
  await expect(customer.getByText("Czy mogę odebrać je wieczorem?")).toBeVisible();
}

async function chosen({ desk, ewas, customer, number, url }: Reading): Promise<void> {
  const post = (path: string, data: object) => throughApi(ewas, desk, `/cases/${number}${path}`, data);
  for (const [kind, what] of [
    ["wish", "Nowe trzewiki"],
    ["standard", "Druga naprawa"],
  ])
    await post("/options", { kind, what });
  await post("/choice", {});
  await expect(async () => {
    await customer.goto(url);
    await expect(customer.getByText(say("choose_question"))).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await standsAbove(customer, say("next_choose"));
  await tabTo(customer, "radio", /Nowe trzewiki/);
  await customer.keyboard.press("Space");
  await customer.keyboard.press("ArrowDown");
  await expect(customer.getByRole("radio", { name: /Druga naprawa/ })).toBeChecked();
  await tabTo(customer, "button", say("choose_send"));
  await customer.keyboard.press("Enter");
  await expect(customer.getByText(say("chosen"))).toBeVisible();
}

async function confirmed({ desk, ewas, customer, number, url }: Reading): Promise<void> {
  await throughApi(ewas, desk, `/cases/${number}/confirmation-request`, {});
  await expect(async () => {
    await customer.goto(url);
    await expect(customer.getByText(say("confirm_question")).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await standsAbove(customer, say("next_confirm"));
  await tabTo(customer, "button", say("yes"));
  await customer.keyboard.press("Enter");
  await expect(customer.getByText(say("thanks_yes"))).toBeVisible();
  // What was just done is heard: it has the focus and is a status.
  await expect(customer.locator("#said")).toBeFocused();
}
