import { type Browser, type BrowserContext, expect, type Page, request } from "@playwright/test";
import { sayIn } from "#words/all.ts";
import type { Language, Say } from "#words/say.ts";
import { deliver, writeMail } from "../mail/writing.ts";
import { PASSWORD, type RunningDesk, setUp } from "./desk.ts";

/** One firm in each language, with the address customers write to. */
export const firms = {
  pl: { firm: "Szewc Kowalski", language: "pl", country: "PL", timeZone: "Europe/Warsaw", mailbox: "pomoc@szewc.example" },
  bg: { firm: "Обувки Бор", language: "bg", country: "BG", timeZone: "Europe/Sofia", mailbox: "pomosht@bor.example" },
  en: { firm: "Pine Shoes", language: "en", country: "GB", timeZone: "Europe/London", mailbox: "help@pine.example" },
} as const;

/** What a browser of each language says it speaks. */
export const locales = { pl: "pl-PL", bg: "bg-BG", en: "en-GB" } as const;

export interface Colleague {
  name: string;
  email: string;
  role: "agent" | "supervisor" | "manager" | "admin";
}

export const georgi: Colleague = { name: "Georgi Ivanov", email: "georgi@desk.example", role: "admin" };
export const ewa: Colleague = { name: "Ewa Zając", email: "ewa@desk.example", role: "agent" };
export const bartek: Colleague = { name: "Bartek Lis", email: "bartek@desk.example", role: "agent" };
export const marta: Colleague = { name: "Marta Wilk", email: "marta@desk.example", role: "supervisor" };

export interface Customer {
  name: string;
  address: string;
}

export const marian: Customer = { name: "Marian Wójcik", address: "marian@wojcik.example" };
export const nowak: Customer = { name: "Anna Nowak", address: "anna@nowak.example" };
export const petrova: Customer = { name: "Мария Петрова", address: "maria@petrova.example" };
export const okafor: Customer = { name: "Grace Okafor", address: "grace@okafor.example" };

/** Sets a firm up with Georgi as its admin, whose page is signed in, and hires the others. */
export async function openFirm(
  page: Page,
  desk: RunningDesk,
  language: Language,
  people: readonly Colleague[] = [],
): Promise<Say> {
  await setUp(page, desk, { ...firms[language], admin: { name: georgi.name, email: georgi.email } });
  for (const person of people) await hire(page, desk, person, language);
  return sayIn(language);
}

async function hire(page: Page, desk: RunningDesk, { name, email, role }: Colleague, language: Language): Promise<void> {
  const invited = await page.request.post(`${desk.url}/api/v1/invitations`, { data: { name, email, role, language } });
  expect(invited.status(), await invited.text()).toBe(201);
  const { link } = (await invited.json()) as { link: string };
  const stranger = await request.newContext();
  const accepted = await stranger.post(`${desk.url}/api/v1/invitations/by-token/${link.split("/").at(-1)}/acceptance`, {
    data: { name, password: PASSWORD, language },
  });
  expect(accepted.ok(), await accepted.text()).toBe(true);
  await stranger.dispose();
}

/** A browser of somebody's own, signed in. */
export async function browserOf(
  browser: Browser,
  desk: RunningDesk,
  { email }: Colleague,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  await signInto(context, desk, email);
  return context.newPage();
}

async function signInto(context: BrowserContext, desk: RunningDesk, email: string): Promise<void> {
  const answer = await context.request.post(`${desk.url}/api/v1/sessions`, { data: { email, password: PASSWORD } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Has the desk do through its own API what a journey needs and does not look at, as whoever is signed in on the page. */
export async function throughApi(
  page: Page,
  desk: RunningDesk,
  path: string,
  data: object,
  method: "post" | "put" = "post",
): Promise<void> {
  const answer = await page.request[method](`${desk.url}/api/v1${path}`, { data });
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
}

/** Where the customer reads a case. */
export async function pageOf(page: Page, desk: RunningDesk, number: number): Promise<string> {
  const answer = await page.request.get(`${desk.url}/api/v1/cases/${number}/page`);
  return ((await answer.json()) as { url: string }).url;
}

/** A widget for somebody's website. Answers with its key. */
export async function addWidget(page: Page, desk: RunningDesk, widget: object): Promise<string> {
  await throughApi(page, desk, "/widgets", widget);
  const { items } = (await (await page.request.get(`${desk.url}/api/v1/widgets`)).json()) as { items: { key: string }[] };
  return items[0]!.key;
}

let letters = 0;

export interface Writing {
  subject: string;
  text: string;
  headers?: Record<string, string>;
  id?: string;
}

/** A customer's mail, handed to the desk's own listener. */
export async function write(desk: RunningDesk, { name, address }: Customer, to: string, mail: Writing): Promise<void> {
  const raw = writeMail({ id: `<${++letters}@${address.split("@")[1]}>`, ...mail, from: `${name} <${address}>`, to });
  await deliver(desk.smtpPort, raw, { from: address, to: [to] });
}

/** The number of the case that a mail became. */
export async function caseOf(page: Page, desk: RunningDesk, subject: string): Promise<number> {
  let number = 0;
  await expect
    .poll(
      async () => {
        const answer = await page.request.get(`${desk.url}/api/v1/cases?queue=all&limit=200`);
        const { items } = (await answer.json()) as { items: { number: number; subject: string }[] };
        number = items.find((each) => each.subject === subject)?.number ?? 0;
        return number;
      },
      { message: `a case about "${subject}"`, timeout: 30_000 },
    )
    .toBeGreaterThan(0);
  return number;
}

/** A customer writes, and the case it became is opened on the page. */
export async function caseFrom(page: Page, desk: RunningDesk, from: Customer, to: string, mail: Writing): Promise<number> {
  await write(desk, from, to, mail);
  const number = await caseOf(page, desk, mail.subject);
  await page.goto(`${desk.url}/case/${number}`);
  return number;
}

/** What was just done, as the page says it for a while. */
export const justDone = (page: Page, say: Say, words: string) =>
  page.getByRole("region", { name: say("common.toasts") }).getByText(words, { exact: true });
