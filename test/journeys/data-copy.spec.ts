import { readFileSync } from "node:fs";
import { sayIn } from "#words/all.ts";
import { expect, test } from "./desk.ts";
import { browserOf, caseOf, ewa, firms, marian, marta, openFirm, write } from "./firm.ts";
import { accessible, picture, reflows } from "./looking.ts";

const pl = sayIn("pl");

test("a customer asks what is held of them, and gets a copy that somebody who leads has made", async ({
  page,
  browser,
  desk,
}) => {
  await openFirm(page, desk, "pl", [ewa, marta]);
  const martas = await browserOf(browser, desk, marta, { locale: "pl-PL", reducedMotion: "reduce" });
  await write(desk, marian, firms.pl.mailbox, {
    subject: "Moje dane",
    text: "Proszę o kopię wszystkich danych, które macie na mój temat.",
  });
  const number = await caseOf(page, desk, "Moje dane");
  const view = (await (await martas.request.get(`${desk.url}/api/v1/cases/${number}`)).json()) as { customer: { id: number } };
  await martas.goto(`${desk.url}/customers/${view.customer.id}`);
  await martas.getByRole("button", { name: pl("customers.more_acts") }).click();
  await martas.getByRole("menuitem", { name: pl("copy.do") }).click();
  await accessible(martas, "copy of the data");
  await reflows(martas, "copy of the data");
  await picture(martas, "data-copy-pl");
  await martas.getByRole("radio", { name: pl("copy.because_access") }).check();
  await martas.getByRole("button", { name: pl("copy.make") }).click();
  await expect(martas.getByText(pl("copy.made"))).toBeVisible();
  const fetched = martas.waitForEvent("download");
  await martas.getByRole("link", { name: pl("copy.fetch") }).click();
  const file = await fetched;
  expect(file.suggestedFilename()).toBe(`kapok-customer-${view.customer.id}.zip`);
  // Stored as they are, so that the words stand in the file to be read.
  expect(readFileSync(await file.path()).toString()).toContain("Proszę o kopię wszystkich danych");
  const none = `${desk.url}/api/v1/customers/${view.customer.id}/data-copies/1`;
  expect((await martas.request.get(none)).status()).toBe(404);
});
