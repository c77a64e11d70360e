import { type Browser, type Page, request } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, ewa, firms, justDone, marian, marta, nowak, openFirm, throughApi, write } from "./firm.ts";
import { letBreakPass } from "./passing-break.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;

interface Desk {
  desk: RunningDesk;
  browser: Browser;
  /** Of the admin. */
  page: Page;
  ewas: Page;
  barteks: Page;
  martas: Page;
  number: number;
  ids: Record<string, number>;
}

const idsOf = async (page: Page, desk: RunningDesk) => {
  const { items } = (await (await page.request.get(`${desk.url}/api/v1/people`)).json()) as {
    items: { id: number; email: string }[];
  };
  return Object.fromEntries(items.map(({ id, email }) => [email, id]));
};
const ownedBy = ({ name }: typeof ewa) => new RegExp(`^${pl("queue.owner", { name })}`);
const titleOf = (page: Page) => page.getByRole("heading", { level: 1 });
const standing = async (page: Page, desk: RunningDesk) =>
  ((await (await page.request.get(`${desk.url}/api/v1/me`)).json()) as { break: { minimumUntil: string } | null }).break;

test("after a hard call nothing reaches the agent until she comes back by her own hand", async ({ page, browser, desk }) => {
  test.setTimeout(240_000);
  await openFirm(page, desk, "pl", [ewa, bartek, marta]);
  const open = (who: typeof ewa) => browserOf(browser, desk, who, { locale: "pl-PL" });
  const [ewas, barteks, martas] = [await open(ewa), await open(bartek), await open(marta)];
  const number = await caseFrom(barteks, desk, marian, to, { subject: "Laptop", text: "Kiedy dostanę laptopa?" });
  const all = { desk, browser, page, ewas, barteks, martas, number, ids: await idsOf(page, desk) };

  await test.step("the break begins with the end of the call, in every tab", () => begins(all));
  await test.step("colleagues see about when she is back, and are offered others", () => greyed(all));
  await test.step("whatever happens, her screen stays as it is", () => nothingArrives(all));
  await test.step("neither an admin nor a restart shortens it", () => nobodyShortens(all));
  await test.step("she extends it and has quiet work", () => extends_(all));
  await test.step("she comes back, and what waited is there, quietly", () => comesBack(all));
});

async function begins({ desk, ewas, number, ids }: Desk): Promise<void> {
  await ewas.goto(`${desk.url}/case/${number}`);
  await expect(ewas.getByRole("navigation", { name: pl("common.destinations") })).toBeVisible();
  const second = await ewas.context().newPage();
  await second.goto(`${desk.url}/queue/all`);
  const answer = await ewas.request.post(`${desk.url}/api/v1/calls`, {
    data: { clientId: crypto.randomUUID(), on: { number }, direction: "in" },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id } = (await answer.json()) as { id: number };
  await throughApi(ewas, desk, `/calls/${id}/end`, { clientId: crypto.randomUUID(), hard: true });
  const stands = (await standing(ewas, desk))!;
  expect(Date.parse(stands.minimumUntil) - Date.now()).toBeGreaterThan(9.9 * 60_000);
  for (const tab of [ewas, second]) {
    await expect(titleOf(tab)).toContainText(pl("break.sentence", { until: "#" }).split("#")[1]!);
    await expect(tab.getByRole("navigation")).toHaveCount(0);
    await expect(tab.getByRole("button", { name: pl("break.done") })).toHaveCount(0);
  }
  await second.close();
  await ewas.reload();
  await expect(titleOf(ewas)).toContainText(pl("break.sentence", { until: "#" }).split("#")[1]!);
  expect(ids[ewa.email]).toBeGreaterThan(0);
}

async function greyed({ desk, barteks, number }: Desk): Promise<void> {
  await barteks.goto(`${desk.url}/case/${number}`);
  const owner = barteks.getByRole("button", { name: ownedBy(ewa) });
  await expect(owner).toContainText(pl("break.back_about", { at: "" }).trim());
  await barteks.getByRole("button", { name: ownedBy(ewa) }).click();
  await barteks.getByRole("menuitem", { name: marta.name }).click();
  await expect(justDone(barteks, pl, pl("queue.given", { count: 1, name: marta.name }))).toBeVisible();
  await barteks.getByRole("button", { name: ownedBy(marta) }).click();
  const greyedOut = barteks.getByRole("menuitem", { name: ewa.name });
  await expect(greyedOut).toHaveAttribute("aria-disabled", "true");
  await expect(greyedOut).toContainText(pl("break.back_about", { at: "" }).trim());
  await barteks.keyboard.press("Escape");
}

async function nothingArrives({ desk, ewas, barteks, martas, number, ids }: Desk): Promise<void> {
  const seen: string[] = [];
  ewas.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => seen.push(JSON.parse(String(payload)).kind)));
  await ewas.reload();
  await expect.poll(() => seen).toContain("hello");
  const before = await ewas.locator("body").innerText();
  // A letter, a mention, an attempt to give her the case, by hand and among several.
  await write(desk, nowak, to, { subject: "Podeszwa", text: "Kiedy będą gotowe buty?" });
  await throughApi(barteks, desk, `/cases/${number}/notes`, { text: `@${ewa.name} spójrz`, mentions: [ids[ewa.email]] });
  const refused = await martas.request.post(`${desk.url}/api/v1/cases/${number}/assignment`, {
    data: { ownerId: ids[ewa.email] },
  });
  expect([refused.status(), ((await refused.json()) as { code: string }).code]).toEqual([409, "person.on_break"]);
  const many = await martas.request.post(`${desk.url}/api/v1/bulk-acts`, {
    data: { act: { kind: "assign", ownerId: ids[ewa.email] }, numbers: [number] },
  });
  expect(await many.json()).toMatchObject({ done: [], refused: [{ number, code: "person.on_break" }] });
  await martas.goto(`${desk.url}/queue/all`);
  await expect(martas.getByRole("listitem").filter({ hasText: "Podeszwa" })).toBeVisible({ timeout: 30_000 });

  expect(seen.filter((kind) => kind !== "hello")).toEqual([]);
  expect(await ewas.locator("body").innerText()).toBe(before);
  expect(await ewas.title()).toBe(`${pl("break.title")} · Kapok`);
  const notices = await ewas.request.get(`${desk.url}/api/v1/notices`);
  expect(await notices.json()).toEqual({ items: [], unseen: 0 });
}

async function nobodyShortens({ desk, page, ewas, ids }: Desk): Promise<void> {
  const path = `${desk.url}/api/v1/people/${ids[ewa.email]}/break`;
  const before = await standing(ewas, desk);
  const codeOf = async (answer: Promise<{ status(): number; json(): Promise<unknown> }>) => {
    const given = await answer;
    return [given.status(), ((await given.json()) as { code: string }).code];
  };
  expect(await codeOf(page.request.delete(path))).toEqual([403, "break.own_only"]);
  expect(await codeOf(page.request.post(`${path}/extension`, { data: { until: new Date().toISOString() } }))).toEqual([
    403,
    "break.own_only",
  ]);
  expect(await codeOf(ewas.request.delete(path))).toEqual([409, "break.minimum_stands"]);
  await desk.kill("SIGTERM");
  await desk.start();
  expect(await standing(ewas, desk)).toEqual(before);
  await ewas.reload();
  await expect(ewas.getByRole("button", { name: pl("break.done") })).toHaveCount(0);
  await expect(ewas.getByRole("list").getByText(pl("break.walk"))).toBeVisible();
  const stranger = await request.newContext();
  expect((await stranger.delete(path)).status()).toBe(401);
  await stranger.dispose();
}

async function extends_({ ewas }: Desk): Promise<void> {
  const longer = ewas.getByRole("button", { name: new RegExp(pl("break.extend", { until: "" }).trim()) });
  await longer.last().click();
  await expect(longer).toHaveCount(0);
  await expect(ewas.getByText(pl("break.extended", { until: "#" }).split("#")[0]!)).toBeVisible();
  const asked: string[] = [];
  ewas.on("request", (one) => void (one.url().includes("/api/") && asked.push(`${one.method()} ${new URL(one.url()).pathname}`)));
  await ewas.getByText(pl("break.check")).click();
  await ewas.getByRole("checkbox", { name: pl("break.sign_angry") }).check();
  await expect(ewas.getByRole("status").filter({ hasText: pl("break.check_hitting_back") })).toBeVisible();
  await ewas.getByText(pl("break.breathe"), { exact: true }).click();
  await ewas.getByRole("button", { name: pl("break.breathe_start") }).click();
  await expect(ewas.getByText(pl("break.breathe_in"))).toBeVisible();
  await ewas.getByRole("button", { name: pl("break.breathe_stop") }).click();
  expect(asked.filter((one) => one !== "GET /api/v1/me")).toEqual([]);

  await ewas.getByRole("link", { name: pl("break.quiet_work") }).click();
  await expect(ewas).toHaveURL(/\/library$/);
  await expect(ewas.getByRole("navigation", { name: pl("break.title") })).toBeVisible();
  await expect(ewas.getByRole("navigation", { name: pl("common.destinations") })).toHaveCount(0);
  await ewas.getByRole("link", { name: pl("break.to_break") }).click();
  await expect(ewas.getByText(pl("break.walk_words"))).toBeVisible();
}

async function comesBack({ desk, ewas, barteks, number }: Desk): Promise<void> {
  await letBreakPass(desk, ewa.email);
  await ewas.reload();
  await expect(titleOf(ewas)).toHaveText(pl("break.minimum_over"));
  // It does not end by itself.
  expect(await standing(ewas, desk)).not.toBeNull();
  const done = ewas.getByRole("button", { name: pl("break.done") });
  await done.click();
  await expect(ewas.getByRole("navigation", { name: pl("common.destinations") })).toBeVisible();
  await expect(ewas.getByRole("region", { name: pl("common.toasts") }).getByRole("listitem")).toHaveCount(0);
  await ewas.getByRole("button", { name: pl("notices.button_unseen", { count: 1 }) }).click();
  await expect(ewas.getByRole("link", { name: new RegExp(pl("notices.mentioned")) })).toBeVisible();
  await barteks.goto(`${desk.url}/case/${number}`);
  await barteks.getByRole("button", { name: ownedBy(marta) }).click();
  await barteks.getByRole("menuitem", { name: ewa.name }).click();
  await expect(justDone(barteks, pl, pl("queue.given", { count: 1, name: ewa.name }))).toBeVisible();
}
