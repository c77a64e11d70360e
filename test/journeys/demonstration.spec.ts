import { DEMONSTRATION_BG } from "#knowhow/bg/demonstration.ts";
import { DEMONSTRATION_EN } from "#knowhow/en/demonstration.ts";
import { DEMONSTRATION_PL } from "#knowhow/pl/demonstration.ts";
import { expect, test } from "./desk.ts";
import { openFirm } from "./firm.ts";
import { accessible, picture, reflows } from "./looking.ts";

const demonstrations = { pl: DEMONSTRATION_PL, bg: DEMONSTRATION_BG, en: DEMONSTRATION_EN };

test("Marian and Bartek's call is played through in every language, and nothing of it reaches the desk", async ({
  page,
  desk,
}) => {
  test.setTimeout(180_000);
  const say = await openFirm(page, desk, "en");
  await page.goto(`${desk.url}/library`);
  await page.getByRole("link", { name: new RegExp(`^${say("ladder.title")}`) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("ladder.title"));
  await picture(page, "ladder-en");
  await accessible(page, "the ladder");
  await reflows(page, "the ladder");
  await page.getByRole("link", { name: say("ladder.demonstration") }).click();
  await expect(page.getByText(say("ladder.is_demonstration"))).toBeVisible();
  const written: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") written.push(`${request.method()} ${request.url()}`);
  });
  const moments = page.getByRole("list", { name: say("ladder.call") }).locator("> li");
  const next = page.getByRole("button", { name: say("ladder.next") });

  await test.step("moment by moment, with the button and with the keys", async () => {
    await expect(moments).toHaveCount(1);
    await next.click();
    await expect(moments).toHaveCount(2);
    await page.locator("main").focus();
    await page.keyboard.press("ArrowRight");
    await expect(moments).toHaveCount(3);
    await page.keyboard.press("ArrowLeft");
    await expect(moments).toHaveCount(2);
  });

  await test.step("to the end on the fifth rung, where one can see how else it could have gone", async () => {
    for (let moment = 2; moment <= DEMONSTRATION_EN.moments.length; moment++) await next.click();
    await expect(page.getByRole("list", { name: say("calls.ladder") }).locator("[aria-current=step]")).toContainText("5");
    await expect(page.getByRole("heading", { name: say("ladder.afterwards") })).toBeVisible();
    await expect(page.getByText(say("ladder.otherwise"))).toHaveCount(4);
    await page.getByText(say("ladder.otherwise")).first().click();
    await expect(page.getByText(DEMONSTRATION_EN.otherwise[0]!.words)).toBeVisible();
    await picture(page, "demonstration-en");
    await accessible(page, "the demonstrated call");
    await reflows(page, "the demonstrated call");
  });

  for (const language of ["pl", "bg"] as const) {
    await test.step(`in ${language}`, async () => {
      await page.getByRole("radio", { name: language === "pl" ? "Polski" : "Български" }).check();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(demonstrations[language].title);
      await expect(page.getByText(demonstrations[language].wants)).toBeVisible();
      await expect(page.getByText(demonstrations[language].moments.at(-1)!.words)).toBeVisible();
    });
  }

  expect(written).toEqual([]);
});
