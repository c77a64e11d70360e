import { bartekAt, beginCall, callOf, dialog } from "./calling.ts";
import { expect, test } from "./desk.ts";
import { bartek, justDone, marta } from "./firm.ts";
import { accessible, picture, reflows, speaks } from "./looking.ts";

test("a colleague is asked into a call, sits beside for all to see, and takes it over", async ({ page, browser, desk }) => {
  test.setTimeout(180_000);
  const { place, number, martas } = await bartekAt({ page, browser, desk }, "pl");
  const { page: his, say } = place;
  const id = await beginCall(place);
  await martas.goto(`${desk.url}/case/${number}`);
  const askIn = his.getByRole("button", { name: say("chair.ask") });

  await test.step("without a connection nobody can be asked, and it says why", async () => {
    await his.context().setOffline(true);
    await expect(askIn).toHaveAccessibleDescription(say("calls.needs_desk"));
    await expect(his.getByRole("button", { name: say("calls.brief") }).last()).toHaveAttribute("aria-disabled", "true");
    await picture(his, "call-beside-offline");
    await his.context().setOffline(false);
    await expect(askIn).not.toHaveAttribute("aria-disabled", "true", { timeout: 30_000 });
  });

  await test.step("asked from the call, she is seen there once she has sat down", async () => {
    await askIn.click();
    await dialog(place).getByLabel(say("chair.who"), { exact: true }).selectOption({ label: marta.name });
    await dialog(place)
      .getByRole("button", { name: say("chair.ask_name", { name: marta.name }) })
      .click();
    await expect(his.getByText(say("chair.asked", { name: marta.name }), { exact: true })).toBeVisible();
    await picture(his, "call-chair-asked");
    await martas.getByRole("button", { name: say("chair.join") }).click();
    await expect(justDone(his, say, say("chair.joined", { name: marta.name }))).toBeVisible();
    await accessible(his, "call: second chair");
    await reflows(his, "call: second chair");
    await speaks(his, "call: second chair");
    await picture(his, "call-chair-joined");
  });

  await test.step("whoever heard it all is asked to take it over, with the briefing first", async () => {
    await his.getByRole("button", { name: say("chair.hand", { name: marta.name }) }).click();
    await expect(dialog(place).getByLabel(say("transfer.to"), { exact: true })).toHaveValue(/\d+/);
    await dialog(place)
      .getByRole("button", { name: say("transfer.ask", { name: marta.name }) })
      .click();
    await expect(his.getByText(say("transfer.bar_asked_mine", { name: marta.name }))).toBeVisible();
    await picture(his, "call-transfer-asked");
    await martas
      .getByRole("link", { name: say("transfer.read_briefing") })
      .first()
      .click();
    await martas.getByRole("button", { name: say("transfer.have_read") }).click();
    await expect(his.getByText(say("transfer.bar_read_mine", { name: marta.name }))).toBeVisible();
    await picture(his, "call-transfer-read");
    await his.getByRole("button", { name: say("transfer.hand", { name: marta.name }) }).click();
    await expect(his.getByText(say("calls.others_call", { name: marta.name }))).toBeVisible();
    await picture(his, "call-transfer-done");
    expect(await callOf(place, id)).toMatchObject({ agent: { name: marta.name }, endedAt: null });
    expect((await callOf(place, id)).agent.name).not.toBe(bartek.name);
  });
});
