import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{reader,desk,server,contract,database,jobs,words,knowhow,web,test}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/journeys/**"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
