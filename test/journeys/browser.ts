import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const SYSTEM = "/usr/bin/chromium";

/** The browser asked for, else the system's, else one that npm brought. */
export async function browserPath(): Promise<string> {
  if (process.env.CHROME) return process.env.CHROME;
  return existsSync(SYSTEM) ? SYSTEM : chromium.executablePath();
}

export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
