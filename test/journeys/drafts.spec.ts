import type { BrowserContext, Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { CustomersMailbox } from "./customers-mailbox.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, nowak, openFirm, throughApi } from "./firm.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;
const secret = "Dostawca skłamał w sprawie podeszwy i nie dostarczy jej przed świętami.";

interface Writing {
  page: Page;
  desk: RunningDesk;
  mailbox: CustomersMailbox;
}

test("what is written is never lost and never reaches the wrong reader", async ({ page: georgis, browser, desk, mailbox }) => {
  test.setTimeout(240_000);
  await openFirm(georgis, desk, "pl", [ewa]);
  const page = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  const number = await caseFrom(page, desk, nowak, to, {
    subject: "Trzewiki z reklamacji",
    text: "Kiedy będą gotowe moje trzewiki?",
  });
  const writing = { page, desk, mailbox };

  await test.step("a draft outlives its tab, and reply and note are kept apart", () => killTab(page.context(), desk, number));
  await test.step("a desk that is killed and started again has lost nothing", () => killDesk(writing, number));
  const again = page.context().pages().at(-1)!;
  await test.step("the coach changes no word, forgets no skip and tells nobody", () =>
    coached({ ...writing, page: again }, number));
  await test.step("the reply's key sends nothing from a note, and says why", () => wrongKey({ ...writing, page: again }));
  await test.step("a sentence from a note is held; removing it sends", () => leak({ ...writing, page: again }));
  await test.step("a file for the team never goes to the customer", () => teamFile({ ...writing, page: again }, number));
});

const reply = (page: Page) => page.getByRole("textbox", { name: pl("composer.reply_editor") });
const note = (page: Page) => page.getByRole("textbox", { name: pl("composer.note_editor") });

async function turnTo(page: Page, mode: "reply" | "note"): Promise<void> {
  await page.locator("#conversation").focus();
  await page.keyboard.press(mode === "reply" ? "r" : "n");
  await expect((mode === "reply" ? reply : note)(page)).toBeFocused();
}

/** The renderer is ended as a crash ends it: no event tells the page. */
async function crash(page: Page): Promise<void> {
  const gone = page.waitForEvent("crash");
  await page.goto("chrome://crash").catch(() => {});
  await gone;
}

async function killTab(context: BrowserContext, desk: RunningDesk, number: number): Promise<void> {
  const page = context.pages()[0]!;
  await turnTo(page, "note");
  await page.keyboard.type("Zapytać Bartka o podeszwę");
  await turnTo(page, "reply");
  await page.keyboard.type("Dzień dobry, Pani Anno. Trzewiki są już sklejone i");
  await expect(
    page
      .getByText(pl("composer.saved_on_device"))
      .or(page.getByText(pl("composer.saved"), { exact: true }))
      .first(),
  ).toBeVisible();
  await crash(page);

  const next = await context.newPage();
  await next.goto(`${desk.url}/case/${number}`);
  await expect(reply(next)).toHaveText("Dzień dobry, Pani Anno. Trzewiki są już sklejone i");
  await expect(next.getByText(new RegExp(pl("composer.kept_draft", { time: "" }).trim())).first()).toBeVisible();
  await next
    .getByRole("button", { name: pl("composer.keep_this") })
    .first()
    .click();
  await turnTo(next, "note");
  await expect(note(next)).toHaveText("Zapytać Bartka o podeszwę");
}

async function killDesk({ page, desk }: Writing, number: number): Promise<void> {
  const open = page.context().pages().at(-1)!;
  await turnTo(open, "reply");
  await open.keyboard.press("Control+End");
  await open.keyboard.type(" schną.");
  await expect(open.getByText(pl("composer.saved"), { exact: true }).first()).toBeVisible();
  await desk.kill("SIGKILL");
  await open.keyboard.type(" Jutro");
  await desk.start();
  await open.keyboard.type(" sprawdzę.");
  // Another machine of hers has the words as well: they are on the server.
  const kept = async (mode: string) => {
    const answer = await open.request.get(`${desk.url}/api/v1/cases/${number}/drafts`);
    return ((await answer.json()) as { items: { mode: string; text: string }[] }).items.find((each) => each.mode === mode)?.text;
  };
  // What was typed while the desk was away may be said to be saved before the rest is.
  await expect.poll(() => kept("reply")).toMatch(/schną\. Jutro sprawdzę\.$/);
  await expect(open.getByText(pl("composer.saved"), { exact: true }).first()).toBeVisible();
  expect(await kept("note")).toBe("Zapytać Bartka o podeszwę");
  await expect(open.getByRole("article").first()).toContainText("Kiedy będą gotowe moje trzewiki?");
}

async function wrongKey({ page, mailbox }: Writing): Promise<void> {
  const before = (await mailbox.lettersTo(nowak.address)).length;
  await turnTo(page, "note");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(secret);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").filter({ hasText: pl("composer.reply_key_in_note") })).toBeVisible();
  await expect(note(page)).toHaveText(secret);
  await page.keyboard.press("Control+Shift+Enter");
  await expect(page.getByRole("article").filter({ hasText: secret })).toContainText(pl("case.team_only"));
  await expect(note(page)).toBeEmpty();
  await turnTo(page, "reply");
  await page.keyboard.press("Control+Shift+Enter");
  await expect(reply(page)).toHaveText(weak);
  expect((await mailbox.lettersTo(nowak.address)).length).toBe(before);
}

async function leak({ page, mailbox }: Writing): Promise<void> {
  await turnTo(page, "reply");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(`Dzień dobry, Pani Anno. ${secret} Odezwę się jutro do 15:00.`);
  await page.keyboard.press("Control+Enter");
  const held = page.getByRole("dialog", { name: pl("composer.not_sent_yet") });
  await expect(held).toContainText("skłamał w sprawie podeszwy");
  const remove = held.getByRole("button", { name: pl("composer.remove_it") });
  await expect(remove).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(held).toBeHidden();
  await expect(reply(page)).not.toContainText("skłamał");
  await reply(page).press("Control+Enter");
  await page.getByRole("button", { name: pl("case.send_now") }).click();
  const letter = await mailbox.letterTo(nowak.address, ({ text }) => text.includes("jutro do 15:00"));
  expect(letter.text).not.toContain("skłamał");
  expect(letter.html).not.toContain("skłamał");
}

async function teamFile({ page, desk, mailbox }: Writing, number: number): Promise<void> {
  await turnTo(page, "note");
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: pl("composer.add_file_team") }).click();
  await (await choosing).setFiles({
    name: "umowa-z-dostawca.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Tylko dla nas."),
  });
  await expect(page.getByRole("list", { name: pl("composer.files_for_team") })).toContainText("umowa-z-dostawca.txt");
  await note(page).click();
  await page.keyboard.type("Umowa w załączniku notatki.");
  await turnTo(page, "reply");
  await expect(page.getByRole("list", { name: pl("composer.files_for_customer") })).toHaveCount(0);
  // Not even somebody who goes around the interface can send it.
  const drafts = await page.request.get(`${desk.url}/api/v1/cases/${number}/drafts`);
  const { attachments } = (await drafts.json()) as { attachments: { id: number }[] };
  const forced = await page.request.post(`${desk.url}/api/v1/cases/${number}/replies`, {
    data: { text: "Proszę, oto plik.", attachmentIds: attachments.map(({ id }) => id), meantForCustomer: true, anyway: true },
  });
  expect(forced.status()).toBe(409);
  expect(await forced.json()).toMatchObject({ code: "leak.team_file" });
  const before = (await mailbox.lettersTo(nowak.address)).length;
  await turnTo(page, "note");
  await page.getByRole("button", { name: pl("composer.save_note") }).click();
  await expect(page.getByRole("article").filter({ hasText: "umowa-z-dostawca.txt" })).toContainText(pl("case.team_only"));
  expect((await mailbox.lettersTo(nowak.address)).length).toBe(before);
}

const weak =
  "Dzień dobry, Pani Anno. Rozumiem, że czeka Pani od poniedziałku i nikt się nie odezwał. To wina kuriera, magazyn znowu zawalił. Odezwiemy się wkrótce. Życzę spokojnego dnia i pozdrawiam.";

async function coached({ page, desk }: Writing, number: number): Promise<void> {
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET")
      sent.push(`${new URL(request.url()).pathname} ${Object.keys(request.postDataJSON() ?? {}).sort()}`);
  });
  const drafted = async () => {
    const answer = await page.request.get(`${desk.url}/api/v1/cases/${number}/drafts`);
    const { items } = (await answer.json()) as { items: { mode: string; text: string }[] };
    return items.find(({ mode }) => mode === "reply")?.text;
  };
  const rewrite = async (text: string) => {
    await turnTo(page, "reply");
    await page.keyboard.press("Control+a");
    await page.keyboard.type(text);
    await expect.poll(drafted).toBe(text);
  };
  const mark = page.locator("[data-coach]").filter({ hasText: "wina kuriera" });
  await rewrite(weak);
  await expect(mark).toBeVisible();
  // A person holds the button for a moment, in which the caret has already come.
  await mark.click({ delay: 150 });
  await expect(page.getByRole("dialog", { name: pl("coach.card") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(mark).toHaveCount(0);
  expect(await drafted()).toBe(weak);

  await page.reload();
  await turnTo(page, "reply");
  // The others come back, the skipped one does not.
  await expect(page.locator("[data-coach]").first()).toBeVisible();
  await expect(mark).toHaveCount(0);
  for (const what of sent) expect(what).toMatch(/^\/api\/v1\/cases\/\d+\/drafts\/reply device,text$/);

  await throughApi(page, desk, "/me/settings", { preferences: { coachLevel: "off" } }, "put");
  await page.reload();
  await rewrite("x");
  await rewrite(weak);
  await expect(page.locator("[data-coach]")).toHaveCount(0);
}
