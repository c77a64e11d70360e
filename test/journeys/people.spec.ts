import type { Browser, Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { Say } from "#words/say.ts";
import type { CustomersMailbox, Letter } from "./customers-mailbox.ts";
import { expect, PASSWORD, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, ewa, justDone, marta, openFirm } from "./firm.ts";

const NEW_PASSWORD = "trzy-kasztany-w-kieszeni";
const pl = sayIn("pl");

test("people come by invitation, sign in, look after their sessions, and see what is theirs to see", async ({
  page,
  browser,
  desk,
  mailbox,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [{ ...marta, role: "agent" }, bartek]);
  const hers = await browser.newPage();

  await test.step("Georgi invites Ewa, whose letter arrives by mail", () => invite(page, desk));
  await test.step("the link opens, her account is made, she is signed in", async () => {
    const letter = await mailbox.letterTo(ewa.email);
    expect(letter.subject).toBe(pl("letters.invitation_subject", { firm: "Szewc Kowalski" }));
    await accept(hers, letter, desk);
    await used(browser, letter, desk);
  });
  await test.step("her language and theme are hers alone", () => look(hers, page, desk));
  await test.step("she does not see what an admin sees", () => onlyHers(hers, desk));
  await test.step("wrong passwords slow down with a sentence", () => slowedDown(browser, desk));
  await test.step("a session is ended from another browser", () => endSession(browser, hers, desk));
  await test.step("signing out leaves nothing open", () => signOut(hers, desk));
  await test.step("a forgotten password is set anew by mail", () => reset(hers, desk, mailbox));
  await test.step("Marta becomes supervisor, sees the ledger and nothing else of Admin", async () => {
    await promote(page, desk);
    await supervisor(browser, desk);
  });
});

async function invite(page: Page, desk: RunningDesk): Promise<void> {
  await page.goto(`${desk.url}/admin/people`);
  await page.getByRole("button", { name: pl("admin.invite"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: pl("admin.invite_title") });
  await dialog.getByRole("button", { name: pl("admin.invite_send") }).click();
  await expect(dialog.getByText(pl("admin.email_missing"))).toBeVisible();
  await dialog.getByLabel(pl("admin.name")).fill(ewa.name);
  await dialog.getByLabel(pl("admin.email")).fill(bartek.email);
  await dialog.getByLabel(pl("admin.role")).selectOption(ewa.role);
  await dialog.getByRole("button", { name: pl("admin.invite_send") }).click();
  await expect(dialog.getByText(pl("refusals.person.exists"))).toBeVisible();
  await dialog.getByLabel(pl("admin.email")).fill(ewa.email);
  await dialog.getByRole("button", { name: pl("admin.invite_send") }).click();
  const link = page.getByRole("dialog", { name: pl("admin.invited_title") });
  await expect(link).toContainText(`${desk.url}/invitation/`);
  await link
    .getByRole("button", { name: pl("common.close") })
    .last()
    .click();
  await expect(page.getByRole("listitem").filter({ hasText: ewa.email })).toContainText(ewa.name);
}

async function accept(hers: Page, letter: Letter, desk: RunningDesk): Promise<void> {
  await hers.goto(linkIn(letter, desk, "invitation"));
  await expect(hers.getByRole("heading", { name: pl("me.invitation_title", { firm: "Szewc Kowalski" }) })).toBeVisible();
  await expect(hers.getByText(ewa.email)).toBeVisible();
  await expect(hers.getByLabel(pl("me.name"), { exact: true })).toHaveValue(ewa.name);
  await hers.getByLabel(pl("me.password"), { exact: true }).fill("hasło");
  await hers.getByRole("button", { name: pl("me.accept") }).click();
  await expect(hers.getByText(pl("me.password_short", { count: 10 }))).toBeVisible();
  await hers.getByLabel(pl("me.password"), { exact: true }).fill(PASSWORD);
  await hers.getByRole("button", { name: pl("me.accept") }).click();
  await expect(hers.getByRole("heading", { name: pl("queue.title") })).toBeVisible();
}

/** A link works once. */
async function used(browser: Browser, letter: Letter, desk: RunningDesk): Promise<void> {
  const stranger = await browser.newPage();
  await stranger.goto(linkIn(letter, desk, "invitation"));
  await expect(stranger.getByRole("heading", { name: /./ })).toHaveText(
    new RegExp(["pl", "bg", "en"].map((language) => sayIn(language as "pl")("me.invitation_gone")).join("|")),
  );
  await stranger.close();
}

async function look(hers: Page, page: Page, desk: RunningDesk): Promise<void> {
  const bg = sayIn("bg");
  await hers.goto(`${desk.url}/me`);
  await choose(hers, pl("me.theme_dark"));
  await expect(hers.locator("html")).toHaveAttribute("data-theme", "dark");
  await choose(hers, "Български");
  await expect(hers.getByRole("heading", { name: bg("me.appearance") })).toBeVisible();
  await hers.reload();
  await expect(hers.getByRole("heading", { name: bg("me.appearance") })).toBeVisible();
  await expect(hers.locator("html")).toHaveAttribute("lang", "bg");
  await expect(hers.locator("html")).toHaveAttribute("data-theme", "dark");
  await choose(hers, "Polski");
  await expect(hers.getByRole("heading", { name: pl("me.appearance") })).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
}

/** `check()` looks at once; the page shows a choice in its next frame. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole("radio", { name }).click();
  await expect(page.getByRole("radio", { name })).toBeChecked();
}

async function onlyHers(hers: Page, desk: RunningDesk): Promise<void> {
  const rail = hers.getByRole("navigation", { name: pl("common.destinations") });
  await expect(rail.getByRole("link", { name: pl("common.customers") })).toBeVisible();
  await expect(rail.getByRole("link", { name: pl("common.admin") })).toHaveCount(0);
  await hers.goto(`${desk.url}/admin/people`);
  await expect(hers.getByText(pl("admin.not_here"))).toBeVisible();
  const asked = await hers.request.get(`${desk.url}/api/v1/mails`);
  expect(asked.status()).toBe(403);
}

async function slowedDown(browser: Browser, desk: RunningDesk): Promise<void> {
  const guesser = await browser.newPage({ locale: "pl-PL" });
  const elsewhere = await browser.newContext();
  await guesser.goto(`${desk.url}/queue/mine`);
  await expect(guesser.getByRole("heading", { name: pl("me.sign_in_title") })).toBeVisible();
  const slow = new RegExp(pl("refusals.sign_in.slow_down", { seconds: 1 }).slice(0, 40));
  await expect(async () => {
    await tryIn(guesser, bartek.email, "zgaduję-zgadulę", pl);
    await expect(guesser.getByRole("button", { name: pl("me.sign_in"), exact: true })).toBeEnabled();
    await expect(guesser.getByText(slow)).toBeVisible({ timeout: 300 });
    // The right password is not let through the closed door either.
    const right = await elsewhere.request.post(`${desk.url}/api/v1/sessions`, {
      data: { email: bartek.email, password: PASSWORD },
    });
    expect(right.status()).toBe(429);
  }).toPass({ timeout: 40_000 });
  await elsewhere.close();
  await guesser.close();
}

async function endSession(browser: Browser, hers: Page, desk: RunningDesk): Promise<void> {
  const other = await browserOf(browser, desk, ewa, {
    userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
  });
  await other.goto(`${desk.url}/queue/mine`);
  await expect(other.getByRole("heading", { name: pl("queue.title") })).toBeVisible();
  await hers.goto(`${desk.url}/me`);
  const firefox = hers.getByRole("listitem").filter({ hasText: "Firefox" });
  await expect(firefox).toBeVisible();
  await expect(hers.getByText(pl("me.session_now"))).toHaveCount(1);
  await firefox.getByRole("button").click();
  await expect(justDone(hers, pl, pl("me.session_ended"))).toBeVisible();
  await expect(firefox).toHaveCount(0);
  // The other browser learns it without doing anything, and cannot go on.
  await expect(other.getByRole("dialog", { name: pl("common.signed_out_title") })).toBeVisible();
  expect((await other.request.get(`${desk.url}/api/v1/me`)).status()).toBe(401);
  await other.context().close();
}

async function signOut(hers: Page, desk: RunningDesk): Promise<void> {
  await hers.getByRole("button", { name: pl("me.sign_out") }).click();
  await expect(hers.getByRole("heading", { name: pl("me.sign_in_title") })).toBeVisible();
  await hers.goto(`${desk.url}/queue/mine`);
  await expect(hers.getByRole("heading", { name: pl("me.sign_in_title") })).toBeVisible();
  expect((await hers.request.get(`${desk.url}/api/v1/me`)).status()).toBe(401);
}

async function reset(hers: Page, desk: RunningDesk, mailbox: CustomersMailbox): Promise<void> {
  await hers.getByRole("link", { name: pl("me.forgotten") }).click();
  // The screen before it has a field of the same name.
  await expect(hers.getByRole("heading", { name: pl("me.forgotten_title") })).toBeVisible();
  await hers.getByLabel(pl("me.email")).fill(ewa.email);
  await hers.getByRole("button", { name: pl("me.send_reset") }).click();
  await expect(hers.getByRole("heading", { name: pl("me.reset_sent_title") })).toBeVisible();
  const letter = await mailbox.letterTo(ewa.email, ({ subject }) => subject === pl("letters.reset_subject"));
  await hers.goto(linkIn(letter, desk, "password"));
  await hers.getByLabel(pl("me.new_password"), { exact: true }).fill(NEW_PASSWORD);
  await hers.getByRole("button", { name: pl("me.set_password") }).click();
  await expect(hers.getByRole("heading", { name: pl("me.reset_done_title") })).toBeVisible();
  await hers.getByRole("link", { name: pl("me.sign_in") }).click();
  await tryIn(hers, ewa.email, PASSWORD, pl);
  await expect(hers.getByText(pl("refusals.sign_in.wrong"))).toBeVisible();
  await tryIn(hers, ewa.email, NEW_PASSWORD, pl);
  await expect(hers.getByRole("heading", { name: pl("queue.title") })).toBeVisible();
  // Whoever is not known gets the same answer and no letter.
  const guessed = await hers.request.post(`${desk.url}/api/v1/password-resets`, { data: { email: "nikt@desk.example" } });
  expect(guessed.status()).toBe(200);
  expect(await mailbox.lettersTo("nikt@desk.example")).toEqual([]);
}

async function promote(page: Page, desk: RunningDesk): Promise<void> {
  await page.goto(`${desk.url}/admin/people`);
  await page.getByRole("button", { name: pl("admin.change_named", { name: marta.name }) }).click();
  await page.getByRole("menuitemradio", { name: pl("me.role_supervisor") }).click();
  await expect(justDone(page, pl, pl("admin.role_changed", { name: marta.name }))).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: marta.email })).toContainText(pl("me.role_supervisor"));
}

async function supervisor(browser: Browser, desk: RunningDesk): Promise<void> {
  const martas = await browserOf(browser, desk, marta);
  await martas.goto(`${desk.url}/admin`);
  const areas = martas.getByRole("navigation", { name: pl("admin.areas") });
  await expect(areas.getByRole("link")).toHaveText([pl("admin.ledger")]);
  await expect(martas.getByText(pl("admin.no_mails"))).toBeVisible();
  const refused = await martas.request.post(`${desk.url}/api/v1/invitations`, {
    data: { name: "Obcy", email: "obcy@desk.example", role: "admin" },
  });
  expect(refused.status()).toBe(403);
  await martas.context().close();
}

async function tryIn(page: Page, email: string, password: string, say: Say): Promise<void> {
  await page.getByLabel(say("me.email")).fill(email);
  await page.getByLabel(say("me.password"), { exact: true }).fill(password);
  await page.getByRole("button", { name: say("me.sign_in"), exact: true }).click();
}

function linkIn({ text }: Letter, desk: RunningDesk, what: "invitation" | "password"): string {
  const link = new RegExp(`https?://\\S+/${what}/[\\w-]+`).exec(text)?.[0];
  expect(link).toContain(desk.url);
  return link!;
}
