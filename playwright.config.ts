import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import chromium from "@sparticuz/chromium";

const SYSTEM = "/usr/bin/chromium";

/** The browser asked for, else the system's, else one that npm brought. */
async function browser(): Promise<string> {
  if (process.env.CHROME) return process.env.CHROME;
  return existsSync(SYSTEM) ? SYSTEM : chromium.executablePath();
}

export default defineConfig({
  testDir: "test/journeys",
  testMatch: "*.spec.ts",
  globalSetup: "./test/journeys/build-once.ts",
  // Each journey runs a whole desk with its own database: two of them fill a small machine.
  workers: 2,
  // Every journey has a desk of its own, and begins wherever a worker is free.
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  // What is there is seen at once; only what is missing is waited for, and a busy machine is slow.
  expect: { timeout: 20_000 },
  outputDir: "test-results",
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: await browser(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
