import { bartekAt, beginCall, callOf, lines, notes, stands } from "./calling.ts";
import { expect, test } from "./desk.ts";
import { picture } from "./looking.ts";

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
