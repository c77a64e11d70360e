import { readFileSync } from "node:fs";
import { sayIn } from "#words/all.ts";
import { expect, test } from "./desk.ts";
import { browserOf, ewa, openFirm, throughApi } from "./firm.ts";
import { picture } from "./looking.ts";

const pl = sayIn("pl");

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

/** Polish letters in one byte each, as Excel in Poland writes them. */
function inWindows1250(text: string): Buffer {
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1250").decode(Uint8Array.of(byte)), byte]),
  );
  return Buffer.from([...text].map((letter) => bytes.get(letter)!));
}

const CUSTOMERS =
  "Kto;Miasto;Poczta elektroniczna\nŻaneta Śliwińska;Łódź;zaneta@sliwinska.example\nJan Źrebięć;Białystok;jan(at)zrebiec\n";

const CASES = [
  "Nr zgłoszenia,Klient,E-mail klienta,Temat,Status,Data utworzenia,Opis",
  ...Array.from(
    { length: 600 },
    (_, at) => `K-${at + 1},Klient ${at + 1},klient${at + 1}@firma.example,Buty ${at + 1},Zamknięte,03.02.2025,Podeszwa odpada`,
  ),
  "K-601,Anna Wrona,anna@wrona.example,Zwrot,Oczekuje na klienta,04.02.2025 10:30,Czekam na zwrot",
].join("\n");

test("an admin brings customers and cases in from files, corrects what was left out, and takes it back", async ({
  page,
  browser,
  desk,
  mailbox,
}) => {
  test.setTimeout(240_000);
  await openFirm(page, desk, "pl", [ewa]);
  const choose = page.locator("input[type=file]");
  const state = page.getByRole("main").getByRole("status");

  await test.step("nobody but an admin is shown the way", async () => {
    const agent = await browserOf(browser, desk, ewa);
    await agent.goto(`${desk.url}/admin/imports`);
    await expect(agent.getByText(pl("admin.imports_lead"))).toHaveCount(0);
    await agent.close();
  });

  await test.step("what is no list is refused, and the sentence says what to do", async () => {
    await page.goto(`${desk.url}/admin/imports`);
    await expect(page.getByText(pl("imports.none"))).toBeVisible();
    await choose.setInputFiles({ name: "klienci.xlsx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004xl") });
    await expect(page.getByRole("alert")).toContainText(pl("refusals.import.bad_workbook"));
  });

  await test.step("a list in old letters is read right; what holds the name is chosen by hand", async () => {
    await choose.setInputFiles({ name: "klienci.csv", mimeType: "text/csv", buffer: inWindows1250(CUSTOMERS) });
    await expect(page.getByRole("heading", { level: 2, name: "klienci.csv" })).toBeVisible();
    await expect(page.getByLabel(pl("imports.encoding"))).toHaveValue("windows-1250");
    await expect(page.getByText("Żaneta Śliwińska").first()).toBeVisible();
    await page.getByLabel(pl("imports.column", { name: "Kto" })).selectOption("name");
    await expect(page.getByRole("listitem").filter({ hasText: "zaneta@sliwinska.example" }).last()).toContainText(
      pl("imports.outcome_new_customer"),
    );
    await expect(page.getByText(pl("imports.why_email", { value: "jan(at)zrebiec" }))).toBeVisible();
    await picture(page, "import-preparing-pl");
  });

  await test.step("the look follows the choices: without an address nobody is left out", async () => {
    await page.getByLabel(pl("imports.column", { name: "Poczta elektroniczna" })).selectOption("");
    await expect(page.getByText(pl("imports.left_out"), { exact: true })).toHaveCount(0);
    await page.getByLabel(pl("imports.column", { name: "Poczta elektroniczna" })).selectOption("email");
    await expect(page.getByText(pl("imports.left_out"), { exact: true })).toBeVisible();
  });

  await test.step("choices made in haste hold in their order, also where the first is slow on its way", async () => {
    const address = page.getByLabel(pl("imports.column", { name: "Poczta elektroniczna" }));
    const reading = /\/files\/\d+\/reading$/;
    let delay = 800;
    let answered = 0;
    await page.route(reading, async (route) => {
      const own = delay;
      delay = 0;
      await new Promise((resolve) => setTimeout(resolve, own));
      await route.continue();
    });
    page.on("response", (response) => (answered += reading.test(new URL(response.url()).pathname) ? 1 : 0));
    await address.selectOption("");
    await address.selectOption("email");
    await expect.poll(() => answered).toBe(2);
    await page.unroute(reading);
    await page.reload();
    await expect(address).toHaveValue("email");
  });

  let report = "";
  await test.step("it is run, and the report has the line that was left out", async () => {
    await page.getByRole("button", { name: pl("imports.run"), exact: true }).click();
    await expect(state).toContainText(pl("imports.state_done", { at: "" }).trim());
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: pl("imports.report", { name: "klienci.csv" }) }).click();
    report = readFileSync(await (await download).path(), "utf8");
    expect(report).toContain("Jan Źrebięć;Białystok;jan(at)zrebiec;3;Poczta elektroniczna;");
    await picture(page, "import-done-pl");
  });

  await test.step("corrected, it is brought as it is: columns are remembered", async () => {
    await page.getByRole("link", { name: pl("imports.all") }).click();
    await choose.setInputFiles(file("poprawione.csv", report.replace("jan(at)zrebiec;", "jan@zrebiec.example;")));
    await expect(page.getByLabel(pl("imports.column", { name: "Kto" }))).toHaveValue("name");
    await page.getByRole("button", { name: pl("imports.run"), exact: true }).click();
    await expect(state).toContainText(pl("imports.state_done", { at: "" }).trim());
    await page.goto(`${desk.url}/customers`);
    await expect(page.getByRole("link", { name: /Jan Źrebięć/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /Żaneta Śliwińska/ })).toHaveCount(1);
  });

  let number = 0;
  await test.step("cases come with their day and state, also when the desk is restarted in the middle", async () => {
    await page.goto(`${desk.url}/admin/imports`);
    await choose.setInputFiles(file("zgloszenia.csv", CASES));
    await expect(page.getByRole("listitem").filter({ hasText: "Buty 1" }).last()).toContainText(pl("imports.case_closed"));
    await picture(page, "import-cases-pl");
    await page.getByRole("button", { name: pl("imports.run"), exact: true }).click();
    await expect(page.getByRole("progressbar", { name: pl("imports.progress") })).toBeVisible();
    await desk.kill("SIGTERM");
    await desk.start();
    await page.reload();
    await expect(state).toContainText(pl("imports.state_done", { at: "" }).trim(), { timeout: 90_000 });
    const { items } = (await (await page.request.get(`${desk.url}/api/v1/cases`)).json()) as {
      items: { number: number; subject: string }[];
    };
    expect(items.map(({ subject }) => subject)).toEqual(["Zwrot"]);
    number = items[0]!.number;
  });

  await test.step("the same file again brings nothing twice, and says so beforehand", async () => {
    await page.goto(`${desk.url}/admin/imports`);
    await choose.setInputFiles(file("zgloszenia.csv", CASES));
    await expect(page.getByText(pl("imports.outcome_known")).first()).toBeVisible();
    await page.getByRole("button", { name: pl("imports.discard") }).click();
    await expect(page.getByText(pl("imports.discarded")).first()).toBeVisible();
  });

  await test.step("one undo takes it back, save the case that somebody wrote a note in, which is named", async () => {
    await throughApi(page, desk, `/cases/${number}/notes`, { text: "Zadzwonić do pani Wrony." });
    await page.goto(`${desk.url}/admin/imports`);
    await page.getByRole("link", { name: "zgloszenia.csv" }).click();
    await page.getByRole("button", { name: pl("imports.undo") }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: pl("imports.undo") })
      .click();
    await expect(page.getByText(pl("imports.taken_back_save"))).toBeVisible();
    await expect(page.getByRole("link", { name: `#${number} · Zwrot` })).toBeVisible();
    await picture(page, "import-taken-back-pl");
  });

  await test.step("what is there is taken out as a file; and nobody got a mail of all this", async () => {
    await page.getByRole("link", { name: pl("imports.all") }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: pl("imports.export_cases") }).click();
    const exported = readFileSync(await (await download).path(), "utf8");
    expect(exported.trim().split("\r\n")).toHaveLength(2);
    expect(exported).toContain("Anna Wrona,anna@wrona.example,,Zwrot,waiting");
    await picture(page, "imports-pl");
    for (const address of ["zaneta@sliwinska.example", "klient1@firma.example", "anna@wrona.example"])
      expect(await mailbox.lettersTo(address)).toEqual([]);
  });
});
