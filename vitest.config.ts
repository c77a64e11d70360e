import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{bin,bench,reader,desk,server,contract,database,jobs,words,knowhow,web,test}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "test/journeys/**"],
    globalSetup: ["./test/set-up.ts"],
    setupFiles: ["./test/each-file.ts"],
    // Two thirds of the time went into loading the same modules for every file. No test replaces a module, and what a module keeps is
    // kept by database or by address, or let go after each file, so that files may share them.
    isolate: false,
    // Each has its own database, and all share one server of 100 connections.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
