import { sayIn } from "#words/all.ts";
import { ROUND_THE_CLOCK } from "../hours.ts";
import { expect, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, firms, justDone, marta, openFirm, petrova, throughApi } from "./firm.ts";
import { accessible, picture, reflows, speaks } from "./looking.ts";

const bg = sayIn("bg");
const to = firms.bg.mailbox;
const THREAT = "Знам къде работиш, ще съжаляваш.";

test("a coach sits beside only when both say yes, and a threat is reported with its exact words", async ({
  page,
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "bg", [ewa, marta]);
  const open = (who: typeof ewa) => browserOf(browser, desk, who, { locale: "bg-BG" });
  const [ewas, martas] = [await open(ewa), await open(marta)];
  for (const each of [ewas, martas]) await throughApi(each, desk, "/me/hours", { hours: ROUND_THE_CLOCK, coverId: null }, "put");
  const number = await caseFrom(ewas, desk, petrova, to, { subject: "Доставка", text: `Кога идва пратката? ${THREAT}` });
  const people = (await (await ewas.request.get(`${desk.url}/api/v1/people`)).json()) as {
    items: { id: number; name: string }[];
  };
  const ewaId = people.items.find(({ name }) => name === ewa.name)!.id;
  await throughApi(ewas, desk, `/cases/${number}/assignment`, { ownerId: ewaId });
  await martas.goto(`${desk.url}/case/${number}`);

  await test.step("offered, it waits for the agent's yes; then it is said that somebody joined", async () => {
    await martas.getByRole("button", { name: bg("case.more") }).click();
    await martas.getByRole("menuitem", { name: bg("chair.offer") }).click();
    await expect(ewas.getByText(bg("chair.offered", { name: marta.name }))).toBeVisible();
    await expect(martas.getByRole("button", { name: bg("chair.let_in") })).toBeHidden();
    await picture(ewas, "chair-offered");
    await ewas.getByRole("button", { name: bg("chair.let_in") }).click();
    await expect(justDone(ewas, bg, bg("chair.joined", { name: marta.name }))).toBeVisible();
    await expect(martas.getByRole("button", { name: bg("chair.leave") })).toBeVisible();
    await accessible(ewas, "second chair");
    await picture(ewas, "chair-joined");
    await martas.getByRole("button", { name: bg("chair.leave") }).click();
    await expect(ewas.getByRole("button", { name: bg("chair.thank") })).toBeHidden();
  });

  await test.step("the report quotes the words already, and waits as a draft", async () => {
    await ewas.getByRole("button", { name: bg("case.more") }).click();
    await ewas.getByRole("menuitem", { name: bg("threat.menu") }).click();
    await expect(ewas.getByRole("heading", { level: 1, name: bg("threat.title") })).toBeVisible();
    await expect(ewas.getByText(THREAT, { exact: true })).toBeVisible();
    await ewas.getByLabel(bg("threat.witness")).fill("Колежката от рецепцията");
    await ewas.getByRole("button", { name: bg("threat.save") }).click();
    await expect(justDone(ewas, bg, bg("threat.saved"))).toBeVisible();
    await ewas.reload();
    await expect(ewas.getByLabel(bg("threat.witness"))).toHaveValue("Колежката от рецепцията");
    await accessible(ewas, "threat draft");
    await reflows(ewas, "threat draft");
    await speaks(ewas, "threat draft");
    await picture(ewas, "threat-draft");
    await ewas.getByLabel(bg("threat.told")).selectOption({ label: marta.name });
    await ewas.getByRole("button", { name: bg("threat.send") }).click();
    await expect(justDone(ewas, bg, bg("threat.sent", { name: marta.name }))).toBeVisible();
  });

  await test.step("who leads does the duties, takes the evidence, and closes it", async () => {
    await martas.goto(`${desk.url}/threats`);
    await picture(martas, "threats");
    await martas.getByRole("link", { name: new RegExp(petrova.name) }).click();
    await martas.getByRole("checkbox").first().click();
    await expect(martas.getByRole("checkbox").first()).toBeChecked();
    const taken = martas.waitForEvent("download");
    await martas.getByRole("link", { name: bg("threat.pack") }).click();
    expect((await taken).suggestedFilename()).toMatch(/^report-\d+\.html$/);
    await expect(martas.getByText(bg("threat.downloads"))).toBeVisible();
    await accessible(martas, "threat sent");
    await reflows(martas, "threat sent");
    await speaks(martas, "threat sent");
    await picture(martas, "threat-sent");
    await martas.getByLabel(bg("threat.close_words")).fill("Разговор с клиентката, без повторение.");
    await martas.getByRole("button", { name: bg("threat.close") }).click();
    await expect(martas.getByRole("button", { name: bg("threat.reopen") })).toBeVisible();
  });
});
