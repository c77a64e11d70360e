import type { Page } from "@playwright/test";
import { expect, type RunningDesk } from "../desk.ts";
import { addWidget, pageOf, throughApi } from "../firm.ts";
import { inHours, type Looking } from "./walk.ts";

/** Every stage, the dialogs of options, and the customer's page while they choose and when it is agreed. */
export async function agreeing({ page, desk, say, story, whole }: Looking, calm: number): Promise<void> {
  const post = (path: string, data: object) => throughApi(page, desk, `/cases/${calm}${path}`, data);
  for (const kind of ["wish", "standard", "outside"]) {
    const team = { costToUs: "120", whoDecides: "Marta" };
    await post("/options", {
      kind,
      what: story.subject,
      costToCustomer: "0",
      legalBasis: "43d",
      needs: "OK",
      until: inHours(50),
      ...team,
    });
  }
  for (const stage of [1, 2, 3, 4, 5]) {
    await post("/stage", { stage });
    await page.goto(`${desk.url}/case/${calm}`);
    await expect(page.getByRole("heading", { name: say(`queue.stage_${stage}`), exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: say("case.stage"), exact: true }).getByRole("checkbox")).toBeVisible();
    await whole(page, `case: stage ${stage}`);
  }
  await post("/stage", { stage: 3 });
  for (const name of ["add", "send", "decide"]) {
    await page.getByRole("button", { name: say(`options.${name}`), exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await whole(page, `case: ${name} options`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await heldBack(page, desk, 0);
  await post("/choice", {});
  const url = await pageOf(page, desk, calm);
  const shows = async (heading: string) => {
    await expect(async () => {
      await page.goto(url);
      await expect(page.getByText(say(heading)).first()).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  };
  await shows("page.choose_question");
  await whole(page, "customer's page: choosing");
  await page.getByRole("button", { name: say("page.choose_send") }).click();
  await expect(page.getByText(say("page.choose_error_nothing"))).toBeVisible();
  await whole(page, "customer's page: nothing chosen");
  // What is agreed is looked at while the mail about it can still be taken back.
  await heldBack(page, desk, 10);
  await post("/decision", { summary: story.subject, steps: [{ words: story.subject, dueAt: inHours(50) }] });
  await page.goto(`${desk.url}/case/${calm}`);
  await expect(page.getByRole("region", { name: say("options.agreed") })).toBeVisible();
  await whole(page, "case: what is agreed");
  await shows("page.agreed");
  await whole(page, "customer's page: agreed");
}

/** The form page, right and wrong; the widget with nobody here, then in a chat, a call and a copy; the chat as its agent sees it. */
export async function formAndChat({ page, desk, say, story, language, whole }: Looking): Promise<void> {
  await page.goto(`${desk.url}/help?lang=${language}`);
  await whole(page, "form page");
  await page.getByRole("button", { name: say("help.send") }).click();
  await expect(page.getByText(say("help.wrong_contact_missing"))).toBeVisible();
  await whole(page, "form page: with what is missing");

  const key = await addWidget(page, desk, { name: "Kapok", languages: [language], greetings: {}, origins: [] });
  await page.goto(`${desk.url}/admin/widgets`);
  await expect(page.getByText(key)).toBeVisible();
  await whole(page, "admin: a widget");
  const preview = `${desk.url}/widget/${key}/preview?lang=${language}`;
  await page.goto(preview);
  await whole(page, "widget: closed");
  await page.getByRole("button", { name: say("widget.launch") }).click();
  await expect(page.getByText(say("widget.nobody_here"))).toBeVisible();
  await whole(page, "widget: the form");

  await throughApi(page, desk, "/me/settings", { preferences: { chatLimit: 2 } }, "put");
  const customer = await page.context().newPage();
  await page.goto(`${desk.url}/queue/all`);
  await expect(async () => {
    await customer.goto(preview);
    await customer.getByRole("button", { name: say("widget.launch") }).click();
    await expect(customer.getByRole("button", { name: say("widget.start") })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await whole(customer, "widget: somebody is here");
  await customer.getByRole("textbox", { name: say("widget.first_words") }).fill(story.calmText);
  await customer.getByRole("textbox", { name: say("widget.name") }).fill(story.calm.name);
  await customer.getByRole("button", { name: say("widget.start") }).click();
  await expect(customer.getByRole("listitem").filter({ hasText: story.calmText })).toBeVisible();
  await whole(customer, "widget: a chat");
  for (const place of ["call", "transcript", "end"]) {
    await customer.getByRole("button", { name: say(`widget.${place}`) }).click();
    await expect(customer.getByRole("button", { name: say("widget.back") })).toBeVisible();
    await whole(customer, `widget: ${place}`);
    await customer.getByRole("button", { name: say("widget.back") }).click();
  }
  await page.getByRole("listitem").filter({ hasText: story.calm.name }).first().getByRole("link").click();
  await expect(page.getByText(say("case.customer_here"))).toBeVisible();
  await whole(page, "case: a chat");
  await customer.close();
}

export async function customersPage({ page, desk, say, mailbox, story, whole }: Looking, calm: number): Promise<void> {
  const url = await pageOf(page, desk, calm);
  await page.goto(url);
  await expect(page.getByText(say("page.next_news")).first()).toBeVisible();
  await whole(page, "customer's page: open");
  await throughApi(page, desk, `/cases/${calm}/confirmation-request`, {});
  await mailbox.letterTo(story.calm.address, ({ text }) => text.includes("/p/"));
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(say("page.confirm_question")).first()).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await whole(page, "customer's page: asked");
  await page.getByRole("button", { name: say("page.yes"), exact: true }).click();
  await expect(page.getByText(say("page.thanks_yes"))).toBeVisible();
  await whole(page, "customer's page: closed");
  await page.goto(`${url.slice(0, -3)}abc`);
  await expect(
    page
      .getByText(say("page.unknown_title"))
      .or(page.getByRole("heading", { level: 1 }))
      .first(),
  ).toBeVisible();
  await whole(page, "customer's page: a link that does not work");
}

/** For how long a mail can be taken back: nobody waits here for one to leave. */
const heldBack = (page: Page, desk: RunningDesk, undoSeconds: number) =>
  throughApi(page, desk, "/me/settings", { preferences: { undoSeconds } }, "put");
