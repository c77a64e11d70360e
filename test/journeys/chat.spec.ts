import type { Browser, Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { Say } from "#words/say.ts";
import { expect, type RunningDesk } from "./desk.ts";
import { browserOf, ewa, throughApi } from "./firm.ts";
import { picture } from "./looking.ts";
import { openShop, test } from "./shop.ts";

/** Ewa, who takes two chats at once. */
async function ewaTakesChats(browser: Browser, desk: RunningDesk, key: string): Promise<Page> {
  const page = await browserOf(browser, desk, ewa);
  await throughApi(page, desk, "/me/settings", { preferences: { chatLimit: 2 } }, "put");
  await page.goto(`${desk.url}/queue/unowned`);
  const isOpen = async () =>
    ((await (await page.request.get(`${desk.url}/widget/${key}/door`)).json()) as { open: boolean }).open;
  await expect.poll(isOpen, { message: "Ewa is here", timeout: 30_000 }).toBe(true);
  return page;
}

/** What a browser complains of; a widget that a strict policy stops would be among it. */
function complaintsOf(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => message.type() === "error" && heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(String(error)));
  return heard;
}

const linesOf = (page: Page, say: Say) => page.getByRole("log", { name: say("widget.log") }).getByRole("listitem");
const message = (page: Page, say: Say) => page.getByRole("textbox", { name: say("widget.message") });

async function begin(page: Page, say: Say, words: string, email = ""): Promise<void> {
  await page.getByRole("button", { name: say("widget.launch") }).click();
  await page.getByRole("textbox", { name: say("widget.first_words") }).fill(words);
  await page.getByRole("textbox", { name: say("widget.name") }).fill("Marian Wójcik");
  if (email) await page.getByRole("textbox", { name: say("widget.email") }).fill(email);
  await page.getByRole("button", { name: say("widget.start") }).click();
}

test("a chat on a hostile page: both ways, offline and back, reloaded, copied by mail", async ({
  page,
  browser,
  desk,
  mailbox,
  host,
}) => {
  test.setTimeout(240_000);
  const { say, key } = await openShop(page, desk, host);
  const agent = await ewaTakesChats(browser, desk, key);
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const customer = await context.newPage();
  const complaints = complaintsOf(customer);

  await customer.goto(host.with({ desk: desk.url, key }));
  const launch = customer.getByRole("button", { name: say("widget.launch") });
  await expect(launch).toBeVisible();
  await expect(customer.getByRole("dialog")).toHaveCount(0);
  await launch.click();
  const dialog = customer.getByRole("dialog", { name: "Sklep Kowalski" });
  await expect(dialog).toContainText("Ewa jest tu do 24:00.");
  await expect(customer.getByRole("textbox", { name: say("widget.first_words") })).toBeFocused();
  await looksLikeItself(customer);
  await picture(customer, "widget-hostile");
  await customer.keyboard.press("Escape");
  await expect(launch).toBeFocused();

  await begin(customer, say, "Dzień dobry, gdzie jest moja paczka?");
  await expect(linesOf(customer, say)).toHaveCount(1);
  await expect(customer.getByText(/^(Wiadomość dotarła|Przeczytane)\. Odpowiedź do \d\d:\d\d\.$/)).toBeVisible();

  await agent
    .getByRole("button", { name: /Powiadomienia/ })
    .first()
    .click();
  await agent.getByText(say("notices.chat")).first().click();
  await expect(agent.getByText("Dzień dobry, gdzie jest moja paczka?").last()).toBeVisible();
  await expect(agent.getByText(say("case.customer_here"))).toBeVisible();
  await expect(customer.getByText(/^Przeczytane\. Odpowiedź do \d\d:\d\d\.$/)).toBeVisible();
  const editor = agent.getByRole("textbox", { name: say("composer.reply_editor") });
  await editor.click();
  await agent.keyboard.type("Dzień dobry, już patrzę");
  await expect(customer.getByText(say("widget.writing", { name: "Ewa" }))).toBeVisible();
  await picture(agent, "chat-agent-writing");
  await agent.keyboard.press("Control+Enter");
  await expect(linesOf(customer, say).last()).toContainText("Dzień dobry, już patrzę");
  await expect(linesOf(customer, say).last()).toContainText("Ewa");
  await expect(agent.getByText(say("case.chat_read"))).toBeVisible();

  await customer.keyboard.type("To dobrze.");
  await expect(agent.getByText(say("case.customer_writes", { name: "Marian Wójcik" }))).toBeVisible();
  await customer.keyboard.press("Enter");
  await expect(agent.getByText("To dobrze.").last()).toBeVisible();
  await expect(customer.getByText(/^Przeczytane\. Odpowiedź do \d\d:\d\d\.$/)).toBeVisible();

  await context.setOffline(true);
  await message(customer, say).fill("Jestem w tunelu.");
  await customer.keyboard.press("Enter");
  await message(customer, say).fill("I dalej w tunelu.");
  await customer.keyboard.press("Enter");
  await expect(customer.getByText(say("widget.offline"))).toBeVisible();
  await expect(linesOf(customer, say)).toHaveCount(5);
  await expect(linesOf(customer, say).last()).toContainText(say("widget.queued"));
  await picture(customer, "widget-offline");
  await expect(agent.getByText("Jestem w tunelu.")).toHaveCount(0);
  await context.setOffline(false);
  await expect(agent.getByText("I dalej w tunelu.").last()).toBeVisible({ timeout: 20_000 });
  await expect(linesOf(customer, say).filter({ hasText: say("widget.queued") })).toHaveCount(0);

  await customer.reload();
  await customer.getByRole("button", { name: say("widget.launch_back") }).click();
  await expect(linesOf(customer, say)).toHaveText([/paczka/, /patrzę/, /dobrze/, /Jestem w tunelu/, /I dalej/]);
  await expect(message(customer, say)).toBeFocused();

  await customer.getByRole("button", { name: say("widget.transcript") }).click();
  await customer.getByRole("textbox", { name: say("widget.email") }).fill("marian@wojcik.example");
  await customer.getByRole("button", { name: say("widget.transcript_send") }).click();
  await expect(customer.getByText(say("widget.transcript_done", { email: "marian@wojcik.example" }))).toBeVisible();
  const letter = await mailbox.letterTo("marian@wojcik.example");
  expect(letter.text).toMatch(
    /gdzie jest moja paczka\?[\s\S]*Ewa[\s\S]*już patrzę[\s\S]*Jestem w tunelu\.[\s\S]*I dalej w tunelu\./,
  );
  expect(letter.text.match(/Jestem w tunelu/g)).toHaveLength(1);
  expect(letter.headers.get("auto-submitted")).toBe("auto-generated");

  expect(complaints.filter((each) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(each))).toEqual([]);
  await context.close();
  await agent.context().close();
});

/** Its own letters, sizes and direction, in spite of the page's. */
async function looksLikeItself(page: Page): Promise<void> {
  const look = await page.locator("kapok-widget").evaluate((element) => {
    const style = (one: { ownerDocument: { defaultView: unknown } }) =>
      (one.ownerDocument.defaultView as { getComputedStyle(of: unknown): Record<string, string> }).getComputedStyle(one);
    const title = (element as unknown as { shadowRoot: { querySelector(of: string): never } }).shadowRoot.querySelector("h2");
    const box = (
      element as unknown as { shadowRoot: { querySelector(of: string): { getBoundingClientRect(): { width: number } } } }
    ).shadowRoot
      .querySelector(".panel")
      .getBoundingClientRect();
    const [own, words] = [style(element as never), style(title)];
    return {
      position: own.position,
      direction: words.direction,
      size: words.fontSize,
      spacing: words.letterSpacing,
      transform: words.textTransform,
      slant: words.fontStyle,
      width: Math.round(box.width),
    };
  });
  expect(look).toEqual({
    position: "fixed",
    direction: "ltr",
    size: "17px",
    spacing: "normal",
    transform: "none",
    slant: "normal",
    width: 380,
  });
}

test("a page whose policy lets no WebSocket through gets the same conversation", async ({ page, browser, desk, host }) => {
  test.setTimeout(180_000);
  const { say, key } = await openShop(page, desk, host, "en");
  const agent = await ewaTakesChats(browser, desk, key);
  const customer = await (await browser.newContext()).newPage();
  await customer.goto(host.with({ desk: desk.url, key }, { lang: "en-GB", sockets: false, calm: true }));
  // The desk tells a while after it has taken the words: they stand there meanwhile.
  await customer.route(/\/chat(\?|$)/, async (route) => {
    await new Promise((later) => setTimeout(later, 1000));
    await route.continue();
  });
  const taken = customer.waitForResponse(/\/chats$/);
  await begin(customer, say, "Hello, where is my parcel?", "marcus@bell.example");
  await taken;
  for (let look = 0; look < 30; look++) expect(await linesOf(customer, say).count()).toBe(1);
  await customer.unrouteAll({ behavior: "wait" });
  await expect(linesOf(customer, say)).toHaveCount(1);

  await agent.getByRole("listitem").filter({ hasText: "where is my parcel" }).getByRole("link").click();
  const editor = agent
    .getByRole("textbox", { name: sayIn("pl")("composer.reply_editor") })
    .or(agent.getByRole("textbox", { name: say("composer.reply_editor") }));
  await editor.click();
  await agent.keyboard.type("It left today.");
  await agent.keyboard.press("Control+Enter");
  await expect(linesOf(customer, say).last()).toContainText("It left today.", { timeout: 15_000 });
  await picture(customer, "widget-en");
  await message(customer, say).fill("Thank you.");
  await customer.keyboard.press("Enter");
  await expect(agent.getByText("Thank you.").last()).toBeVisible({ timeout: 15_000 });
  await expect(linesOf(customer, say)).toHaveCount(3);
  await customer.context().close();
  await agent.context().close();
});

test("a chat that was left goes on by mail; a promise of a call; ending", async ({ page, browser, desk, mailbox, host }) => {
  test.setTimeout(300_000);
  const { say, key } = await openShop(page, desk, host);
  const agent = await ewaTakesChats(browser, desk, key);
  const customer = await (await browser.newContext()).newPage();
  // On a slow line the call is asked for before the desk knows of the chat.
  let letGo = () => {};
  const held = new Promise<void>((done) => {
    letGo = done;
  });
  await customer.route(/\/chats$/, (route) => held.then(() => route.continue()));
  await customer.goto(host.with({ desk: desk.url, key }, { calm: true }));
  await begin(customer, say, "Dzień dobry, buty są za małe.", "marian@wojcik.example");
  await expect(linesOf(customer, say)).toHaveCount(1);
  await picture(customer, "widget-chat-pl");

  await customer.getByRole("button", { name: say("widget.call") }).click();
  await customer.getByRole("textbox", { name: say("widget.phone") }).fill("+48 600 100 200");
  await picture(customer, "widget-call-pl");
  await customer.getByRole("button", { name: say("widget.call_send") }).click();
  letGo();
  await expect(customer.getByText(/^Zadzwonimy: /)).toBeVisible();
  await agent.goto(`${desk.url}/queue/unowned`);
  await agent.getByRole("listitem").filter({ hasText: "buty są za małe" }).getByRole("link").click();
  await expect(agent.getByText("Proszę o telefon: +48 600 100 200").first()).toBeVisible();

  await customer.context().close();
  await expect(agent.getByText(say("case.customer_gone"))).toBeVisible({ timeout: 90_000 });
  await expect(agent.getByText(say("composer.to_chat_by_mail", { name: "Marian Wójcik" }))).toBeVisible();
  const editor = agent.getByRole("textbox", { name: say("composer.reply_editor") });
  await editor.click();
  await agent.keyboard.type("Wymienimy je na większe.");
  await picture(agent, "chat-agent-gone");
  await agent.keyboard.press("Control+Enter");
  await agent.getByRole("button", { name: say("case.send_now") }).click();
  const letter = await mailbox.letterTo("marian@wojcik.example", ({ text }) => text.includes("Wymienimy je na większe."));
  expect(letter.text).toMatch(/\/p\//);
  await agent.context().close();
});
