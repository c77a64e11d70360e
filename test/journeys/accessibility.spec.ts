import { test } from "./desk.ts";
import { bartek, ewa, locales, openFirm } from "./firm.ts";
import { fill, settingUp, signIn } from "./screens/beginning.ts";
import { dialogs, hardCase, queue } from "./screens/cases.ts";
import { agreeing, customersPage, formAndChat } from "./screens/customers.ts";
import { admin, library, places } from "./screens/places.ts";
import { incidents, information } from "./screens/telling.ts";
import { walkIn } from "./screens/walk.ts";

// A walk of this length costs more to record than to walk.
test.use({ trace: "off" });

for (const language of ["pl", "bg", "en"] as const) {
  test(`every screen can be used by everybody (${language})`, async ({ browser, desk, mailbox }) => {
    test.setTimeout(600_000);
    const context = await browser.newContext({ locale: locales[language], reducedMotion: "reduce" });
    const page = await context.newPage();
    const look = walkIn(language, { browser, page, desk, mailbox });
    await test.step("set-up", () => settingUp(look));
    await openFirm(page, desk, language, [ewa, bartek]);
    await test.step("sign-in", () => signIn(look));
    const { hard, calm } = await test.step("cases in every group", () => fill(look));
    await test.step("queue", () => queue(look));
    await test.step("a case with everything in it", () => hardCase(look, hard));
    await test.step("what customers are told", () => information(look, calm));
    await test.step("incidents", () => incidents(look, calm));
    await test.step("dialogs", () => dialogs(look, calm));
    await test.step("options, a choice and a decision", () => agreeing(look, calm));
    await test.step("customers, search, me", () => places(look));
    await test.step("the library", () => library(look));
    await test.step("admin", () => admin(look));
    await test.step("form and chat", () => formAndChat(look));
    await test.step("the customer's page", () => customersPage(look, calm));
    await context.close();
  });
}
