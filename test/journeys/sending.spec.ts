import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { expect, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, nowak, openFirm, throughApi } from "./firm.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;
const replyEditor = (page: Page) => page.getByRole("textbox", { name: pl("composer.reply_editor") });
const toCustomer = (page: Page) => page.getByRole("radio", { name: pl("composer.mode_reply_long") });

test("from the queue an overdue case gets an honest word with a new hour in four keys", async ({
  page,
  browser,
  desk,
  mailbox,
}) => {
  await openFirm(page, desk, "pl", [ewa]);
  const subject = "Trzewiki z reklamacji";
  const number = await caseFrom(page, desk, nowak, to, { subject, text: "Kiedy będą gotowe moje trzewiki?" });
  const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  await throughApi(ewas, desk, "/me/settings", { preferences: { undoSeconds: 0 } }, "put");
  const soon = new Date(Date.now() + 4000).toISOString();
  await throughApi(ewas, desk, `/cases/${number}/replies`, { text: "Dzień dobry, sprawdzam.", nextUpdate: soon });
  await expect.poll(() => Date.now() > Date.parse(soon)).toBe(true);
  await ewas.goto(`${desk.url}/queue/mine`);
  const row = ewas.getByRole("listitem").filter({ hasText: subject });
  await expect(row).toContainText(new RegExp(pl("queue.promised_for", { time: "" }).trim()));

  let keys = 0;
  const press = async (key: string) => {
    keys++;
    await ewas.keyboard.press(key);
  };
  await press("j");
  await expect(row.getByRole("link")).toBeFocused();
  await press("Enter");
  await expect(ewas.getByRole("heading", { level: 1, name: subject })).toBeVisible();
  await press("u");
  const update = ewas.getByRole("dialog", { name: pl("case.no_news") });
  const words = update.getByRole("textbox").first();
  await expect(words).toBeFocused();
  const said = await words.inputValue();
  await press("Control+Enter");
  await expect(update).toBeHidden();
  expect(keys).toBeLessThanOrEqual(4);

  const letter = await mailbox.letterTo(nowak.address, ({ text }) => text.includes(said.slice(0, 30)));
  // It names the day and hour that the desk keeps from now on.
  const answer = await ewas.request.get(`${desk.url}/api/v1/cases/${number}`);
  const { dueAt } = (await answer.json()) as { dueAt: string };
  expect(Date.parse(dueAt)).toBeGreaterThan(Date.now());
  const hour = new Date(dueAt).toLocaleTimeString("pl-PL", { hour: "2-digit", minute: "2-digit", timeZone: firms.pl.timeZone });
  expect(letter.text).toContain(hour);
});

const worst =
  "Proszę czytać uważnie, jak już pisałem. Magazyn zawinił, nic nie mogę zrobić i to nie ode mnie zależy. Gwarantuję, że wkrótce, jak najszybciej, na pewno się uda. Przepraszam, przepraszam, przepraszam. Zachowuje się Pani jak histeryczka.";

test("fifty replies leave the mode as it is, and no wording, tone or missing date keeps one back", async ({
  page,
  browser,
  desk,
  mailbox,
}) => {
  test.setTimeout(300_000);
  await openFirm(page, desk, "pl", [ewa]);
  const number = await caseFrom(page, desk, nowak, to, { subject: "Buty", text: "Kiedy będą gotowe moje buty?" });
  const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  await throughApi(ewas, desk, "/me/settings", { preferences: { undoSeconds: 0 } }, "put");
  await ewas.goto(`${desk.url}/case/${number}`);
  await replyEditor(ewas).click();
  for (let at = 1; at <= 50; at++) {
    const words = at === 25 ? worst : `Wiadomość numer ${at}.`;
    await ewas.keyboard.insertText(words);
    await ewas.keyboard.press("Control+Enter");
    await expect(replyEditor(ewas)).toBeEmpty();
    await expect(replyEditor(ewas)).toBeFocused();
    await expect(toCustomer(ewas)).toBeChecked();
  }
  await mailbox.letterTo(nowak.address, ({ text }) => text.includes("Wiadomość numer 50."));
  const letters = (await mailbox.lettersTo(nowak.address)).map(({ text }) => text).join("\n");
  for (let at = 1; at <= 50; at++) expect(letters).toContain(at === 25 ? "jak histeryczka" : `Wiadomość numer ${at}.`);
});
