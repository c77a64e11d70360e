import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import chromium from "@sparticuz/chromium";

const SYSTEM = "/usr/bin/chromium";

/** The browser asked for, else the system's, else one that npm brought. */
export async function browserPath(): Promise<string> {
  if (process.env.CHROME) return process.env.CHROME;
  return existsSync(SYSTEM) ? SYSTEM : chromium.executablePath();
}

/**
 * For journeys: the one that npm brought, where it runs (Linux on x64). It is Chromium without the window around the page: the engine is
 * the same, the version is the same everywhere, and a journey takes little more than half the CPU time of one in the system's browser.
 */
export async function journeyBrowserPath(): Promise<string> {
  if (process.env.CHROME) return process.env.CHROME;
  const brought = await chromium.executablePath().catch(() => undefined);
  return brought && spawnSync(brought, ["--version"]).status === 0 ? brought : browserPath();
}

export const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
