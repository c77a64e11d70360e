import type { WorkingHours } from "#contract/setup.ts";
import type { Language } from "#words/say.ts";
import { browserZone } from "../zone.ts";

export const steps = ["place", "firm", "you", "mailbox", "charter"] as const;
export type Step = (typeof steps)[number];

/** What was written so far. The password is never kept. */
export type Progress = {
  /** The furthest step that may be opened. */
  reached: Step;
  country: string;
  firmName: string;
  timeZone: string;
  workingHours: WorkingHours;
  name: string;
  email: string;
  mailboxAddress: string;
  mailboxName: string;
};

const name = "kapok.setup";
const nine = [{ opens: "09:00", closes: "17:00" }];
export const countryOf: Record<Language, string> = { pl: "PL", bg: "BG", en: "GB" };
const zoneOf: Record<string, string> = { PL: "Europe/Warsaw", BG: "Europe/Sofia", GB: "Europe/London", IE: "Europe/Dublin" };
export const zoneFor = (country: string): string => zoneOf[country] ?? browserZone();

export function beginProgress(language: Language): Progress {
  const country = countryOf[language];
  const fresh: Progress = {
    reached: "place",
    country,
    firmName: "",
    timeZone: zoneFor(country),
    workingHours: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine },
    name: "",
    email: "",
    mailboxAddress: "",
    mailboxName: "",
  };
  try {
    return { ...fresh, ...(JSON.parse(localStorage.getItem(name) ?? "{}") as Partial<Progress>) };
  } catch {
    return fresh;
  }
}

export function keepProgress(progress: Progress): void {
  try {
    localStorage.setItem(name, JSON.stringify(progress));
  } catch {
    // Without storage the steps still work in one go.
  }
}

export const forgetProgress = (): void => {
  try {
    localStorage.removeItem(name);
    sessionStorage.removeItem(tokenName);
  } catch {
    // Nothing was kept.
  }
};

const tokenName = "kapok.setup-token";

/** The token of the printed link: taken out of the address, so that it stays out of the history and of pictures. */
export function takeToken(): string | null {
  const address = new URL(location.href);
  const given = address.searchParams.get("token");
  if (!given) return sessionStorage.getItem(tokenName);
  sessionStorage.setItem(tokenName, given);
  address.searchParams.delete("token");
  history.replaceState(history.state, "", address);
  return given;
}
