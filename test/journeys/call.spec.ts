import {
  bartekAt,
  beginCall,
  callOf,
  dialog,
  ladder,
  ladders,
  lines,
  notes,
  rung,
  sayCard,
  stands,
  rests,
  why,
} from "./calling.ts";
import { expect, test } from "./desk.ts";
import { georgi, marta } from "./firm.ts";
import { accessible, picture, reflows, speaks } from "./looking.ts";

for (const language of ["pl", "bg", "en"] as const) {
  test(`a call of swearing is taken rung by rung (${language})`, async ({ page, browser, desk }) => {
    test.setTimeout(300_000);
    const { place, number, story, martas } = await bartekAt({ page, browser, desk }, language);
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

    await test.step("the fourth rung shows who is there, and asks for nothing", async () => {
      await his.locator("main").focus();
      await his.keyboard.press("7");
      await his.keyboard.press("4");
      await stands(place, 4);
      await expect(ladder(place)).toContainText(say("calls.free_now", { names: `${georgi.name}, ${marta.name}` }));
      await expect(why(place)).toBeHidden();
      await look("4-transfer");
    });

    await test.step("once everybody rests the rung says by itself that nobody is free, and fills the reason in", async () => {
      await rests(place, martas);
      await rests(place, page);
      await expect(ladder(place)).toContainText(say("calls.nobody_now"));
      await expect(why(place)).toHaveValue(say("calls.nobody_free"));
      await expect(why(place)).not.toBeFocused();
      await look("4-nobody");
    });

    await test.step("a call-back with its number stands in the list of those to ring", async () => {
      await ladder(place)
        .getByRole("button", { name: say("calls.call_back") })
        .click();
      await dialog(place)
        .getByRole("textbox", { name: say("phone.number") })
        .fill("+48 600 100 200");
      await look("call-back");
      await dialog(place)
        .getByRole("button", { name: say("case.promise"), exact: true })
        .click();
      await expect(dialog(place)).toHaveCount(0);
      await expect(lines(place)).toContainText("+48600100200");
      const { items } = (await (await his.request.get(`${desk.url}/api/v1/call-backs`)).json()) as {
        items: { case: number; phone: string }[];
      };
      expect(items).toMatchObject([{ case: number, phone: "+48600100200" }]);
    });

    await test.step("the reason can be changed before it is kept, and opens the last rung", async () => {
      await his.locator("main").focus();
      await his.keyboard.press("5");
      await stands(place, 4);
      await his.keyboard.press("8");
      await expect(why(place)).toBeFocused();
      await his.keyboard.press("End");
      await his.keyboard.type(".");
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
      // The screen is left before the desk has heard of the end.
      await expect.poll(async () => (await callOf(place, id)).endedAs).toBe("by_us");
      const call = await callOf(place, id);
      expect(call.rungs.map((visit) => [visit.rung, visit.outcome])).toEqual([
        [1, "no_result"],
        [2, "no_result"],
        [3, "no_result"],
        [4, "not_possible"],
        [5, null],
      ]);
      expect(call.rungs[3]!.because).toBe(`${say("calls.nobody_free")}.`);
      expect([call.endedAs, call.reason.owed]).toEqual(["by_us", true]);
      const shown = (await (await his.request.get(`${desk.url}/api/v1/cases/${number}`)).json()) as {
        state: string;
        promises: { state: string }[];
      };
      expect([shown.state, shown.promises.some(({ state }) => state === "open")]).toEqual(["open", true]);
    });
  });
}
