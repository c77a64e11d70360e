import { expect } from "./desk.ts";
import { openFirm } from "./firm.ts";
import { accessible, picture } from "./looking.ts";
import { openShop, test } from "./shop.ts";

test("when nobody is here there is a form, with the day by which it is answered", async ({
  page,
  browser,
  desk,
  mailbox,
  host,
}) => {
  test.setTimeout(180_000);
  const { say, key } = await openShop(page, desk, host, "bg");
  const customer = await (await browser.newContext({ reducedMotion: "reduce" })).newPage();
  await customer.goto(host.with({ desk: desk.url, key }, { lang: "bg", scheme: "dark", calm: true }));
  await customer.getByRole("button", { name: say("widget.launch") }).click();
  await expect(customer.getByText(say("widget.nobody_here"))).toBeVisible();
  await expect(customer.getByText(/^Ще отговорим до .+\sч\.$/)).toBeVisible();
  await accessible(customer, "widget: the form");
  await picture(customer, "widget-form-bg");

  await customer.getByRole("button", { name: say("widget.send_form") }).click();
  await expect(customer.getByText(say("widget.wrong_text"))).toBeVisible();
  await customer.getByRole("textbox", { name: say("widget.first_words") }).fill("Здравейте, кога отваряте?");
  await customer.getByRole("textbox", { name: say("widget.name") }).fill("Мария Петрова");
  await customer.getByRole("button", { name: say("widget.send_form") }).click();
  await expect(customer.getByText(say("widget.wrong_contact"))).toBeVisible();
  await customer.getByRole("textbox", { name: say("widget.email") }).fill("maria@petrova.example");
  await customer.getByRole("button", { name: say("widget.send_form") }).click();
  await expect(customer.getByText(/Номерът на случая е \d+/)).toBeVisible();
  const letter = await mailbox.letterTo("maria@petrova.example");
  expect(letter.headers.get("auto-submitted")).toBe("auto-replied");

  await customer.setViewportSize({ width: 320, height: 640 });
  await expect(customer.getByRole("dialog")).toBeVisible();
  const wide = await customer.locator("kapok-widget").evaluate((element) => {
    const body = (
      element as unknown as { shadowRoot: { querySelector(of: string): { scrollWidth: number; clientWidth: number } } }
    ).shadowRoot.querySelector(".body");
    return body.scrollWidth - body.clientWidth;
  });
  expect(wide).toBeLessThanOrEqual(0);
  await customer.context().close();
});

test("the form page works without scripts and is answered by mail", async ({ page, browser, desk, mailbox, host }) => {
  test.setTimeout(180_000);
  const { say } = await openShop(page, desk, host);
  const plain = await (await browser.newContext({ javaScriptEnabled: false, locale: "pl-PL" })).newPage();
  await plain.goto(`${desk.url}/help`);
  await picture(plain, "help-pl");
  await plain.getByLabel(say("help.text"), { exact: true }).fill("Dzień dobry, kiedy będą gotowe buty?");
  await plain.getByLabel(say("help.name")).fill("Anna Nowak");
  await plain.getByRole("button", { name: say("help.send") }).click();
  await expect(plain.getByText(say("help.wrong_contact_missing"))).toBeVisible();
  await expect(plain.getByLabel(say("help.text"), { exact: true })).toHaveValue(/kiedy będą gotowe buty/);
  await expect(plain.getByLabel(say("help.email"), { exact: true })).toBeFocused();
  await picture(plain, "help-wrong-pl");
  await plain.getByLabel(say("help.email"), { exact: true }).fill("anna@nowak.example");
  await plain
    .getByLabel(say("help.file"))
    .setInputFiles({ name: "paragon.txt", mimeType: "text/plain", buffer: Buffer.from("8812") });
  await plain.getByRole("button", { name: say("help.send") }).click();

  await expect(plain.getByText(say("page.taken_mail"))).toBeVisible();
  await expect(plain.getByRole("heading", { level: 1 })).toContainText(/Sprawa \d+/);
  await expect(plain.getByText("paragon.txt").first()).toBeVisible();
  expect(plain.url()).not.toContain("nowak");
  await picture(plain, "help-taken-pl");
  const letter = await mailbox.letterTo("anna@nowak.example");
  expect(letter.text).toContain(`${desk.url}/p/`);
  await plain.context().close();
});

test("the admin adds a widget, copies what a page needs, and turns it off", async ({ page, browser, desk, host }) => {
  test.setTimeout(180_000);
  const say = await openFirm(page, desk, "pl", []);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: desk.url });
  await page.goto(`${desk.url}/admin/widgets`);
  await page.getByRole("button", { name: say("admin.add_widget") }).click();
  await page.getByLabel(say("admin.widget_name")).fill("Sklep Kowalski");
  await page.getByLabel(say("admin.widget_origins")).fill(`${host.origin}/koszyk`);
  await page.getByRole("button", { name: say("common.save") }).click();
  await expect(page.getByText(say("admin.widget_origins_wrong", { origin: `${host.origin}/koszyk` }))).toBeVisible();
  await page.getByLabel(say("admin.widget_origins")).fill(host.origin);
  await picture(page, "admin-widget-form");
  await page.getByRole("button", { name: say("common.save") }).click();
  await expect(page.getByText(say("admin.widget_no_takers"))).toBeVisible();
  await page.getByRole("button", { name: say("admin.widget_copy", { name: "Sklep Kowalski" }) }).click();
  await picture(page, "admin-widgets");
  const snippet = await page.locator("code").first().innerText();
  const [, source, key] = /^<script src="(\S+)" data-key="(\S+)" async><\/script>$/.exec(snippet)!;
  expect(source).toBe(`${desk.url}/widget.js`);

  const customer = await (await browser.newContext()).newPage();
  await customer.goto(host.with({ desk: desk.url, key: key! }));
  await expect(customer.getByRole("button", { name: say("widget.launch") })).toBeVisible();
  await page.getByRole("button", { name: say("admin.widget_turn_off", { name: "Sklep Kowalski" }) }).click();
  await expect(page.getByText(say("admin.widget_turned_off")).first()).toBeVisible();
  await customer.reload();
  await expect(customer.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(customer.getByRole("button")).toHaveCount(0);
  await customer.context().close();
});
