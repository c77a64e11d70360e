import type { Page } from "@playwright/test";
import type { CallView } from "#contract/call-shapes.ts";
import { LADDER_BG } from "#knowhow/bg/ladder.ts";
import { LADDER_EN } from "#knowhow/en/ladder.ts";
import type { Ladder } from "#knowhow/ladder.ts";
import { LADDER_PL } from "#knowhow/pl/ladder.ts";
import type { Language, Say } from "#words/say.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, firms, locales, marta, openFirm } from "./firm.ts";
import { accessible, picture, reflows, speaks } from "./looking.ts";
import { stories } from "./looking-at.ts";

const ladders: Readonly<Record<Language, Ladder>> = { pl: LADDER_PL, bg: LADDER_BG, en: LADDER_EN };

interface Place {
  page: Page;
  desk: RunningDesk;
  say: Say;
  language: Language;
}

const ladder = ({ page, say }: Place) => page.getByRole("region", { name: say("calls.ladder") });
const rung = (place: Place, number: number) =>
  ladder(place).getByRole("button", { name: new RegExp(`^${number} ?${ladders[place.language].rungs[number - 1]!.name}`) });
const sayCard = ({ page, say }: Place) =>
  page.getByRole("region", { name: new RegExp(`^(${say("calls.say")}|${say("calls.silence_title")})$`) });
const notes = ({ page, say }: Place) => page.getByRole("textbox", { name: say("calls.note_field") });
const lines = ({ page, say }: Place) => page.getByRole("list", { name: say("calls.lines") });
const stands = (place: Place, number: number) => expect(rung(place, number)).toHaveAttribute("aria-current", "step");
const dialog = ({ page }: Place) => page.getByRole("dialog");

/** A furious customer's case, with Bartek in front of it; Marta leads. */
async function bartekAt(
  { page: georgis, browser, desk }: { page: Page; browser: Parameters<typeof browserOf>[0]; desk: RunningDesk },
  language: Language,
) {
  const say = await openFirm(georgis, desk, language, [bartek, marta]);
  const page = await browserOf(browser, desk, bartek, { locale: locales[language], reducedMotion: "reduce" });
  const story = stories[language];
  const number = await caseFrom(page, desk, story.angry, firms[language].mailbox, {
    subject: story.subject,
    text: story.furious,
  });
  await expect(page.getByRole("article").first()).toContainText("▒▒▒");
  return { place: { page, desk, say, language }, number, story };
}

async function beginCall({ page, say }: Place): Promise<number> {
  await page.locator("#conversation").focus();
  await page.keyboard.press("c");
  await expect(page.getByRole("button", { name: say("calls.start_in") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/case\/\d+\/call\/\d+$/);
  return Number(new URL(page.url()).pathname.split("/").at(-1));
}

const callOf = async ({ page, desk }: Place, id: number) =>
  (await (await page.request.get(`${desk.url}/api/v1/calls/${id}`)).json()) as CallView;

for (const language of ["pl", "bg", "en"] as const) {
  test(`a call of swearing is taken rung by rung (${language})`, async ({ page, browser, desk }) => {
    test.setTimeout(300_000);
    const { place, number, story } = await bartekAt({ page, browser, desk }, language);
    const { page: his, say } = place;
    const known = ladders[language];
    const look = async (name: string) => {
      await picture(his, `call-${name}-${language}`);
      if (language === "pl") await accessible(his, `call: ${name}`);
      await reflows(his, `call: ${name}`);
      await speaks(his, `call: ${name}`);
    };
    const id = await beginCall(place);

    await test.step("what they want stands above it all, and the first sentence has both names", async () => {
      await expect(his.getByRole("region", { name: say("vest.they_want") })).toContainText(
        story.furious.split(". ").at(-1)!.trim(),
      );
      await expect(sayCard(place).getByRole("blockquote")).toContainText("Bartek Lis");
      await expect(ladder(place)).toContainText(known.rungs[0]!.aim);
      await look("1-empathy");
    });

    await test.step("the last rung is closed while the others are not tried, on the screen and at the desk", async () => {
      await his.locator("main").focus();
      await his.keyboard.press("5");
      await expect(ladder(place).getByRole("status")).toHaveText(say("refusals.rung.not_tried"));
      await expect(rung(place, 5)).toHaveAttribute("aria-disabled", "true");
      const refused = await his.request.post(`${desk.url}/api/v1/calls/${id}/rungs`, {
        data: { clientId: crypto.randomUUID(), rung: 5 },
      });
      expect([refused.status(), ((await refused.json()) as { code: string }).code]).toEqual([409, "rung.not_tried"]);
    });

    await test.step("going up asks first what the rung below brought", async () => {
      await his.keyboard.press("Enter");
      await expect(lines(place)).toContainText(say("calls.kind_said"));
      await his.keyboard.press("2");
      await expect(ladder(place).getByRole("group", { name: say("calls.brought_first", { rung: 1, wanted: 2 }) })).toBeVisible();
      await his.keyboard.press("7");
      await stands(place, 2);
      await expect(sayCard(place).getByRole("blockquote")).not.toBeEmpty();
      await look("2-boundary");
    });

    await test.step("a letter begins a note, and its keys work behind a stroke", async () => {
      await his.locator("main").focus();
      await his.keyboard.type("gzq");
      await expect(notes(place)).toBeFocused();
      await expect(notes(place)).toHaveValue("gzq");
      await notes(place).fill(story.note);
      await his.keyboard.press("Enter");
      await expect(lines(place)).toContainText(story.note);
      await notes(place).fill(`/q ${known.hardest[1]!.asks}`);
      await his.keyboard.press("Enter");
      await expect(lines(place).getByRole("listitem").filter({ hasText: known.hardest[1]!.asks })).toContainText(
        say("calls.kind_quote"),
      );
      await notes(place).fill("/7");
      await his.keyboard.press("Enter");
      await his.locator("main").focus();
      await his.keyboard.type("/3");
      await expect(notes(place)).toHaveValue("/3");
      await his.keyboard.press("Enter");
      await stands(place, 3);
    });

    await test.step("silence counts upward, and what ends it says nothing of a recording", async () => {
      await expect(sayCard(place)).toContainText(say("calls.silence_is"));
      await expect(sayCard(place).getByRole("timer")).not.toHaveText("0:00");
      for (let turn = 0; turn < 3; turn++) {
        await expect(sayCard(place).getByRole("blockquote")).not.toContainText(/nagr|recorded|разговорът се записва/i);
        await sayCard(place)
          .getByRole("button", { name: say("techniques.other_words") })
          .click();
      }
      await look("3-silence");
    });

    await test.step("once a recording was announced and runs, it may be said", async () => {
      await his.getByRole("button", { name: say("calls.recording_off") }).click();
      await dialog(place)
        .getByRole("radio", { name: say("calls.recording_notice_given") })
        .check();
      await dialog(place)
        .getByRole("checkbox", { name: say("calls.recording_runs") })
        .check();
      await look("recording");
      await dialog(place)
        .getByRole("button", { name: say("calls.recording_keep") })
        .click();
      await expect(dialog(place)).toHaveCount(0);
      await expect(sayCard(place).getByRole("blockquote")).toContainText(/nagr|recorded|Разговорът се записва/i);
    });

    await test.step("a hard sentence has an answer, and the way back to the rung", async () => {
      await his.getByRole("button", { name: known.hardest[8]!.asks }).click();
      await expect(sayCard(place)).toContainText(known.hardest[8]!.asks);
      await look("answer");
      await sayCard(place)
        .getByRole("button", { name: say("calls.back_to_rung", { rung: 3 }) })
        .click();
      await expect(sayCard(place)).toContainText(say("calls.silence_is"));
    });

    await test.step("the fourth rung shows who is there", async () => {
      await his.locator("main").focus();
      await his.keyboard.press("7");
      await his.keyboard.press("4");
      await stands(place, 4);
      await expect(his.getByText(marta.name)).toBeVisible();
      await look("4-transfer");
    });

    await test.step("nobody is free: said with its reason, it opens the last rung", async () => {
      await his.keyboard.press("5");
      await stands(place, 4);
      await his.keyboard.press("8");
      await expect(his.getByRole("textbox", { name: say("calls.why_not_possible") })).toHaveValue(say("calls.nobody_free"));
      await his.keyboard.press("Enter");
      await stands(place, 5);
      await look("5-ending");
    });

    await test.step("the end says what was done, and promises a written word", async () => {
      await his.locator("main").focus();
      await his.keyboard.press("9");
      await expect(dialog(place)).toContainText(say("calls.end_by_us_title"));
      await expect(dialog(place).getByRole("listitem")).toHaveCount(5);
      await look("end");
      await dialog(place)
        .getByRole("button", { name: say("calls.end"), exact: true })
        .click();
      await expect(his).toHaveURL(/\/(case\/\d+|break)$/);
    });

    await test.step("the call ended, the case did not", async () => {
      const call = await callOf(place, id);
      expect(call.rungs.map((visit) => [visit.rung, visit.outcome])).toEqual([
        [1, "no_result"],
        [2, "no_result"],
        [3, "no_result"],
        [4, "not_possible"],
        [5, null],
      ]);
      expect([call.endedAs, call.reason.owed]).toEqual(["by_us", true]);
      const shown = (await (await his.request.get(`${desk.url}/api/v1/cases/${number}`)).json()) as {
        state: string;
        promises: { state: string }[];
      };
      expect([shown.state, shown.promises.some(({ state }) => state === "open")]).toEqual(["open", true]);
    });
  });
}

test("danger leads past all rungs with one key, and the reason stays", async ({ page, browser, desk }) => {
  test.setTimeout(180_000);
  const { place } = await bartekAt({ page, browser, desk }, "en");
  const { page: his, say } = place;
  const id = await beginCall(place);
  await his.locator("main").focus();
  await his.keyboard.press("0");
  await expect(dialog(place)).toContainText(say("calls.danger_words"));
  await picture(his, "call-danger-en");
  await accessible(his, "call: danger");
  await dialog(place)
    .getByRole("textbox", { name: say("calls.danger_said") })
    .fill("I know where you work.");
  await his.keyboard.press("Enter");
  await stands(place, 5);
  await expect(sayCard(place).getByRole("blockquote")).toContainText("After a threat");
  const call = await callOf(place, id);
  expect(call.rungs).toMatchObject([{ rung: 5, bypass: { because: "threat", words: "I know where you work." } }]);
});

test("a call that calms ends with three answers, and goes no higher", async ({ page, browser, desk }) => {
  test.setTimeout(180_000);
  const { place, number } = await bartekAt({ page, browser, desk }, "en");
  const { page: his, say } = place;
  const id = await beginCall(place);
  await his.locator("main").focus();
  await his.keyboard.press("6");
  await expect(rung(place, 1)).toContainText(say("calls.outcome_calmed"));
  await notes(place).fill("/p a new sole");
  await his.keyboard.press("Enter");
  await expect(dialog(place).getByRole("textbox", { name: say("calls.promise_words") })).toHaveValue("a new sole");
  await picture(his, "call-promise-en");
  await accessible(his, "call: promise");
  await dialog(place)
    .getByRole("button", { name: say("case.promise"), exact: true })
    .click();
  await expect(lines(place)).toContainText("a new sole");
  await his.locator("main").focus();
  await his.keyboard.press("9");
  await dialog(place)
    .getByRole("textbox", { name: say("calls.agreed") })
    .fill("The shoes get a new sole, free of charge.");
  await picture(his, "call-end-in-peace-en");
  await accessible(his, "call: end in peace");
  await dialog(place)
    .getByRole("button", { name: say("calls.end"), exact: true })
    .click();
  await expect(his).toHaveURL(new RegExp(`/case/${number}$`));
  const card = his.getByRole("article", { name: /^Call, / });
  await expect(card).toContainText("The shoes get a new sole, free of charge.");
  await picture(his, "call-card-en");
  await card.getByRole("link", { name: say("calls.card_open") }).click();
  await expect(his.getByRole("heading", { level: 1 })).toHaveText(say("calls.title_named", { customer: stories.en.angry.name }));
  await picture(his, "call-record-en");
  await accessible(his, "call: record");
  await reflows(his, "call: record");
  expect(await callOf(place, id)).toMatchObject({ endedAs: "finished", reason: { owed: false } });
});

test("a call goes on without a connection, and everything arrives once and in its order", async ({ page, browser, desk }) => {
  test.setTimeout(180_000);
  const { place, number } = await bartekAt({ page, browser, desk }, "en");
  const { page: his, say } = place;
  const id = await beginCall(place);

  await test.step("notes and rungs are kept here while nobody answers", async () => {
    await his.context().setOffline(true);
    await his.locator("main").focus();
    await his.keyboard.press("7");
    await his.keyboard.press("2");
    await stands(place, 2);
    await notes(place).fill("third promise broken");
    await his.keyboard.press("Enter");
    await notes(place).fill("/q How much longer?");
    await his.keyboard.press("Enter");
    await notes(place).fill("not finished ye");
    await expect(his.getByText(/kept on this device/).first()).toBeVisible();
    await picture(his, "call-offline-en");
    expect((await callOf(place, id)).notes).toEqual([]);
  });

  await test.step("after a crash they are still there, and so is the half sentence", async () => {
    const crashed = await his.context().newPage();
    await his.close();
    await crashed.context().setOffline(false);
    await crashed.goto(`${desk.url}/queue/all`);
    const link = crashed.getByRole("link", { name: say("calls.back_to_call") });
    await expect(link).toBeVisible();
    await picture(crashed, "call-banner-en");
    await link.click();
    const again = { ...place, page: crashed };
    await expect(notes(again)).toHaveValue("not finished ye");
    await stands(again, 2);
    await expect(lines(again).getByRole("listitem").filter({ hasText: "third promise broken" })).toHaveCount(1);
  });

  await test.step("and the desk has each of them once", async () => {
    const his2 = his.context().pages()[0]!;
    const seen = async () => {
      const call = await callOf({ ...place, page: his2 }, id);
      return {
        rungs: call.rungs.map((visit) => [visit.rung, visit.outcome]),
        notes: call.notes.map(({ kind, text }) => [kind, text]),
      };
    };
    await expect.poll(seen).toEqual({
      rungs: [
        [1, "no_result"],
        [2, null],
      ],
      notes: [
        ["note", "third promise broken"],
        ["quote", "How much longer?"],
      ],
    });
    expect(number).toBeGreaterThan(0);
  });
});
