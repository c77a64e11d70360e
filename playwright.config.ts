import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS, browserPath } from "./test/journeys/browser.ts";

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
      executablePath: await browserPath(),
      args: BROWSER_ARGS,
    },
  },
});
