import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, journeyBrowserPath } from "./test/journeys/browser.ts";

// Looked for once: the processes of the journeys read this file again, and find it said.
process.env.CHROME ??= await journeyBrowserPath();

export default defineConfig({
  testDir: "test/journeys",
  testMatch: "*.spec.ts",
  globalSetup: "./test/journeys/once.ts",
  // Each journey runs a whole desk with its own database: two of them fill a small machine.
  workers: 2,
  // Every journey has a desk of its own, and begins wherever a worker is free.
  fullyParallel: true,
  forbidOnly: true,
  // The last net, where nobody is there to look: what needs it is named at the end of the check.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  // What is there is seen at once; only what is missing is waited for, and a busy machine is slow.
  expect: { timeout: 20_000 },
  outputDir: "test-results",
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    // What stood on the page at each step, and not a film of it: that is drawn for every journey, and looked at for none that passes.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROME,
      args: BROWSER_ARGS,
    },
  },
});
