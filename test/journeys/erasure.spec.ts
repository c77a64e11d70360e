import { sayIn } from "#words/all.ts";
import { expect, test } from "./desk.ts";
import { caseOf, firms, justDone, marian, openFirm, throughApi, write } from "./firm.ts";
import { accessible, picture, reflows } from "./looking.ts";

const pl = sayIn("pl");

test("what is held of a customer is erased for good, once their case is closed", async ({ page, desk }) => {
  await openFirm(page, desk, "pl");
  await write(desk, marian, firms.pl.mailbox, { subject: "Moje dane", text: "Proszę usunąć wszystko, co o mnie wiecie." });
  const number = await caseOf(page, desk, "Moje dane");
  const view = (await (await page.request.get(`${desk.url}/api/v1/cases/${number}`)).json()) as { customer: { id: number } };
  await page.goto(`${desk.url}/customers/${view.customer.id}`);
  const erase = async () => {
    await page.getByRole("button", { name: pl("customers.more_acts") }).click();
    await page.getByRole("menuitem", { name: pl("erasure.do") }).click();
    await page.getByRole("radio", { name: pl("erasure.because_asked") }).check();
    await page.getByRole("button", { name: pl("erasure.for_good") }).click();
  };
  await erase();
  await expect(page.getByText(pl("refusals.erasure.case_open"))).toBeVisible();
  await accessible(page, "erasure");
  await reflows(page, "erasure");
  await picture(page, "erasure-pl");
  await page.getByRole("button", { name: pl("common.cancel") }).click();
  await throughApi(page, desk, `/cases/${number}/closure`, { because: "agent", words: "Prośba o usunięcie danych" });
  await erase();
  await expect(justDone(page, pl, pl("erasure.done"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: `#${view.customer.id}` })).toBeVisible();
  await expect(page.getByText(marian.address)).toHaveCount(0);
  await picture(page, "erased-pl");
  await page.goto(`${desk.url}/case/${number}`);
  await expect(page.getByText("usunąć wszystko, co o mnie")).toHaveCount(0);
  await accessible(page, "a case without words");
  await picture(page, "erased-case-pl");
});
