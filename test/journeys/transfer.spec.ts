import type { Page } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import { ROUND_THE_CLOCK } from "../hours.ts";
import { expect, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, ewa, firms, justDone, marian, marta, openFirm, pageOf, throughApi } from "./firm.ts";
import { accessible, picture, reflows } from "./looking.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;

test("a case changes hands only after the briefing was read, and the customer hears who has it", async ({
  page,
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [ewa, bartek, marta]);
  const open = (who: typeof ewa) => browserOf(browser, desk, who, { locale: "pl-PL" });
  const [ewas, barteks, martas] = [await open(ewa), await open(bartek), await open(marta)];
  for (const each of [ewas, barteks, martas])
    await throughApi(each, desk, "/me/hours", { hours: ROUND_THE_CLOCK, coverId: null }, "put");
  const number = await caseFrom(ewas, desk, marian, to, {
    subject: "Laptop",
    text: "Ile k***a mam czekać? Miał być w poniedziałek. Chcę wiedzieć, kiedy dostanę laptopa.",
  });
  await ewas.locator("body").press("a");
  await barteks.goto(`${desk.url}/queue/team`);
  await martas.goto(`${desk.url}/queue/team`);

  const dialog = await test.step("the briefing stands there already", async () => {
    await ewas.getByRole("button", { name: pl("case.more") }).click();
    await ewas.getByRole("menuitem", { name: pl("transfer.menu") }).click();
    const opened = ewas.getByRole("dialog", { name: pl("transfer.title") });
    await expect(opened.getByLabel(pl("transfer.who"), { exact: true })).toHaveValue(/^Marian Wójcik\n/);
    await expect(opened.getByLabel(pl("transfer.wants"))).toHaveValue(/kiedy dostanę laptopa/);
    await expect(opened).not.toContainText("k***a");
    await accessible(ewas, "transfer asking");
    await picture(ewas, "transfer-asking");
    return opened;
  });

  await test.step("somebody is asked, and hears of it wherever they are", async () => {
    await dialog.getByLabel(pl("transfer.happened")).fill("Dwa razy prosiłam o rozmowę bez wyzwisk.");
    await dialog.getByLabel(pl("transfer.wouldHelp")).fill("Dokładna data dostawy.");
    await dialog.getByLabel(pl("transfer.to"), { exact: true }).selectOption({ label: marta.name });
    await dialog.getByRole("button", { name: pl("transfer.ask", { name: marta.name }) }).click();
    await expect(justDone(ewas, pl, pl("transfer.asked", { name: marta.name }))).toBeVisible();
    await expect(martas.getByText(pl("transfer.banner", { name: ewa.name, customer: marian.name }))).toBeVisible();
    await picture(martas, "transfer-asked");
  });

  await test.step("taken back, it leaves the other screen by itself", async () => {
    await ewas.getByRole("button", { name: pl("transfer.take_back") }).click();
    await expect(martas.getByText(pl("transfer.banner", { name: ewa.name, customer: marian.name }))).toBeHidden();
  });

  const hand = ewas.getByRole("button", { name: pl("transfer.hand", { name: bartek.name }) });
  await test.step("unread, it cannot be completed, nor past the interface", async () => {
    await ask(ewas, bartek.name);
    await expect(hand).toHaveAttribute("aria-disabled", "true");
    const { items } = (await (await barteks.request.get(`${desk.url}/api/v1/transfers`)).json()) as { items: { id: number }[] };
    const refused = await ewas.request.post(`${desk.url}/api/v1/transfers/${items[0]!.id}/completion`);
    expect([refused.status(), ((await refused.json()) as { code: string }).code]).toEqual([409, "transfer.unread"]);
    await reflows(ewas, "transfer asked");
    await picture(ewas, "transfer-unread");
  });

  await test.step("the receiver cannot: the asker reads why and asks again", async () => {
    await barteks.getByRole("link", { name: pl("transfer.read_briefing") }).click();
    await barteks.getByRole("button", { name: pl("transfer.decline") }).click();
    const why = barteks.getByRole("dialog", { name: pl("transfer.decline_title") });
    await why.getByLabel(pl("transfer.decline_words")).fill("Mam klientkę na linii do 15:00");
    await why.getByRole("button", { name: pl("transfer.decline") }).click();
    await expect(
      ewas.getByText(pl("transfer.bar_declined", { name: bartek.name, words: "Mam klientkę na linii do 15:00" })),
    ).toBeVisible();
    await picture(ewas, "transfer-declined");
    await ewas.getByRole("button", { name: pl("transfer.ask_other") }).click();
    await ask(ewas, bartek.name, true);
  });

  await test.step("read full-screen, then handed over", async () => {
    await barteks.getByRole("link", { name: pl("transfer.read_briefing") }).click();
    await expect(barteks.getByRole("heading", { level: 1, name: pl("transfer.briefing") })).toBeVisible();
    await accessible(barteks, "transfer briefing");
    await reflows(barteks, "transfer briefing");
    await picture(barteks, "transfer-briefing");
    await barteks.getByRole("button", { name: pl("transfer.have_read") }).click();
    await expect(ewas.getByText(pl("transfer.bar_read_mine", { name: bartek.name }))).toBeVisible();
    await picture(ewas, "transfer-read");
    await hand.click();
    await expect(justDone(ewas, pl, pl("transfer.handed", { name: bartek.name }))).toBeVisible();
    await expect(barteks.getByText(pl("transfer.state_completed", { name: bartek.name }))).toBeVisible();
  });

  await test.step("the new owner tells the customer in words that were only proposed", async () => {
    await barteks.goto(`${desk.url}/case/${number}`);
    await barteks.getByRole("button", { name: pl("transfer.insert") }).click();
    await expect(barteks.getByText("Nazywam się Bartek i od teraz zajmuję się tą sprawą.")).toBeVisible();
    await picture(barteks, "transfer-taken");
    const customers = await browser.newPage();
    await customers.goto(await pageOf(barteks, desk, number));
    await expect(customers.getByText(/Bartek/).first()).toBeVisible();
  });
});

async function ask(page: Page, name: string, opened = false): Promise<void> {
  if (!opened) {
    await page.getByRole("button", { name: pl("case.more") }).click();
    await page.getByRole("menuitem", { name: pl("transfer.menu") }).click();
  }
  const dialog = page.getByRole("dialog", { name: pl("transfer.title") });
  await dialog.getByLabel(pl("transfer.to"), { exact: true }).selectOption({ label: name });
  await dialog.getByRole("button", { name: pl("transfer.ask", { name }) }).click();
  await expect(dialog).toBeHidden();
}
