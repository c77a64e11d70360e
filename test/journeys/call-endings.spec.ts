import { bartekAt, beginCall, callOf, dialog, lines, notes, rung, sayCard, stands } from "./calling.ts";
import { expect, test } from "./desk.ts";
import { accessible, picture, reflows } from "./looking.ts";
import { stories } from "./looking-at.ts";

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
  // It stands here before the desk has heard of it.
  await expect
    .poll(async () => (await callOf(place, id)).rungs)
    .toMatchObject([{ rung: 5, bypass: { because: "threat", words: "I know where you work." } }]);

  await test.step("its report is begun with the end, asked of nobody, and may be written at once", async () => {
    await his.locator("main").focus();
    await his.keyboard.press("9");
    await expect(dialog(place)).toContainText(say("calls.report_waits"));
    await picture(his, "call-danger-end-en");
    await reflows(his, "call: end after a threat");
    await dialog(place)
      .getByRole("button", { name: say("calls.end_and_report") })
      .click();
    await expect(his).toHaveURL(/\/threats\/\d+$/);
    await expect(his.getByRole("blockquote").filter({ hasText: "I know where you work." })).toBeVisible();
    await picture(his, "call-danger-report-en");
    expect(await callOf(place, id)).toMatchObject({ endedAs: "by_us", threatReport: expect.any(Number) });
  });
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
