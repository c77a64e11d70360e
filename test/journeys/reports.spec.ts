import { sayIn } from "#words/all.ts";
import { expect, test } from "./desk.ts";
import { browserOf, caseFrom, ewa, marta, nowak, openFirm, throughApi } from "./firm.ts";

const pl = sayIn("pl");

test("a supervisor asks how the desk keeps its word, an agent sees only her own numbers, and a search is narrowed", async ({
  page,
  browser,
  desk,
}) => {
  test.setTimeout(180_000);
  await openFirm(page, desk, "pl", [ewa, marta]);
  const number = await caseFrom(page, desk, nowak, "pomoc@szewc.example", {
    subject: "Podeszwa",
    text: "Kiedy buty będą gotowe? Oddałam je trzy tygodnie temu.",
  });
  const agent = await browserOf(browser, desk, ewa);
  const supervisor = await browserOf(browser, desk, marta);

  await test.step("the agent has no reports, and a reply more in her own numbers", async () => {
    await throughApi(agent, desk, `/cases/${number}/replies`, {
      text: "Szewc pracuje nad butami.",
      nextUpdate: new Date(Date.now() + 50 * 3_600_000).toISOString(),
    });
    await agent.goto(`${desk.url}/me/numbers`);
    await expect(agent.getByRole("heading", { level: 1, name: pl("reports.mine") })).toBeVisible();
    await expect(agent.getByRole("definition").first()).toHaveText("1");
    await expect(agent.getByRole("link", { name: pl("common.reports") })).toHaveCount(0);
    await agent.goto(`${desk.url}/reports/promises`);
    await expect(agent.getByText(pl("refusals.reports.supervisor_only"))).toBeVisible();
    await expect(agent.getByRole("button", { name: pl("common.try_again") })).toHaveCount(0);
    await agent.goto(`${desk.url}/reports`);
    await expect(agent.getByText(pl("refusals.reports.supervisor_only"))).toBeVisible();
  });

  await test.step("the supervisor goes there by keys; so few are not shown, and it is said why", async () => {
    await supervisor.goto(`${desk.url}/queue/all`);
    await expect(supervisor.getByRole("heading", { level: 1 })).toBeVisible();
    await supervisor.keyboard.press("g");
    await supervisor.keyboard.press("p");
    await supervisor.getByRole("link", { name: pl("reports.promises") }).click();
    await expect(supervisor.getByText(pl("reports.too_few"), { exact: true }).first()).toBeVisible();
    await expect(supervisor.getByText(pl("reports.promises_how"))).toBeVisible();
    await supervisor.getByLabel(pl("reports.period")).selectOption("year");
    await expect(supervisor).toHaveURL(/period=year/);
  });

  await test.step("words, a filter word and exact words find the case; the arrow goes to it", async () => {
    await agent.goto(`${desk.url}/search`);
    await agent.getByRole("searchbox").fill("„trzy tygodnie temu” etap:1 stan:otwarta");
    await expect(
      agent
        .getByRole("main")
        .getByRole("link", { name: /Podeszwa/ })
        .first(),
    ).toBeVisible();
    await expect(agent.locator("mark").first()).toHaveText(/trzy/i);
    await agent.getByRole("searchbox").press("ArrowDown");
    await agent.keyboard.press("Enter");
    await expect(agent).toHaveURL(new RegExp(`/case/${number}`));
    await agent.goto(`${desk.url}/search?q=Podeszwa&state=closed`);
    await expect(agent.getByText(pl("search.nothing"))).toBeVisible();
    await agent.goto(`${desk.url}/search`);
    await expect(agent.getByRole("heading", { name: pl("search.recent") })).toBeVisible();
  });
});
