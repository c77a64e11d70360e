import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "#test/folder.ts";
import { countPlaywright, countVitest, NOTHING } from "./counting.ts";

function report(content: unknown): string {
  const file = join(temporaryFolder(), "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe("the count of a Vitest report", () => {
  test("tells passed, failed and skipped apart", () => {
    const file = report({
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: "a.test.ts",
          status: "failed",
          assertionResults: [
            { status: "passed", fullName: "a promise is kept" },
            { status: "failed", fullName: "a promise is moved" },
            { status: "pending", fullName: "a promise is released" },
          ],
        },
      ],
    });

    expect(countVitest(file)).toEqual({ passed: 1, failed: 1, skipped: ["a promise is released"] });
  });

  test("holds a file that does not load for a failure", () => {
    const file = report({
      numPassedTests: 0,
      numFailedTests: 0,
      testResults: [{ name: "a.test.ts", status: "failed", assertionResults: [] }],
    });

    expect(countVitest(file)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });

  test("is nothing when the run wrote none", () => {
    expect(countVitest("/nowhere/report.json")).toEqual(NOTHING);
  });
});

describe("the count of a Playwright report", () => {
  test("takes a journey that needed a second try, and an error outside all of them, for failures", () => {
    const file = report({
      stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 1 },
      errors: [{ message: "cannot load" }],
      suites: [{ specs: [], suites: [{ specs: [{ title: "offline and back", tests: [{ status: "skipped" }] }] }] }],
    });

    expect(countPlaywright(file)).toEqual({ passed: 4, failed: 3, skipped: ["offline and back"] });
  });
});
