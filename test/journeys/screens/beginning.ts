import { deliver } from "../../mail/writing.ts";
import { expect } from "../desk.ts";
import { caseFrom, caseOf, firms, locales, throughApi, write } from "../firm.ts";
import { inHours, type Looking } from "./walk.ts";

export async function settingUp({ page, desk, say, language, whole }: Looking): Promise<void> {
  await page.goto(desk.setupLink);
  await page.getByRole("radio", { name: { pl: "Polski", bg: "Български", en: "English" }[language] }).click();
  await expect(page.getByRole("heading", { name: say("setup.place_title") })).toBeVisible();
  const next = () => page.getByRole("button", { name: say("common.next"), exact: true }).click();
  await whole(page, "set-up: place");
  await next();
  await page.getByLabel(say("setup.firm_name")).fill("Szewc");
  await whole(page, "set-up: firm");
  await next();
  await next();
  await expect(page.getByText(say("me.name_missing"))).toBeVisible();
  await whole(page, "set-up: you, with what is missing");
  await page.getByLabel(say("me.name"), { exact: true }).fill("Georgi");
  await page.getByLabel(say("me.email")).fill("georgi@desk.example");
  await page.getByLabel(say("me.password"), { exact: true }).fill("kapok-ratuje-ludzi");
  await next();
  await whole(page, "set-up: mailbox");
  await page.getByLabel(say("setup.mailbox_address")).fill(firms[language].mailbox);
  await next();
  await whole(page, "set-up: charter");
}

export async function signIn({ browser, desk, language, whole }: Looking): Promise<void> {
  const context = await browser.newContext({ locale: locales[language] });
  const stranger = await context.newPage();
  for (const place of ["/sign-in", "/password"]) {
    await stranger.goto(desk.url + place);
    await expect(stranger.getByRole("heading", { level: 1 })).toBeVisible();
    await whole(stranger, place);
  }
  await context.close();
}

/** Now, today, later, waiting for the customer, waiting for colleagues, closed; a mail in quarantine. */
export async function fill({ page, desk, story, language }: Looking): Promise<{ hard: number; calm: number }> {
  const to = firms[language].mailbox;
  const post = (path: string, data: object) => throughApi(page, desk, path, data);
  await write(desk, story.angry, to, { subject: story.subject, text: story.furious });
  const hard = await caseOf(page, desk, story.subject);
  await post(`/cases/${hard}/notes`, { text: story.note });
  const calm = await caseFrom(page, desk, story.calm, to, { subject: story.calmSubject, text: story.calmText });
  await post(`/cases/${calm}/replies`, { text: story.reply, nextUpdate: inHours(50) });
  for (const [at, waitingFor] of (["customer", "colleagues"] as const).entries()) {
    await write(desk, story.calm, to, { subject: `${story.calmSubject} ${at + 2}`, text: story.calmText });
    await post(`/cases/${await caseOf(page, desk, `${story.calmSubject} ${at + 2}`)}/waiting`, { waitingFor });
  }
  await write(desk, story.angry, to, { subject: `${story.subject}?!`, text: story.calmText });
  await post(`/cases/${await caseOf(page, desk, `${story.subject}?!`)}/closure`, { words: story.note });
  await deliver(desk.smtpPort, Buffer.from("%PDF-1.7\r\n\u0000\u0001\u0002\r\n"), { from: story.angry.address, to: [to] });
  return { hard, calm };
}
