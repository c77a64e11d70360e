import type { Page } from "@playwright/test";
import type { CallView } from "#contract/call-shapes.ts";
import { sayIn } from "#words/all.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, ewa, firms, locales, marian, marta, openFirm, throughApi } from "./firm.ts";
import { accessible, picture, reflows, speaks } from "./looking.ts";
import { letBreakPass } from "./passing-break.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;

interface People {
  desk: RunningDesk;
  ewas: Page;
  barteks: Page;
  martas: Page;
  number: number;
  call: number;
}

const titleOf = (page: Page) => page.getByRole("heading", { level: 1 });
const restSentence = pl("break.sentence", { until: "#" }).split("#")[1]!;
const breakOf = async (page: Page, desk: RunningDesk) =>
  (await (await page.request.get(`${desk.url}/api/v1/me`)).json()) as { id: number; break: { minimumUntil: string } | null };

test("a hard call is handed on and ended without a connection; each has their break, and then a quiet place", async ({
  page,
  browser,
  desk,
}) => {
  test.setTimeout(300_000);
  await openFirm(page, desk, "pl", [ewa, bartek, marta]);
  const open = (who: typeof ewa) => browserOf(browser, desk, who, { locale: locales.pl, reducedMotion: "reduce" });
  const [ewas, barteks, martas] = [await open(ewa), await open(bartek), await open(marta)];
  const number = await caseFrom(ewas, desk, marian, to, { subject: "Laptop", text: "Kiedy dostanę laptopa?" });
  const call = await hardCall(ewas, desk, number);
  const all = { desk, ewas, barteks, martas, number, call };

  await test.step("read first, then handed on with the customer on the line", () => handedOn(all));
  await test.step("the giver rests, and who leads sees about when she is back and cannot shorten it", () => giverRests(all));
  await test.step("ended without a connection, the break is there at once", () => endedOffline(all));
  await test.step("the desk hears of it, and the hour that was shown holds", () => heard(all));
  await test.step("after the break a quiet place offers what waits", () => quietPlace(all));
  await test.step("the same in all three languages", () => looks(all));
  // What is written for oneself is in no line of the log, either.
  expect(desk.said()).not.toContain("Pomogło");
});

/** A call up to the third rung. */
async function hardCall(page: Page, desk: RunningDesk, number: number): Promise<number> {
  const answer = await page.request.post(`${desk.url}/api/v1/calls`, {
    data: { clientId: crypto.randomUUID(), on: { number }, direction: "in" },
  });
  const { id } = (await answer.json()) as { id: number };
  for (const rung of [1, 2, 3]) {
    await throughApi(page, desk, `/calls/${id}/rungs`, { clientId: crypto.randomUUID(), rung });
    await throughApi(page, desk, `/calls/${id}/outcomes`, { clientId: crypto.randomUUID(), rung, outcome: "no_result" });
  }
  return id;
}

async function handedOn({ desk, ewas, barteks, number, call }: People): Promise<void> {
  await ewas.goto(`${desk.url}/case/${number}`);
  await barteks.goto(`${desk.url}/queue/team`);
  await ewas.getByRole("button", { name: pl("case.more") }).click();
  await ewas.getByRole("menuitem", { name: pl("transfer.menu") }).click();
  const dialog = ewas.getByRole("dialog", { name: pl("transfer.title") });
  await dialog.getByLabel(pl("transfer.to"), { exact: true }).selectOption({ label: bartek.name });
  await dialog.getByRole("button", { name: pl("transfer.ask", { name: bartek.name }) }).click();
  const hand = ewas.getByRole("button", { name: pl("transfer.hand", { name: bartek.name }) });
  await expect(hand).toHaveAttribute("aria-disabled", "true");
  await barteks.getByRole("link", { name: pl("transfer.read_briefing") }).click();
  await barteks.getByRole("button", { name: pl("transfer.have_read") }).click();
  await expect(ewas.getByText(pl("transfer.bar_read_mine", { name: bartek.name }))).toBeVisible();
  await hand.click();
  await expect(titleOf(ewas)).toContainText(restSentence);
  await barteks.goto(`${desk.url}/case/${number}/call/${call}`);
  await expect(barteks.getByRole("region", { name: pl("calls.ladder") })).toBeVisible();
  const view = (await (await barteks.request.get(`${desk.url}/api/v1/calls/${call}`)).json()) as CallView;
  expect([view.agent.name, view.endedAt, view.rung]).toEqual([bartek.name, null, 3]);
}

async function giverRests({ desk, ewas, martas }: People): Promise<void> {
  await picture(ewas, "break-screen-pl");
  await accessible(ewas, "break");
  await reflows(ewas, "break");
  const before = await breakOf(ewas, desk);
  await martas.goto(`${desk.url}/team`);
  await expect(martas.getByRole("row", { name: new RegExp(ewa.name) })).toContainText(pl("break.back_about", { at: "" }).trim());
  await expect(martas.getByText(pl("team.hand", { name: ewa.name, count: 1, since: "#" }).split("#")[0]!)).toBeVisible();
  const path = `${desk.url}/api/v1/people/${before.id}/break`;
  for (const refused of [
    await martas.request.delete(path),
    await martas.request.post(`${path}/extension`, { data: { until: new Date().toISOString() } }),
  ]) {
    expect([refused.status(), ((await refused.json()) as { code: string }).code]).toEqual([403, "break.own_only"]);
  }
  expect(await breakOf(ewas, desk)).toEqual(before);
}

async function endedOffline({ desk, barteks }: People): Promise<void> {
  const dialog = barteks.getByRole("dialog");
  await barteks.locator("main").focus();
  await barteks.keyboard.press("4");
  await expect(barteks.getByRole("button", { name: /^4 ?/ }).and(barteks.locator("[aria-current=step]"))).toBeVisible();
  // What can be needed next was fetched while there was a connection.
  await barteks.waitForLoadState("networkidle");
  await barteks.context().setOffline(true);
  await barteks.keyboard.press("7");
  await barteks.keyboard.press("5");
  await expect(barteks.getByRole("button", { name: /^5 ?/ }).and(barteks.locator("[aria-current=step]"))).toBeVisible();
  await barteks.locator("main").focus();
  await barteks.keyboard.press("9");
  await expect(dialog).toContainText(pl("calls.end_by_us_title"));
  await dialog.getByRole("button", { name: pl("calls.end"), exact: true }).click();
  await expect(titleOf(barteks)).toContainText(restSentence);
  await expect(barteks.getByText(pl("break.unheard"))).toBeVisible();
  await expect(barteks.getByRole("button", { name: pl("break.done") })).toHaveCount(0);
  await picture(barteks, "break-unheard-pl");
  const cookies = await barteks.context().cookies();
  const asked = await fetch(`${desk.url}/api/v1/me`, {
    headers: { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
  });
  expect(((await asked.json()) as { break: unknown }).break).toBeNull();
}

async function heard({ desk, barteks }: People): Promise<void> {
  const shown = await titleOf(barteks).innerText();
  await barteks.context().setOffline(false);
  await expect(barteks.getByText(pl("break.waits"))).toBeVisible({ timeout: 40_000 });
  expect(await titleOf(barteks).innerText()).toBe(shown);
  expect((await breakOf(barteks, desk)).break).not.toBeNull();
}

async function quietPlace({ desk, barteks, number }: People): Promise<void> {
  await letBreakPass(desk, bartek.email);
  await barteks.reload();
  await barteks.getByRole("button", { name: pl("break.done") }).click();
  await expect(titleOf(barteks)).toHaveText(pl("break.after_title"));
  const reason = barteks.getByRole("listitem").filter({ hasText: pl("break.after_reason") });
  await expect(reason).toContainText(marian.name);
  await picture(barteks, "quiet-place-reason-pl");
  await reason.getByRole("button", { name: pl("break.after_not_today") }).click();
  await expect(reason).toHaveCount(0);
  await barteks.reload();
  await expect(barteks.getByText(pl("break.after_put_off"))).toBeVisible();
  await picture(barteks, "quiet-place-put-off-pl");
  await barteks.getByRole("button", { name: pl("break.after_again") }).click();
  await barteks.getByLabel(pl("break.after_word")).fill("Pomogło, że Ewa przekazała wszystko w jednym zdaniu.");
  await barteks.getByRole("button", { name: pl("wellbeing.keep_line") }).click();
  await expect(barteks.getByLabel(pl("break.after_word"))).toHaveValue("");
  await reason.getByRole("link", { name: pl("break.after_write") }).click();
  await expect(barteks).toHaveURL(new RegExp(`/case/${number}/call/\\d+$`));
  await barteks.getByRole("button", { name: pl("calls.reason_none") }).click();
  await expect(barteks.getByRole("button", { name: pl("calls.reason_none") })).toHaveCount(0);
  // Shown once, and from then on where it is looked for.
  await barteks.goto(`${desk.url}/me`);
  await barteks.getByRole("link", { name: pl("break.after_open") }).click();
  await expect(barteks.getByText(pl("break.after_nothing"))).toBeVisible();
}

async function looks({ desk, ewas, barteks, martas }: People): Promise<void> {
  for (const language of ["pl", "bg", "en"] as const) {
    const say = sayIn(language);
    for (const each of [ewas, barteks, martas]) await throughApi(each, desk, "/me/settings", { language }, "put");
    const look = async (page: Page, path: string, name: string, ready: string) => {
      await page.goto(`${desk.url}${path}`);
      await expect(page.getByText(ready).first()).toBeVisible();
      await picture(page, `${name}-${language}`);
      if (language === "pl") await accessible(page, name);
      await reflows(page, name);
      await speaks(page, name);
    };
    await look(ewas, "/break", "break", say("break.walk_words"));
    await look(barteks, "/me/later", "quiet-place", say("break.after_nothing"));
    await look(martas, "/team", "team", say("team.hands"));
    await barteks.goto(`${desk.url}/me#wellbeing`);
    await barteks.getByText(say("wellbeing.open_file")).click();
    await expect(barteks.getByText("Pomogło, że Ewa")).toBeVisible();
    await barteks.getByRole("button", { name: say("wellbeing.low"), exact: true }).click();
    await barteks.getByRole("button", { name: say("wellbeing.data_show"), exact: true }).click();
    await expect(barteks.getByText(say("wellbeing.data_not"))).toBeVisible();
    await picture(barteks, `me-${language}`);
    await barteks.locator("#data").scrollIntoViewIfNeeded();
    await picture(barteks, `me-data-${language}`);
  }
}
