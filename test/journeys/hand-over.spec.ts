import { sayIn } from "#words/all.ts";
import { ROUND_THE_CLOCK } from "../hours.ts";
import { expect, test } from "./desk.ts";
import { bartek, browserOf, caseFrom, ewa, firms, justDone, marian, nowak, openFirm, throughApi } from "./firm.ts";
import { accessible, picture, reflows } from "./looking.ts";

const pl = sayIn("pl");
const to = firms.pl.mailbox;

test("somebody goes home and hands over in one act; the receiver reads it in one list, and one undo takes it back", async ({
  page,
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [ewa, bartek]);
  const ewas = await browserOf(browser, desk, ewa, { locale: "pl-PL" });
  const barteks = await browserOf(browser, desk, bartek, { locale: "pl-PL" });
  const people = (await (await ewas.request.get(`${desk.url}/api/v1/people`)).json()) as {
    items: { id: number; name: string }[];
  };
  const idOf = ({ name }: { name: string }) => people.items.find((person) => person.name === name)!.id;
  await throughApi(barteks, desk, "/me/hours", { hours: ROUND_THE_CLOCK, coverId: null }, "put");
  await throughApi(ewas, desk, "/me/hours", { hours: null, coverId: idOf(bartek) }, "put");

  await ewas.goto(`${desk.url}/me/handover`);
  await expect(ewas.getByText(pl("handover.no_cases"))).toBeVisible();
  const numbers: number[] = [];
  for (const [who, subject] of [
    [marian, "Laptop"],
    [nowak, "Podeszwa"],
  ] as const) {
    const number = await caseFrom(ewas, desk, who, to, { subject, text: "Kiedy będzie gotowe?" });
    await throughApi(ewas, desk, `/cases/${number}/assignment`, { ownerId: idOf(ewa) });
    numbers.push(number);
  }
  const [laptop, sole] = numbers as [number, number];
  // What is owed tonight comes first; which of the two that is decides the clock, so both are chosen by hand.
  await expect(async () => {
    await ewas.keyboard.press("Control+k");
    await expect(ewas.getByRole("combobox")).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await ewas.getByRole("combobox").fill(pl("handover.go"));
  await ewas.keyboard.press("Enter");
  await expect(ewas.getByRole("heading", { level: 1, name: pl("handover.title") })).toBeVisible();
  await ewas.getByLabel(pl("handover.case_to", { number: laptop })).selectOption(String(idOf(bartek)));
  await ewas.getByLabel(new RegExp(pl("handover.note", { number: laptop }))).fill("Części przyjdą rano, kurier dzwoni do nas.");
  await ewas.getByLabel(pl("handover.case_to", { number: sole })).selectOption("team");
  await accessible(ewas, "hand-over");
  await reflows(ewas, "hand-over");
  await picture(ewas, "hand-over");
  await barteks.goto(`${desk.url}/queue/mine`);
  await ewas.getByRole("button", { name: pl("handover.hand", { count: 2 }) }).click();
  await expect(justDone(ewas, pl, pl("handover.done", { count: 2 }))).toBeVisible();
  await expect(ewas.getByText(pl("handover.no_cases"))).toBeVisible();

  await barteks.getByRole("button", { name: pl("notices.button_unseen", { count: 1 }) }).click();
  await barteks.getByRole("link", { name: new RegExp(pl("notices.handed_over", { name: ewa.name, count: 1 })) }).click();
  const handed = barteks.getByRole("list", { name: pl("handover.handed_title") }).getByRole("listitem");
  await expect(handed).toHaveCount(1);
  await expect(handed).toContainText("Części przyjdą rano, kurier dzwoni do nas.");
  await accessible(barteks, "handed over");
  await reflows(barteks, "handed over");
  await picture(barteks, "handed-over");

  await ewas.locator("body").press("z");
  await expect(ewas.getByLabel(pl("handover.case_to", { number: laptop }))).toBeVisible();
  await expect(ewas.getByLabel(pl("handover.case_to", { number: sole }))).toBeVisible();
  // The other browser sees it by itself.
  await expect(handed).toContainText(pl("handover.gone_on"));
});
