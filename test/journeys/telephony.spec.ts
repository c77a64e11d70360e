import type { Page } from "@playwright/test";
import type { CallView } from "#contract/call-shapes.ts";
import type { Language, Say } from "#words/say.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { exchange } from "./exchange.ts";
import { browserOf, ewa, locales, openFirm, throughApi } from "./firm.ts";
import { accessible, picture, reflows, speaks } from "./looking.ts";

interface Desk {
  desk: RunningDesk;
  language: Language;
  say: Say;
  /** Of the admin, and of the agent who answers calls. */
  georgis: Page;
  ewas: Page;
  pbx: ReturnType<typeof exchange>;
  look: (page: Page, place: string) => Promise<void>;
}

/** One customer in each country, whose number is known to the desk. */
const known = {
  pl: {
    name: "Marian Wójcik",
    phone: "+48600100200",
    national: "600 100 200",
    matters: ["Laptop w naprawie", "Faktura za buty"],
  },
  bg: {
    name: "Мария Петрова",
    phone: "+359888123456",
    national: "0888 123 456",
    matters: ["Лаптоп в ремонт", "Фактура за обувки"],
  },
  en: {
    name: "Grace Okafor",
    phone: "+442079460018",
    national: "020 7946 0018",
    matters: ["Laptop in repair", "Invoice for shoes"],
  },
} as const;
const stranger = { pl: "+48512345678", bg: "+359878654321", en: "+447700900123" } as const;

for (const language of ["pl", "bg", "en"] as const) {
  test(`a call rings, is answered, and its screen opens; the exchange ends the connection, the agent the call (${language})`, async ({
    page: georgis,
    browser,
    desk,
  }) => {
    test.setTimeout(300_000);
    const say = await openFirm(georgis, desk, language, [ewa]);
    const ewas = await browserOf(browser, desk, ewa, { locale: locales[language], reducedMotion: "reduce" });
    const look = async (page: Page, place: string) => {
      await picture(page, `telephony-${place.replace(/[^\w]+/g, "-")}-${language}`);
      if (language === "pl") await accessible(page, place);
      await reflows(page, place);
      await speaks(page, place);
    };
    const given = { desk, language, say, georgis, ewas, look };
    const pbx = await test.step("an admin adds a phone line", () => addLine(given));
    const all = { ...given, pbx };
    await test.step("she says which telephone is hers", () => nameTelephone(all));
    await test.step("a customer whom the desk knows", () => knownCaller(all));
    await test.step("one with several open cases", () => severalCases(all));
    await test.step("a number that nobody knows", () => unknownCaller(all));
    await test.step("a call that was missed, and the one that goes out for it", () => callBack(all));
    await test.step("a call with somebody who has no case", () => newCall(all));
    await test.step("what the exchange said stands in the ledger", () => ledger(all));
  });
}

async function addLine({ desk, say, georgis, look }: Omit<Desk, "pbx">) {
  await georgis.goto(`${desk.url}/admin/lines`);
  await expect(georgis.getByText(say("admin.lines_none"), { exact: true })).toBeVisible();
  await look(georgis, "no line yet");
  await georgis.getByRole("button", { name: say("admin.line_add") }).click();
  await georgis.getByRole("textbox", { name: say("admin.line_name") }).fill("Centrala");
  await look(georgis, "adding a line");
  await georgis.getByRole("button", { name: say("common.save") }).click();
  const shown = georgis.getByRole("dialog").locator("p");
  await expect(shown.filter({ hasText: "phsec_" })).toBeVisible();
  await look(georgis, "secret of a line");
  const secret = (await shown.filter({ hasText: "phsec_" }).textContent())!;
  const path = new URL((await shown.filter({ hasText: "/phone/" }).textContent())!).pathname;
  await georgis
    .getByRole("button", { name: say("common.close") })
    .last()
    .click();
  return exchange({ url: `${desk.url}${path}`, secret });
}

async function nameTelephone({ desk, say, ewas, look }: Desk): Promise<void> {
  await ewas.goto(`${desk.url}/me#availability`);
  const telephone = ewas.getByRole("textbox", { name: say("phone.extension") });
  await telephone.fill("201");
  await telephone.press("Enter");
  await expect(async () => {
    const answer = await ewas.request.get(`${desk.url}/api/v1/me/extension`);
    expect(await answer.json()).toEqual({ extension: "201" });
  }).toPass();
  await look(ewas, "my telephone");
}

const cards = (page: Page, say: Say) =>
  page.getByRole("region", { name: say("phone.ring_card"), exact: true }).getByRole("article");
const onCall = (page: Page) => expect(page).toHaveURL(/\/case\/\d+\/call\/\d+$/);
const standing = async ({ desk, ewas }: Pick<Desk, "desk" | "ewas">) =>
  ((await (await ewas.request.get(`${desk.url}/api/v1/standing-call`)).json()) as { call: CallView | null }).call;

/** A case of the known customer, from a call that was had before. */
async function matter({ desk, language, ewas }: Desk, which: 0 | 1): Promise<number> {
  const { name, national, matters } = known[language];
  const data = {
    clientId: crypto.randomUUID(),
    on: { customer: { name, phone: national }, subject: matters[which] },
    phone: national,
  };
  const answer = await ewas.request.post(`${desk.url}/api/v1/calls`, { data });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id, case: of } = (await answer.json()) as CallView;
  await throughApi(ewas, desk, `/calls/${id}/end`, { clientId: crypto.randomUUID() });
  return of.number;
}

/** The exchange says that it is over; the clock stands still, and what is left is the agent's. */
async function over({ say, ewas, pbx }: Desk, call: string): Promise<void> {
  await pbx.say("ended", call);
  await expect(ewas.getByText(say("calls.connection_over"))).toBeVisible();
  const timer = ewas.getByRole("banner").or(ewas.locator("header")).getByRole("timer").first();
  const stood = await timer.textContent();
  // That a clock stands still can only be seen in time.
  await ewas.waitForTimeout(1500);
  expect(await timer.textContent()).toBe(stood);
}

async function askEnd({ say, ewas }: Desk): Promise<void> {
  await ewas
    .getByRole("button", { name: say("calls.end") })
    .first()
    .click();
  await expect(ewas.getByRole("dialog")).toBeVisible();
}

async function endByHand(all: Desk): Promise<void> {
  const { say, ewas } = all;
  await askEnd(all);
  await ewas
    .getByRole("dialog")
    .getByRole("button", { name: say("calls.end"), exact: true })
    .click();
  await expect(ewas).toHaveURL(/\/case\/\d+$/);
  expect(await standing(all)).toBeNull();
}

async function knownCaller(all: Desk): Promise<void> {
  const { desk, language, say, ewas, pbx, look } = all;
  const { name, phone, matters } = known[language];
  const number = await matter(all, 0);
  await ewas.goto(`${desk.url}/queue/all`);
  await expect(ewas.getByRole("heading", { level: 1 })).toBeVisible();
  await pbx.say("incoming", "known-1", { from: phone });
  const card = cards(ewas, say);
  await expect(card).toContainText(name);
  await expect(card).toContainText(matters[0]);
  await look(ewas, "ring of a customer");
  await pbx.say("answered", "known-1", { extension: "201" });
  await onCall(ewas);
  expect(new URL(ewas.url()).pathname).toContain(`/case/${number}/call/`);
  await expect(card).toHaveCount(0);
  await expect(ewas.getByRole("heading", { level: 1 })).toContainText(name);

  await over(all, "known-1");
  await look(ewas, "connection over");
  await ewas.goto(`${desk.url}/queue/all`);
  await expect(ewas.getByText(say("calls.other_call_over", { customer: name }))).toBeVisible();
  await look(ewas, "call to be finished");
  await ewas.getByRole("link", { name: say("calls.back_to_call") }).click();
  await ewas.getByRole("textbox", { name: say("calls.notes") }).fill(matters[0]);
  await ewas.getByRole("textbox", { name: say("calls.notes") }).press("Enter");
  await ewas
    .getByRole("button", { name: say("calls.end") })
    .first()
    .click();
  await ewas
    .getByRole("dialog")
    .getByRole("button", { name: say("calls.end"), exact: true })
    .click();
  await expect(ewas).toHaveURL(new RegExp(`/case/${number}$`));
  expect(await standing(all)).toBeNull();
}

async function severalCases(all: Desk): Promise<void> {
  const { desk, language, say, ewas, pbx, look } = all;
  const second = await matter(all, 1);
  await ewas.goto(`${desk.url}/queue/all`);
  await expect(ewas.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await pbx.say("incoming", "several-1", { from: known[language].national })).toMatchObject({ case: null });
  await expect(cards(ewas, say)).toBeVisible();
  expect(await pbx.say("answered", "several-1", { extension: "201" })).toMatchObject({ cause: "asks_which_case" });
  await expect(cards(ewas, say)).toContainText(say("phone.ring_mine"));
  await look(ewas, "several cases");
  await cards(ewas, say)
    .getByRole("button", { name: say("phone.ring_answer_case", { number: second }) })
    .click();
  await onCall(ewas);
  expect(new URL(ewas.url()).pathname).toContain(`/case/${second}/call/`);
  await over(all, "several-1");
  await endByHand(all);
}

async function unknownCaller(all: Desk): Promise<void> {
  const { desk, language, say, ewas, pbx, look } = all;
  await ewas.goto(`${desk.url}/queue/all`);
  await expect(ewas.getByRole("heading", { level: 1 })).toBeVisible();
  await pbx.say("incoming", "stranger-1", { from: stranger[language] });
  await expect(cards(ewas, say)).toContainText(say("phone.ring_unknown"));
  await look(ewas, "ring of a stranger");
  await cards(ewas, say)
    .getByRole("button", { name: say("phone.ring_answer") })
    .click();
  await onCall(ewas);
  const title = ewas.getByRole("heading", { level: 1 });
  await expect(title).toContainText(stranger[language]);
  await look(ewas, "call of a stranger");
  await ewas.getByRole("textbox", { name: say("calls.who_in") }).fill("Zofia Mróz");
  await ewas.getByRole("button", { name: say("calls.who_keep") }).click();
  await expect(title).toContainText("Zofia Mróz");
  await expect(ewas.getByRole("textbox", { name: say("calls.who_in") })).toHaveCount(0);
  await over(all, "stranger-1");
  await endByHand(all);
}

async function callBack(all: Desk): Promise<void> {
  const { desk, language, say, ewas, pbx, look } = all;
  const { phone, name } = known[language];
  await pbx.say("incoming", "missed-1", { from: phone });
  await pbx.say("missed", "missed-1");
  await ewas.goto(`${desk.url}/queue/call-backs`);
  await expect(ewas.getByRole("link", { name: new RegExp(name) })).toBeVisible();
  await look(ewas, "call-backs");
  // Begun without its link: the browser asks which program may dial, and hears nothing else until it is told.
  await expect(ewas.getByRole("button", { name: say("phone.ring_them") }).first()).toBeVisible();
  const opening = { clientId: crypto.randomUUID(), on: { number: await numberOwed(all) }, direction: "out", phone };
  const begun = await ewas.request.post(`${desk.url}/api/v1/calls`, { data: opening });
  const call = (await begun.json()) as CallView;
  await ewas.goto(`${desk.url}/case/${call.case.number}/call/${call.id}`);
  await onCall(ewas);
  await pbx.say("outgoing", "out-1", { to: phone, extension: "201" });
  await over(all, "out-1");
  await askEnd(all);
  const dialog = ewas.getByRole("dialog");
  await expect(dialog.getByRole("checkbox", { name: say("calls.nobody_answered") })).toBeChecked();
  await look(ewas, "nobody picked up");
  await dialog.getByRole("button", { name: say("calls.end"), exact: true }).click();
  await expect.poll(async () => await standing(all)).toBeNull();
}

const numberOwed = async ({ desk, ewas }: Desk): Promise<number> => {
  const answer = await ewas.request.get(`${desk.url}/api/v1/call-backs`);
  return ((await answer.json()) as { items: { case: number }[] }).items[0]!.case;
};

async function newCall(all: Desk): Promise<void> {
  const { desk, say, ewas, look } = all;
  await ewas.goto(`${desk.url}/queue/call-backs`);
  await ewas.getByRole("button", { name: say("calls.new"), exact: true }).click();
  const dialog = ewas.getByRole("dialog");
  await dialog.getByRole("textbox", { name: say("calls.new_name") }).fill("Ola Żak");
  await look(ewas, "new call");
  await expect(dialog.getByRole("button", { name: say("calls.start_in") })).toHaveAttribute("aria-disabled", "true");
  await dialog.getByRole("textbox", { name: say("calls.new_about") }).fill("Buty 39");
  await dialog.getByRole("button", { name: say("calls.start_in") }).click();
  await onCall(ewas);
  expect(await standing(all)).toMatchObject({ customer: { name: "Ola Żak" }, case: { subject: "Buty 39" }, connection: null });
  await endByHand(all);
}

async function ledger({ desk, say, georgis, pbx, look }: Desk): Promise<void> {
  await pbx.say("answered", "nobody-1", { extension: "999" });
  await georgis.goto(`${desk.url}/admin/lines`);
  await expect(georgis.getByRole("button", { name: say("admin.line_log", { name: "Centrala" }) })).toBeVisible();
  await look(georgis, "a line");
  await georgis.getByRole("button", { name: say("admin.line_log", { name: "Centrala" }) }).click();
  await expect(georgis.getByText(say("phone.cause_extension_unknown"))).toBeVisible();
  await look(georgis, "ledger of a line");
}
