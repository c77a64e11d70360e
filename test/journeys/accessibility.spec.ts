import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { Language, Say } from "#words/say.ts";
import { deliver } from "../mail/writing.ts";
import type { CustomersMailbox } from "./customers-mailbox.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, caseOf, ewa, firms, openFirm, write } from "./firm.ts";
import { picture, reflows, speaks, accessible as toEverybody } from "./looking.ts";
import { type Story, stories } from "./looking-at.ts";

interface Looking {
  page: Page;
  desk: RunningDesk;
  mailbox: CustomersMailbox;
  say: Say;
  story: Story;
  language: Language;
}

const locales = { pl: "pl-PL", bg: "bg-BG", en: "en-GB" } as const;
// Names, order and colours are the same in every language and are looked at in one; longer and other words need room in each.
const looksClosest: Language = "pl";
let looksCloser = true;

// A walk of this length costs more to record than to walk.
test.use({ trace: "off" });
test.describe.configure({ mode: "parallel" });

for (const language of ["pl", "bg", "en"] as const) {
  test(`every screen can be used by everybody (${language})`, async ({ browser, desk, mailbox }) => {
    test.setTimeout(600_000);
    looksCloser = language === looksClosest;
    const context = await browser.newContext({ locale: locales[language], reducedMotion: "reduce" });
    const page = await context.newPage();
    const say = sayIn(language);
    const look: Looking = { page, desk, mailbox, say, story: stories[language], language };
    await test.step("set-up", () => settingUp(look));
    await openFirm(page, desk, language, [ewa, bartek]);
    await test.step("sign-in", async () => {
      const stranger = await browserOf(browser, desk, ewa, { locale: locales[language] });
      await stranger.context().clearCookies();
      for (const place of ["/sign-in", "/password"]) {
        await stranger.goto(desk.url + place);
        await expect(stranger.getByRole("heading", { level: 1 })).toBeVisible();
        await whole(stranger, place);
      }
      await stranger.context().close();
    });
    const { hard, calm } = await test.step("cases in every group", () => fill(look));
    await test.step("queue", () => queue(look));
    await test.step("a case with everything in it", () => hardCase(look, hard));
    await test.step("what customers are told", () => information(look, calm));
    await test.step("incidents", () => incidents(look, calm));
    await test.step("dialogs", () => dialogs(look, calm));
    await test.step("options, a choice and a decision", () => agreeing(look, calm));
    await test.step("customers, search, me", () => places(look));
    await test.step("the library", () => library(look));
    await test.step("admin", () => admin(look));
    await test.step("form and chat", () => formAndChat(look));
    await test.step("the customer's page", () => customersPage(look, calm));
    await context.close();
  });
}

const accessible = async (page: Page, place: string): Promise<void> => {
  if (looksCloser) await toEverybody(page, place);
};

async function whole(page: Page, place: string): Promise<void> {
  await accessible(page, place);
  await reflows(page, place);
  await speaks(page, place);
}

async function settingUp({ page, desk, say, language }: Looking): Promise<void> {
  await page.goto(desk.setupLink);
  await page.getByRole("radio", { name: { pl: "Polski", bg: "Български", en: "English" }[language] }).click();
  await expect(page.getByRole("heading", { name: say("setup.place_title") })).toBeVisible();
  const next = () => page.getByRole("button", { name: say("common.next"), exact: true }).click();
  await picture(page, `setup-1-${language}`);
  await whole(page, "set-up: place");
  await next();
  await page.getByLabel(say("setup.firm_name")).fill("Szewc");
  await picture(page, `setup-2-${language}`);
  await whole(page, "set-up: firm");
  await next();
  await next();
  await expect(page.getByText(say("me.name_missing"))).toBeVisible();
  await whole(page, "set-up: you, with what is missing");
  await page.getByLabel(say("me.name"), { exact: true }).fill("Georgi");
  await page.getByLabel(say("me.email")).fill("georgi@desk.example");
  await page.getByLabel(say("me.password"), { exact: true }).fill("kapok-ratuje-ludzi");
  await next();
  await whole(page, "set-up: mailbox");
  await page.getByLabel(say("setup.mailbox_address")).fill(firms[language].mailbox);
  await next();
  await picture(page, `setup-5-${language}`);
  await whole(page, "set-up: charter");
}

/** Now, today, later, waiting for the customer, waiting for colleagues, closed; a mail in quarantine. */
async function fill({ page, desk, story, language }: Looking): Promise<{ hard: number; calm: number }> {
  const to = firms[language].mailbox;
  const api = `${desk.url}/api/v1`;
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(api + path, { data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  };
  await write(desk, story.angry, to, { subject: story.subject, text: story.furious });
  const hard = await caseOf(page, desk, story.subject);
  await post(`/cases/${hard}/notes`, { text: story.note });
  const calm = await caseFrom(page, desk, story.calm, to, { subject: story.calmSubject, text: story.calmText });
  await post(`/cases/${calm}/replies`, { text: story.reply, nextUpdate: inHours(50) });
  for (const [at, waitingFor] of (["customer", "colleagues"] as const).entries()) {
    await write(desk, story.calm, to, { subject: `${story.calmSubject} ${at + 2}`, text: story.calmText });
    await post(`/cases/${await caseOf(page, desk, `${story.calmSubject} ${at + 2}`)}/waiting`, { waitingFor });
  }
  await write(desk, story.angry, to, { subject: `${story.subject}?!`, text: story.calmText });
  await post(`/cases/${await caseOf(page, desk, `${story.subject}?!`)}/closure`, { words: story.note });
  await deliver(desk.smtpPort, Buffer.from("%PDF-1.7\r\n\u0000\u0001\u0002\r\n"), { from: story.angry.address, to: [to] });
  return { hard, calm };
}

const inHours = (hours: number): string => new Date(Math.ceil(Date.now() / 3_600_000 + hours) * 3_600_000).toISOString();

async function queue({ page, desk, say, story, language }: Looking): Promise<void> {
  await page.goto(`${desk.url}/queue/all`);
  await expect(page.getByRole("listitem").filter({ hasText: story.subject }).first()).toBeVisible();
  await picture(page, `queue-${language}`);
  for (const group of ["customer", "colleagues"])
    await page.getByRole("button", { name: say(`queue.group_${group}`), exact: true, expanded: false }).click();
  await page.getByRole("checkbox").first().check();
  await whole(page, "queue: all groups, one selected");
  await page.goto(`${desk.url}/queue/closed`);
  await expect(page.getByRole("listitem").filter({ hasText: `${story.subject}?!` })).toBeVisible();
  await whole(page, "queue: closed");
  await page.goto(`${desk.url}/queue/team`);
  await expect(page.getByText(say("queue.empty_team"))).toBeVisible();
  await whole(page, "queue: empty");
}

async function hardCase({ page, desk, say, story, language }: Looking, hard: number): Promise<void> {
  await page.goto(`${desk.url}/case/${hard}`);
  await expect(page.getByRole("article").first()).toContainText("▒▒▒");
  await picture(page, `case-${language}`);
  await whole(page, "case: masked message and note");
  await page.getByRole("textbox", { name: say("composer.reply_editor") }).click();
  await page.keyboard.type(story.weak);
  await expect(page.locator("[data-coach]").first()).toBeVisible();
  await page.keyboard.press("Control+Period");
  await expect(page.getByRole("dialog", { name: say("coach.card") })).toBeVisible();
  await picture(page, `coach-${language}`);
  await accessible(page, "case: a mark open");
  await page.keyboard.press("Escape");
  await page.locator("#conversation").focus();
  await page.keyboard.press("n");
  await page.keyboard.type("@");
  await expect(page.getByRole("option").first()).toBeVisible();
  await accessible(page, "case: writing a note");
  await page.keyboard.press("Escape");
  await page.locator("#conversation").focus();
  await page.keyboard.press("t");
  await expect(page.getByLabel(say("techniques.find"))).toBeFocused();
  await page.locator("#conversation").focus();
  await page.keyboard.press("r");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("/");
  await expect(page.getByRole("region", { name: say("library.preview_here") })).toBeVisible();
  await picture(page, `picker-${language}`);
  await whole(page, "case: picking a template");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.locator("#conversation").focus();
  await page.keyboard.press("b");
  await expect(page.getByRole("form", { name: say("naming.title") })).toBeVisible();
  await picture(page, `naming-${language}`);
  await whole(page, "case: naming what words show");
  await page.keyboard.press("Escape");
  await page.locator("#conversation").focus();
  await page.keyboard.press("v");
  await expect(page.getByRole("complementary", { name: say("vest.title") }).getByRole("blockquote")).toBeVisible();
  await picture(page, `vest-${language}`);
  await whole(page, "case: a life vest");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say("situation.say_it") }).click();
  await page.getByRole("menuitemradio", { name: say("situation.no_chemistry") }).click();
  await expect(page.getByRole("button", { name: say("situation.offer_another") })).toBeVisible();
  await page.getByRole("radio", { name: say("why.irritation") }).check();
  await expect(page.getByText(say("why.sorted"))).toBeVisible();
  await picture(page, `situation-${language}`);
  await whole(page, "case: a situation and a likely origin");
}

async function information({ page, desk, say, story, language }: Looking, calm: number): Promise<void> {
  await page.goto(`${desk.url}/case/${calm}`);
  await page.getByRole("button", { name: new RegExp(say("case.change_team_line")) }).click();
  await page.getByRole("textbox", { name: say("case.team_line_label") }).fill(story.inside);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: say("information.hold"), exact: true }).click();
  const dialog = page.getByRole("dialog", { name: say("information.title") });
  await dialog.getByRole("radio", { name: say("information.kind_technical") }).check();
  await dialog.getByRole("radio", { name: say("information.for_customer") }).check();
  await dialog.getByRole("button", { name: say("information.do_held") }).click();
  await expect(dialog.getByText(say("information.cause_missing"))).toBeVisible();
  await picture(page, `hold-${language}`);
  await whole(page, "case: holding, with what is missing");
  await dialog.getByLabel(say("information.cause"), { exact: true }).fill(story.reply);
  await dialog.getByLabel(say("information.next_step"), { exact: true }).fill(story.reply);
  await dialog.getByRole("button", { name: say("information.do_held") }).click();
  await expect(page.getByRole("list", { name: say("information.standing") })).toContainText(story.inside);
  await page.getByRole("button", { name: new RegExp(say("case.change_team_line")) }).click();
  await page.getByRole("textbox", { name: say("case.team_line_label") }).fill(story.material);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: say("case.ask_to_tell") })).toBeVisible();
  await whole(page, "case: what must be told, and what is held");
  await page.getByRole("button", { name: say("information.tell"), exact: true }).click();
  await dialog.getByLabel(say("information.plain_words"), { exact: true }).fill(story.material);
  await dialog.getByRole("button", { name: say("information.do_told") }).click();
  await expect(dialog.getByText(say("refusals.selection.options_missing"))).toBeVisible();
  await picture(page, `tell-${language}`);
  await whole(page, "case: telling, with what is missing");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: say("composer.five_fields"), exact: true }).click();
  await expect(page.getByRole("dialog", { name: say("composer.five_fields_long") })).toBeVisible();
  await picture(page, `five-fields-${language}`);
  await whole(page, "case: five fields");
  await page.keyboard.press("Escape");
}

async function incidents({ page, desk, say, story, language }: Looking, calm: number): Promise<void> {
  await page.goto(`${desk.url}/incidents`);
  await expect(page.getByText(say("incidents.none"))).toBeVisible();
  await whole(page, "incidents: none");
  await page.getByRole("button", { name: say("incidents.open") }).click();
  const dialog = page.getByRole("dialog", { name: say("incidents.open") });
  await dialog.getByLabel(say("incidents.name"), { exact: true }).fill(story.subject);
  await dialog.getByLabel(new RegExp(`^${say("incidents.what")}`)).fill(story.note);
  await whole(page, "incidents: write one down");
  await dialog.getByRole("button", { name: say("incidents.open_now"), exact: true }).click();
  await page.getByRole("searchbox", { name: say("incidents.add") }).fill(String(calm));
  await page.getByRole("button", { name: say("incidents.add_one", { number: calm }) }).click();
  await page.getByRole("searchbox", { name: say("incidents.add") }).fill(story.subject);
  await page.getByLabel(say(`incidents.text_${language}`), { exact: true }).fill(story.reply);
  await expect(page.locator("[data-letter]")).toContainText(story.reply);
  await picture(page, `incident-${language}`);
  await whole(page, "incident: writing to all");
  await page.getByRole("button", { name: say("incidents.tell_count", { count: 1 }) }).click();
  await expect(page.getByRole("button", { name: say("incidents.take_back") })).toBeVisible();
  await picture(page, `incident-leaving-${language}`);
  await accessible(page, "incident: leaving");
  await page.getByRole("button", { name: say("incidents.take_back") }).click();
  await expect(page.getByText(say("incidents.was_taken_back"))).toBeVisible();
  await page.goto(`${desk.url}/incidents`);
  await expect(page.getByRole("link", { name: new RegExp(story.subject) })).toBeVisible();
  await whole(page, "incidents: a list");
}

async function dialogs({ page, desk, say }: Looking, calm: number): Promise<void> {
  await page.goto(`${desk.url}/case/${calm}`);
  const open = async (name: string, act: () => Promise<void>) => {
    await act();
    await expect(page.getByRole("dialog").or(page.getByRole("menu")).first()).toBeVisible();
    await whole(page, name);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog").or(page.getByRole("menu"))).toHaveCount(0);
  };
  const fromMenu = (entry: string) => async () => {
    await page.getByRole("button", { name: say("case.more") }).click();
    await page.getByRole("menuitem", { name: say(entry) }).click();
  };
  const key = (keys: string) => async () => {
    await page.locator("#conversation").focus();
    await page.keyboard.press(keys);
  };
  await open("menu of the case", () => page.getByRole("button", { name: say("case.more") }).click());
  await open("owner", () => page.getByRole("button", { name: say("queue.owner", { name: say("queue.owner_you") }) }).click());
  await open("situations", () => page.getByRole("button", { name: say("situation.say_it") }).click());
  await open("the confidential route", async () => {
    await page.getByRole("button", { name: say("situation.say_it") }).click();
    await page.getByRole("menuitem", { name: say("situation.undermining") }).click();
  });
  await open("that was hard", key("h"));
  await open("no news", key("u"));
  await open("preview", key("w"));
  await open("move", () => page.getByRole("button", { name: say("case.move"), exact: true }).click());
  await open("ask whether solved", fromMenu("case.ask_solved"));
  await open("close", fromMenu("case.close"));
  await open("history", fromMenu("case.history"));
  await open("palette", key("Control+k"));
  await open("keys", key("?"));
  await open("notices", () => page.getByRole("button", { name: new RegExp(say("notices.button")) }).click());
}

/** Every stage, the dialogs of options, and the customer's page while they choose and when it is agreed. */
async function agreeing({ page, desk, say, story, language }: Looking, calm: number): Promise<void> {
  const place = `${desk.url}/api/v1/cases/${calm}`;
  const post = async (path: string, data: object) => {
    const answer = await page.request.post(place + path, { data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  };
  for (const kind of ["wish", "standard", "outside"]) {
    const team = { costToUs: "120", whoDecides: "Marta" };
    await post("/options", {
      kind,
      what: story.subject,
      costToCustomer: "0",
      legalBasis: "43d",
      needs: "OK",
      until: inHours(50),
      ...team,
    });
  }
  for (const stage of [1, 2, 3, 4, 5]) {
    await post("/stage", { stage });
    await page.goto(`${desk.url}/case/${calm}`);
    await expect(page.getByRole("heading", { name: say(`queue.stage_${stage}`), exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: say("case.stage"), exact: true }).getByRole("checkbox")).toBeVisible();
    if (stage === 3) await picture(page, `options-${language}`);
    await whole(page, `case: stage ${stage}`);
  }
  await post("/stage", { stage: 3 });
  for (const name of ["add", "send", "decide"]) {
    await page.getByRole("button", { name: say(`options.${name}`), exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await picture(page, `options-${name}-${language}`);
    await whole(page, `case: ${name} options`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await post("/choice", {});
  const { url } = (await (await page.request.get(`${place}/page`)).json()) as { url: string };
  const shows = async (heading: string) => {
    await expect(async () => {
      await page.goto(url);
      await expect(page.getByText(say(heading)).first()).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  };
  await shows("page.choose_question");
  await picture(page, `page-choose-${language}`);
  await whole(page, "customer's page: choosing");
  await page.getByRole("button", { name: say("page.choose_send") }).click();
  await expect(page.getByText(say("page.choose_error_nothing"))).toBeVisible();
  await whole(page, "customer's page: nothing chosen");
  await post("/decision", { summary: story.subject, steps: [{ words: story.subject, dueAt: inHours(50) }] });
  await page.goto(`${desk.url}/case/${calm}`);
  await expect(page.getByRole("region", { name: say("options.agreed") })).toBeVisible();
  await whole(page, "case: what is agreed");
  await shows("page.agreed");
  await picture(page, `page-agreed-${language}`);
  await whole(page, "customer's page: agreed");
}

/** The shelves, a card of each, writing, comparing, and what of it stands in a case. */
async function library({ page, desk, say, language }: Looking): Promise<void> {
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(`${desk.url}/library`);
  await expect(page.getByRole("heading", { name: say("library.shelf_paths") })).toBeVisible();
  await picture(page, `library-${language}`);
  await whole(page, "library");
  await page.goto(`${desk.url}/library?q=xyzzy`);
  await expect(page.getByText(say("library.nothing"))).toBeVisible();
  await whole(page, "library: nothing found");
  for (const entry of ["techniques/paraphrase", "vests/anger", "procedures/threat", "templates/options"]) {
    await page.goto(`${desk.url}/library/${entry}`);
    await expect(heading).toBeVisible();
    await picture(page, `library-${entry.replace("/", "-")}-${language}`);
    await whole(page, `library: ${entry}`);
  }
  await page.getByRole("button", { name: say("library.more") }).click();
  await page.getByRole("menuitemcheckbox", { name: say("library.side_by_side") }).click();
  await expect(page.getByRole("region", { name: say("library.in_bg") })).toBeVisible();
  await picture(page, `library-side-by-side-${language}`);
  await whole(page, "library: languages side by side");
  await page.goto(`${desk.url}/library/techniques/paraphrase`);
  await page.getByRole("button", { name: say("library.edit_copy") }).click();
  await picture(page, `library-editing-${language}`);
  await whole(page, "library: writing a copy");
  await page.getByRole("button", { name: say("library.save_version") }).click();
  await page.getByRole("button", { name: say("library.compare") }).click();
  await expect(page.getByRole("region", { name: say("library.kapoks") })).toBeVisible();
  await picture(page, `library-comparing-${language}`);
  await whole(page, "library: comparing");
  for (const shelf of ["templates", "paths"]) {
    await page.goto(`${desk.url}/library/${shelf}/new`);
    await page.getByRole("button", { name: say("library.save_version") }).click();
    await expect(page.getByText(say("library.field_needed")).first()).toBeVisible();
    await whole(page, `library: a new one of ${shelf}, with what is missing`);
  }
}

async function places({ page, desk, say, story }: Looking): Promise<void> {
  await page.goto(`${desk.url}/customers`);
  await page
    .getByRole("link", { name: new RegExp(story.angry.name) })
    .first()
    .waitFor();
  await whole(page, "customers");
  await page
    .getByRole("link", { name: new RegExp(story.angry.name) })
    .first()
    .click();
  await expect(page.getByText(story.angry.address)).toBeVisible();
  await whole(page, "customer");
  await page.getByRole("button", { name: say("customers.write_consent"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await whole(page, "customer: a consent");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.goto(`${desk.url}/search?q=${encodeURIComponent(story.calmSubject)}`);
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await whole(page, "search with hits");
  await page.goto(`${desk.url}/search?q=stage%3A1&state=open`);
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await picture(page, "search-filters");
  await whole(page, "search with filters");
  for (const name of ["", "/promises", "/first-to-speak", "/stages", "/waiting"]) {
    await page.goto(`${desk.url}/reports${name}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await whole(page, `reports${name}`);
  }
  await page.goto(`${desk.url}/me/numbers`);
  await expect(page.getByRole("main").getByRole("definition").first()).toBeVisible();
  await whole(page, "my numbers");
  await page.goto(`${desk.url}/me/handover`);
  await expect(page.getByRole("heading", { level: 1, name: say("handover.title") })).toBeVisible();
  await whole(page, "hand-over");
  await page.goto(`${desk.url}/search?q=nic-takiego`);
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(0);
  await whole(page, "search without hits");
  await page.goto(`${desk.url}/me`);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await whole(page, "me");
  await page.goto(`${desk.url}/nowhere`);
  await whole(page, "nowhere");
}

async function admin({ page, desk, say }: Looking): Promise<void> {
  for (const area of ["people", "teams", "mailboxes", "widgets", "ledger", "firm", "tokens", "webhooks", "health"]) {
    await page.goto(`${desk.url}/admin/${area}`);
    await expect(page.getByText(say(`admin.${area}_lead`))).toBeVisible();
    await whole(page, `admin: ${area}`);
  }
  await page.goto(`${desk.url}/admin/people`);
  await page.getByRole("button", { name: say("admin.invite"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await whole(page, "admin: invite");
  await page.goto(`${desk.url}/admin/mailboxes`);
  await page.getByRole("button", { name: say("admin.add_mailbox") }).click();
  await whole(page, "admin: add a mailbox");
  await page.goto(`${desk.url}/admin/widgets`);
  await page.getByRole("button", { name: say("admin.add_widget") }).click();
  await whole(page, "admin: add a widget");
  await page.goto(`${desk.url}/admin/webhooks`);
  await page.getByRole("button", { name: say("admin.add_webhook") }).click();
  // Happenings stand under the names that programs read, so that this screen has words that look like keys.
  await accessible(page, "admin: add a webhook");
  await reflows(page, "admin: add a webhook");
}

/** The form page, right and wrong; the widget with nobody here, then in a chat, a call and a copy; the chat as its agent sees it. */
async function formAndChat({ page, desk, say, story, language }: Looking): Promise<void> {
  const api = `${desk.url}/api/v1`;
  const send = async (method: "post" | "put", path: string, data: object) => {
    const answer = await page.request[method](api + path, { data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
  };
  await page.goto(`${desk.url}/help?lang=${language}`);
  await whole(page, "form page");
  await page.getByRole("button", { name: say("help.send") }).click();
  await expect(page.getByText(say("help.wrong_contact_missing"))).toBeVisible();
  await picture(page, `help-wrong-${language}`);
  await whole(page, "form page: with what is missing");

  await send("post", "/widgets", { name: "Kapok", languages: [language], greetings: {}, origins: [] });
  const { items } = (await (await page.request.get(`${api}/widgets`)).json()) as { items: { key: string }[] };
  await page.goto(`${desk.url}/admin/widgets`);
  await expect(page.getByText(items[0]!.key)).toBeVisible();
  await picture(page, `admin-widgets-${language}`);
  await whole(page, "admin: a widget");
  const preview = `${desk.url}/widget/${items[0]!.key}/preview?lang=${language}`;
  await page.goto(preview);
  await whole(page, "widget: closed");
  await page.getByRole("button", { name: say("widget.launch") }).click();
  await expect(page.getByText(say("widget.nobody_here"))).toBeVisible();
  await picture(page, `widget-form-${language}`);
  await whole(page, "widget: the form");

  await send("put", "/me/settings", { preferences: { chatLimit: 2 } });
  const customer = await page.context().newPage();
  await page.goto(`${desk.url}/queue/all`);
  await expect(async () => {
    await customer.goto(preview);
    await customer.getByRole("button", { name: say("widget.launch") }).click();
    await expect(customer.getByRole("button", { name: say("widget.start") })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await whole(customer, "widget: somebody is here");
  await customer.getByRole("textbox", { name: say("widget.first_words") }).fill(story.calmText);
  await customer.getByRole("textbox", { name: say("widget.name") }).fill(story.calm.name);
  await customer.getByRole("button", { name: say("widget.start") }).click();
  await expect(customer.getByRole("listitem").filter({ hasText: story.calmText })).toBeVisible();
  await picture(customer, `widget-chat-${language}`);
  await whole(customer, "widget: a chat");
  for (const place of ["call", "transcript", "end"]) {
    await customer.getByRole("button", { name: say(`widget.${place}`) }).click();
    await expect(customer.getByRole("button", { name: say("widget.back") })).toBeVisible();
    await picture(customer, `widget-${place}-${language}`);
    await whole(customer, `widget: ${place}`);
    await customer.getByRole("button", { name: say("widget.back") }).click();
  }
  await page.getByRole("listitem").filter({ hasText: story.calm.name }).first().getByRole("link").click();
  await expect(page.getByText(say("case.customer_here"))).toBeVisible();
  await picture(page, `chat-agent-${language}`);
  await whole(page, "case: a chat");
  await customer.close();
}

async function customersPage({ page, desk, say, language, mailbox, story }: Looking, calm: number): Promise<void> {
  const { url } = (await (await page.request.get(`${desk.url}/api/v1/cases/${calm}/page`)).json()) as { url: string };
  await page.goto(url);
  await expect(page.getByText(say("page.next_news")).first()).toBeVisible();
  await picture(page, `page-${language}`);
  await whole(page, "customer's page: open");
  const asked = await page.request.post(`${desk.url}/api/v1/cases/${calm}/confirmation-request`, { data: {} });
  expect(asked.ok(), await asked.text()).toBe(true);
  await mailbox.letterTo(story.calm.address, ({ text }) => text.includes("/p/"));
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(say("page.confirm_question"))).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await picture(page, `page-asked-${language}`);
  await whole(page, "customer's page: asked");
  await page.getByRole("button", { name: say("page.yes"), exact: true }).click();
  await expect(page.getByText(say("page.thanks_yes"))).toBeVisible();
  await whole(page, "customer's page: closed");
  await page.goto(`${url.slice(0, -3)}abc`);
  await expect(
    page
      .getByText(say("page.unknown_title"))
      .or(page.getByRole("heading", { level: 1 }))
      .first(),
  ).toBeVisible();
  await whole(page, "customer's page: a link that does not work");
}
