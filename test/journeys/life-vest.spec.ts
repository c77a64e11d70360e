import type { Page, Request } from "@playwright/test";
import { VESTS_BG } from "#knowhow/bg/vests.ts";
import { VESTS_EN } from "#knowhow/en/vests.ts";
import { VESTS_PL } from "#knowhow/pl/vests.ts";
import type { Language, Say } from "#words/say.ts";
import { ROUND_THE_CLOCK } from "../hours.ts";
import { expect, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, ewa, firms, justDone, locales, marta, openFirm, throughApi } from "./firm.ts";
import { picture } from "./looking.ts";
import { stories } from "./looking-at.ts";

const vests = { pl: VESTS_PL, bg: VESTS_BG, en: VESTS_EN };

interface Place {
  page: Page;
  say: Say;
  language: Language;
}

const vest = ({ page, say }: Place) => page.getByRole("complementary", { name: say("vest.title") });
const editor = ({ page, say }: Place) => page.getByRole("textbox", { name: say("composer.reply_editor") });
const sentence = (place: Place) => vest(place).getByRole("blockquote");
const toTheCase = ({ page }: Place) => page.locator("#conversation").focus();

for (const language of ["pl", "bg", "en"] as const) {
  test(`a life vest has a first sentence for an empty head (${language})`, async ({ page: georgis, browser, desk }) => {
    test.setTimeout(180_000);
    const say = await openFirm(georgis, desk, language, [ewa]);
    const page = await browserOf(browser, desk, ewa, { locale: locales[language] });
    const story = stories[language];
    // On a slow line the words come after the key was pressed.
    const words = Promise.withResolvers<void>();
    await page.route("**/assets/vests-*.js", async (route) => {
      await words.promise;
      await route.continue();
    });
    await caseFrom(page, desk, story.angry, firms[language].mailbox, { subject: story.subject, text: story.furious });
    const place = { page, say, language };
    await expect(page.getByRole("article").first()).toContainText("▒▒▒");

    await test.step("one key, and what to say and what they want stand there, without the insult", async () => {
      await toTheCase(place);
      await page.keyboard.press("v");
      await expect(vest(place)).toContainText(say("vest.loading"));
      words.resolve();
      const insults = vests[language].find(({ id }) => id === "insults")!;
      await expect(vest(place).getByRole("combobox", { name: say("vest.another") })).toHaveValue("insults");
      await expect(vest(place)).toContainText(insults.ground);
      await expect(vest(place)).toContainText(insults.goesOn.next);
      // The last sentence of each story is the request.
      await expect(vest(place)).toContainText(story.furious.split(". ").at(-1)!.trim());
      await expect(vest(place)).not.toContainText(/idio|идиот/i);
    });

    await test.step("Enter takes the sentence, and undo takes it back", async () => {
      const words = (await sentence(place).textContent())!;
      await page.keyboard.press("Enter");
      await expect(vest(place)).toBeHidden();
      await expect(editor(place)).toContainText(words);
      await expect(editor(place)).toBeFocused();
      await page.keyboard.press("Control+z");
      await expect(editor(place)).toBeEmpty();
    });

    await test.step("without a connection it is there as well", async () => {
      await page.context().setOffline(true);
      await toTheCase(place);
      await page.keyboard.press("v");
      await expect(sentence(place)).toBeVisible();
      await vest(place)
        .getByRole("button", { name: say("techniques.other_words") })
        .click();
      const words = (await sentence(place).textContent())!;
      await vest(place)
        .getByRole("button", { name: say("vest.insert") })
        .click();
      await expect(editor(place)).toContainText(words);
      await page.keyboard.press("Control+z");
      await page.context().setOffline(false);
    });
  });
}

test("nobody learns that a life vest was opened, nor what somebody thought", async ({ page: georgis, browser, desk }) => {
  test.setTimeout(180_000);
  const say = await openFirm(georgis, desk, "en", [ewa]);
  const page = await browserOf(browser, desk, ewa, { locale: "en-GB" });
  const story = stories.en;
  const number = await caseFrom(page, desk, story.angry, firms.en.mailbox, { subject: story.subject, text: story.furious });
  const place: Place = { page, say, language: "en" };
  await expect(page.getByRole("article").first()).toContainText("▒▒▒");

  await test.step("looking, choosing another and putting it away asks the desk for nothing", async () => {
    await page.waitForLoadState("networkidle");
    const asked = listen(page);
    await toTheCase(place);
    await page.keyboard.press("v");
    await vest(place).getByRole("combobox").selectOption("threats");
    await vest(place)
      .getByRole("button", { name: say("techniques.other_words") })
      .click();
    await vest(place)
      .getByRole("button", { name: say("vest.close") })
      .click();
    await expect(vest(place)).toBeHidden();
    expect(asked.stop()).toEqual([]);
    expect(await kept(page)).not.toMatch(/vest|threats/i);
  });

  await test.step("a likely origin sorts the techniques, and is gone with the case", async () => {
    const first = () =>
      page
        .getByRole("region", { name: say("techniques.title") })
        .getByRole("heading", { level: 3 })
        .first()
        .textContent();
    await expect(page.getByRole("region", { name: say("techniques.title") }).getByRole("heading", { level: 3 })).toHaveCount(2);
    const before = await first();
    await page.waitForLoadState("networkidle");
    const asked = listen(page);
    await page.getByRole("radio", { name: say("why.pressure") }).check();
    await expect(page.getByText(say("why.sorted"))).toBeVisible();
    expect(await first()).not.toBe(before);
    const sent = asked.stop();
    expect(sent.filter((each) => !each.startsWith("GET /assets/"))).toEqual([]);
    expect(await kept(page)).not.toMatch(/pressure|"origin"/i);
    await page.goto(`${desk.url}/queue/all`);
    await page.goto(`${desk.url}/case/${number}`);
    await expect(page.getByRole("radio", { name: say("why.pressure") })).not.toBeChecked();
  });

  await test.step("Escape leads back to the caret", async () => {
    await editor(place).click();
    await page.keyboard.type("Hello Bell,");
    for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowLeft");
    await page.getByRole("button", { name: say("vest.title") }).click();
    await expect(vest(place)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(vest(place)).toBeHidden();
    await expect(editor(place)).toBeFocused();
    await page.keyboard.type("Mr ");
    await expect(editor(place)).toHaveText("Hello Mr Bell,");
  });

  await test.step("from the palette too, by the quickest hand and on a slow machine", async () => {
    const slow = await page.context().newCDPSession(page);
    await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox", { name: say("keys.palette_hint") }).fill(say("vest.key"));
    await page.keyboard.press("Enter");
    await expect(vest(place)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(vest(place)).toBeHidden();
    await expect(editor(place)).toBeFocused();
    await page.keyboard.type("Marcus ");
    await expect(editor(place)).toHaveText("Hello Mr Marcus Bell,");
    await slow.detach();
  });
});

test("a situation is a fact of the case, which others see, and which is taken back", async ({ page: georgis, browser, desk }) => {
  test.setTimeout(180_000);
  const say = await openFirm(georgis, desk, "pl", [ewa, bartek, marta]);
  const page = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  const story = stories.pl;
  const number = await caseFrom(page, desk, story.angry, firms.pl.mailbox, { subject: story.subject, text: story.furious });
  const other = await browserOf(browser, desk, bartek, { locale: "pl-PL" });
  await throughApi(other, desk, "/me/hours", { hours: ROUND_THE_CLOCK, coverId: null }, "put");
  await other.goto(`${desk.url}/case/${number}`);
  const place: Place = { page, say, language: "pl" };
  const name = (of: Page) => of.getByRole("heading", { level: 3, name: say("situation.no_chemistry") });

  await page.getByRole("button", { name: say("situation.say_it") }).click();
  await page.getByRole("menuitemradio", { name: say("situation.no_chemistry") }).click();
  await expect(name(page)).toBeVisible();
  await expect(name(other)).toBeVisible();

  await test.step("the queue can be narrowed to it", async () => {
    await other.goto(`${desk.url}/queue/all?situation=overdue_payment`);
    await expect(other.getByText(say("situation.filter_none"))).toBeVisible();
    await other.goto(`${desk.url}/queue/all?situation=no_chemistry`);
    await expect(other.getByRole("listitem").filter({ hasText: story.subject })).toBeVisible();
  });

  await test.step("another person is asked for in a prepared note", async () => {
    await page.getByRole("button", { name: say("situation.offer_another") }).click();
    await expect(page.getByRole("textbox", { name: say("composer.note_editor") })).toContainText(
      `@${marta.name} ${say("situation.ask_another")}`,
    );
  });

  await test.step("undo takes it back", async () => {
    await toTheCase(place);
    await page.keyboard.press("z");
    await expect(name(page)).toBeHidden();
    await expect(justDone(page, say, say("common.undone"))).toBeVisible();
  });

  await test.step("undermining a colleague is pointed elsewhere, and stored nowhere", async () => {
    await page.waitForLoadState("networkidle");
    const asked = listen(page);
    await page.getByRole("button", { name: say("situation.say_it") }).click();
    await page.getByRole("menuitem", { name: say("situation.undermining") }).click();
    await expect(page.getByRole("dialog", { name: say("situation.undermining") })).toContainText(say("situation.route_here"));
    await page.keyboard.press("Escape");
    // The note that was begun before is still being kept.
    expect(asked.stop().filter((request) => !request.endsWith("/drafts/note"))).toEqual([]);
  });

  await test.step("that was hard: the case is handed on with its briefing, and stays until that was read", async () => {
    await toTheCase(place);
    await page.keyboard.press("h");
    const dialog = page.getByRole("dialog", { name: say("hard.title") });
    await picture(page, "that-was-hard");
    await dialog.getByRole("button", { name: say("calls.brief") }).click();
    const briefing = page.getByRole("dialog", { name: say("transfer.title") });
    await expect(briefing.getByLabel(say("transfer.who"), { exact: true })).not.toHaveValue("");
    await expect(briefing.getByLabel(say("transfer.wants"))).not.toHaveValue("");
    await briefing.getByLabel(say("transfer.to"), { exact: true }).selectOption({ label: bartek.name });
    await briefing.getByRole("button", { name: say("transfer.ask", { name: bartek.name }) }).click();
    await expect(page.getByText(say("transfer.bar_asked_mine", { name: bartek.name }))).toBeVisible();
    await expect(page.getByRole("button", { name: say("queue.owner", { name: bartek.name }) })).toBeHidden();
  });
});

/** What the page asks of the desk from now on, until it is stopped. */
function listen(page: Page): { stop: () => string[] } {
  const asked: string[] = [];
  const hear = (request: Request) => {
    const { pathname } = new URL(request.url());
    // Screens that may be opened next are fetched whenever there is time, whatever somebody does.
    if (!pathname.startsWith("/assets/")) asked.push(`${request.method()} ${pathname}`);
  };
  page.on("request", hear);
  return {
    stop() {
      page.off("request", hear);
      return asked;
    },
  };
}

/** Everything that this browser keeps of the desk: both storages and every database. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const got = (asking) => new Promise((done, fail) => {
      asking.onsuccess = () => done(asking.result);
      asking.onerror = () => fail(asking.error);
    });
    const all = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const db = await got(indexedDB.open(name));
      for (const store of db.objectStoreNames) all.push(await got(db.transaction(store).objectStore(store).getAll()));
      db.close();
    }
    return JSON.stringify(all);
  })()`);
