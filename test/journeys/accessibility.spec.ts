import type { Language } from "#words/say.ts";
import { test } from "./desk.ts";
import { bartek, ewa, locales, openFirm } from "./firm.ts";
import { fill, settingUp, signIn } from "./screens/beginning.ts";
import { dialogs, hardCase, queue } from "./screens/cases.ts";
import { agreeing, customersPage, formAndChat } from "./screens/customers.ts";
import { admin, library, places } from "./screens/places.ts";
import { lists, records } from "./screens/records.ts";
import { incidents, information } from "./screens/telling.ts";
import { type Looking, walkIn } from "./screens/walk.ts";

// Walks of this length cost more to record than to walk.
test.use({ trace: "off" });

interface Given extends Pick<Looking, "browser" | "desk" | "mailbox"> {
  language: Language;
  before?: (look: Looking) => Promise<void>;
}

/** A walk that begins with a firm and cases in every group. */
async function begin({
  language,
  before,
  ...given
}: Given): Promise<{ look: Looking; hard: number; calm: number; end: () => Promise<void> }> {
  test.setTimeout(900_000);
  const context = await given.browser.newContext({ locale: locales[language], reducedMotion: "reduce" });
  const page = await context.newPage();
  const look = walkIn(language, { ...given, page });
  await before?.(look);
  await openFirm(page, given.desk, language, [ewa, bartek]);
  return { look, ...(await fill(look)), end: () => context.close() };
}

for (const language of ["pl", "bg", "en"] as const) {
  test(`everything of a case can be used by everybody (${language})`, async ({ browser, desk, mailbox }) => {
    const { look, hard, calm, end } = await begin({ language, browser, desk, mailbox, before: settingUp });
    await test.step("sign-in", () => signIn(look));
    await test.step("queue", () => queue(look));
    await test.step("a case with everything in it", () => hardCase(look, hard));
    await test.step("what customers are told", () => information(look, calm));
    await test.step("incidents", () => incidents(look, calm));
    await test.step("dialogs", () => dialogs(look, calm));
    await test.step("options, a choice and a decision", () => agreeing(look, calm));
    await test.step("the customer's page", () => customersPage(look, calm));
    await end();
  });

  test(`every other screen can be used by everybody (${language})`, async ({ browser, desk, mailbox }) => {
    const { look, hard, end } = await begin({ language, browser, desk, mailbox });
    await test.step("narrowing, views, several at once", () => lists(look));
    await test.step("an organisation, and conduct", () => records(look, hard));
    await test.step("customers, search, me", () => places(look));
    await test.step("the library", () => library(look));
    await test.step("admin", () => admin(look));
    await test.step("form and chat", () => formAndChat(look));
    await end();
  });
}
