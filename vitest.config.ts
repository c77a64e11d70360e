import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{bin,reader,desk,server,contract,database,jobs,words,knowhow,web,test}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "test/journeys/**"],
    globalSetup: ["./test/set-up.ts"],
    // Each has its own database, and all share one server of 100 connections.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
