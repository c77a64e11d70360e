import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { expect, type RunningDesk, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, justDone, marian, marta, openFirm } from "./firm.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;
const subject = "Gdzie jest mój laptop?";

interface Journey {
  desk: RunningDesk;
  number: number;
  ewas: Page;
  martas: Page;
}

test("what the desk knows is found in one's own words, made one's own, and put into a reply", async ({ page, browser, desk }) => {
  test.setTimeout(240_000);
  await openFirm(page, desk, "pl", [ewa, marta]);
  const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  const martas = await browserOf(browser, desk, marta, { locale: "pl-PL" });
  const number = await caseFrom(ewas, desk, marian, to, {
    subject,
    text: "Jesteście oszuści! Laptop miał być w poniedziałek. Kiedy go dostanę?",
  });
  const journey = { desk, number, ewas, martas };
  await test.step("t, the customer's deed in one's own words, and the words in the right form of address", () =>
    techniques(journey));
  await test.step("a firm's own copy: written, compared, read by the others at once, and gone back from", () => ownCopy(journey));
  await test.step("a template of the firm's own by /, with the facts of the case and one undo", () => template(journey));
  await test.step("a procedure is noted in the case, by whom and when, and taken off again", () => procedure(journey));
  await test.step("an agent reads the library and is told why it is not theirs to change", () => readingOnly(journey));
});

const editorOf = (page: Page) => page.getByRole("textbox", { name: pl("composer.reply_editor") });

async function techniques({ ewas }: Journey): Promise<void> {
  await expect(ewas.getByRole("article").first()).toBeVisible();
  await ewas.getByRole("article").first().focus();
  await ewas.keyboard.press("t");
  const find = ewas.getByLabel(pl("techniques.find"));
  await expect(find).toBeFocused();
  await ewas.keyboard.type("krzyczy, że oszust");
  const card = ewas.getByRole("listitem", { name: "Zamiana oceny na opinię" });
  await expect(card).toBeVisible();
  await card.getByRole("button", { name: pl("techniques.use") }).click();
  await expect(editorOf(ewas)).toContainText("Dzień dobry, Panie Marianie,");
  await expect(editorOf(ewas)).toContainText("w Pana ocenie");
  await ewas.getByRole("button", { name: pl("techniques.look_in_draft") }).click();
  await expect(ewas.getByText(pl("techniques.draft_found", { name: "Zamiana oceny na opinię" }))).toBeVisible();

  await editorOf(ewas).click();
  await ewas.keyboard.press("Control+z");
  await expect(editorOf(ewas)).toHaveText("");

  await ewas.getByRole("button", { name: "Panie Marianie" }).click();
  await ewas.getByRole("menuitemradio", { name: pl("library.address_open") }).click();
  await card.getByRole("button", { name: pl("techniques.use") }).click();
  await expect(editorOf(ewas)).not.toContainText("Panie");
  await expect(editorOf(ewas)).toContainText("Dzień dobry,");
  await ewas.keyboard.press("Control+z");
  await ewas.getByRole("button", { name: pl("library.address_open") }).click();
  await ewas.getByRole("menuitemradio", { name: "Panie Marianie" }).click();
}

async function ownCopy({ desk, ewas, martas }: Journey): Promise<void> {
  await martas.goto(`${desk.url}/library`);
  await martas.getByLabel(pl("library.find")).fill("krzyczy, że oszust");
  await martas.getByRole("link", { name: /^Zamiana oceny na opinię/ }).click();
  await expect(martas.getByRole("heading", { level: 1, name: "Zamiana oceny na opinię" })).toBeVisible();
  await martas.getByRole("button", { name: pl("library.edit_copy") }).click();
  const name = martas.getByLabel(pl("library.field_name"), { exact: true });
  await name.fill("");
  await martas.getByRole("button", { name: pl("library.save_version") }).click();
  await expect(martas.getByText(pl("library.field_needed"))).toBeVisible();
  await expect(name).toBeFocused();
  await name.fill("Ocena to opinia");
  await martas.getByRole("button", { name: pl("library.save_version") }).click();
  await expect(justDone(martas, pl, pl("library.saved"))).toBeVisible();
  await expect(martas.getByRole("heading", { level: 1, name: "Ocena to opinia" })).toBeVisible();
  // Ewa has not reloaded.
  await expect(ewas.getByRole("listitem", { name: "Ocena to opinia" })).toBeVisible();

  await martas.getByRole("button", { name: pl("library.compare") }).click();
  await expect(martas.getByRole("region", { name: pl("library.ours") })).toBeVisible();
  await expect(martas.getByRole("region", { name: pl("library.kapoks") })).toContainText("oddzielenie opinii od faktów");
  await martas.getByRole("button", { name: pl("library.restore") }).click();
  await expect(martas.getByRole("heading", { level: 1, name: "Zamiana oceny na opinię" })).toBeVisible();
  await martas.keyboard.press("z");
  await expect(martas.getByRole("heading", { level: 1, name: "Ocena to opinia" })).toBeVisible();
  await martas.getByText(pl("library.versions", { count: 1 })).click();
  await expect(
    martas.getByRole("button", {
      name: pl("library.read_version", { version: pl("library.version", { number: 1, language: pl("library.in_pl") }) }),
    }),
  ).toBeVisible();
}

async function template({ desk, number, ewas, martas }: Journey): Promise<void> {
  await martas.goto(`${desk.url}/library/templates`);
  await martas.getByRole("link", { name: pl("library.write_templates") }).click();
  await martas.getByLabel(pl("library.field_name"), { exact: true }).fill("Laptop czeka na część");
  const text = martas.getByLabel(pl("library.field_text"), { exact: true });
  await martas.getByRole("button", { name: pl("library.placeholder_greeting") }).click();
  await expect(text).toHaveValue("{{greeting}}");
  await text.fill("{{greeting}},\n\nlaptop czeka na […]. Sprawa {{case.number}}, {{imię}}");
  await martas.getByRole("button", { name: pl("library.save_version") }).click();
  await expect(martas.getByText(pl("library.unknown_placeholder", { names: "imię" }))).toBeVisible();
  await text.fill("{{greeting}},\n\nlaptop czeka na […]. Sprawa {{case.number}}, {{agent.name}}");
  await martas.getByRole("button", { name: pl("library.save_version") }).click();
  await expect(martas.getByRole("heading", { level: 1, name: "Laptop czeka na część" })).toBeVisible();

  await editorOf(ewas).click();
  await ewas.keyboard.type("/laptop czeka");
  await expect(ewas.getByRole("option", { name: /^Laptop czeka na część/ })).toBeVisible();
  await expect(ewas.getByRole("region", { name: pl("library.preview_here") })).toContainText(`Sprawa ${number}, ${ewa.name}`);
  await ewas.keyboard.press("Escape");
  await expect(ewas.getByRole("listbox", { name: pl("library.picker") })).toHaveCount(0);
  await ewas.keyboard.press("Control+a");
  await ewas.keyboard.type("/laptop czeka");
  await expect(ewas.getByRole("option", { name: /^Laptop czeka na część/ })).toBeVisible();
  await ewas.keyboard.press("Enter");
  await expect(editorOf(ewas)).toContainText(`Dzień dobry, Panie Marianie,`);
  await expect(editorOf(ewas)).toContainText("laptop czeka na […]");
  // What is left blank is asked about once.
  await ewas.keyboard.press("Control+Enter");
  await expect(ewas.getByText(pl("composer.asks_placeholder")).first()).toBeVisible();
  await ewas.keyboard.press("Control+z");
  await expect(editorOf(ewas)).toHaveText("/laptop czeka");
  await ewas.keyboard.press("Escape");
  await ewas.keyboard.press("Control+a");
  await ewas.keyboard.press("Delete");
}

async function procedure({ desk, ewas, martas }: Journey): Promise<void> {
  await ewas.getByRole("button", { name: pl("library.follow") }).click();
  await ewas.getByRole("menuitem", { name: /^Zasadna sprawa/ }).click();
  const link = ewas.getByRole("link", { name: "Zasadna sprawa, której nie załatwimy od ręki" });
  await expect(link).toBeVisible();
  await martas.goto(`${desk.url}/library/procedures/late_by_our_fault`);
  await expect(martas.getByText(pl("library.used_in", { count: 1 }))).toBeVisible();
  await martas.getByRole("button", { name: pl("library.change_keeper") }).click();
  await martas.getByLabel(pl("library.owner")).selectOption({ label: ewa.name });
  await martas.getByLabel(pl("library.review")).fill("2026-01-15");
  await martas.getByRole("button", { name: pl("common.save") }).click();
  await expect(martas.getByText(pl("library.review_overdue", { day: "15 stycznia 2026" }))).toBeVisible();
  await ewas.locator("#conversation").focus();
  await ewas.keyboard.press("z");
  await expect(link).toHaveCount(0);
}

async function readingOnly({ desk, ewas }: Journey): Promise<void> {
  await ewas.goto(`${desk.url}/library/templates/no_news`);
  await expect(ewas.getByText("Dzień dobry, Panie Marianie,")).toBeVisible();
  const change = ewas.getByRole("button", { name: pl("library.edit_copy") });
  await expect(change).toHaveAccessibleDescription(pl("refusals.library.supervisor_only"));
  await change.press("Enter");
  await expect(ewas.getByRole("button", { name: pl("library.save_version") })).toHaveCount(0);
  // Who looks after an entry may write it.
  await ewas.goto(`${desk.url}/library/procedures/late_by_our_fault`);
  await ewas.getByRole("button", { name: pl("library.edit_copy") }).click();
  await expect(ewas.getByRole("button", { name: pl("library.save_version") })).toBeVisible();
  await ewas.goto(`${desk.url}/library?q=xyzzy`);
  await expect(ewas.getByText(pl("library.nothing"))).toBeVisible();
}
