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
  const count = (content: unknown) => countVitest(report(content), "/desk");

  test("tells passed, failed and skipped apart, and says what failed in one line", () => {
    const found = count({
      numPassedTests: 1,
      testResults: [
        {
          name: "/desk/promises/a.test.ts",
          status: "failed",
          message: "",
          assertionResults: [
            { status: "passed", fullName: "a promise is kept", failureMessages: [] },
            {
              status: "failed",
              fullName: "a promise is moved",
              failureMessages: ["\u001b[31mAssertionError: expected 1 to be 2\u001b[39m\n    at a.test.ts:3:1"],
            },
            { status: "pending", fullName: "a promise is released", failureMessages: [] },
          ],
        },
      ],
    });

    expect(found).toEqual({
      passed: 1,
      failures: [{ file: "promises/a.test.ts", title: "a promise is moved", error: "AssertionError: expected 1 to be 2" }],
      skipped: ["a promise is released"],
      unsteady: [],
    });
  });

  test("holds a file that does not load for a failure", () => {
    const { passed, failures } = count({
      numPassedTests: 0,
      testResults: [{ name: "/desk/a.test.ts", status: "failed", message: "Cannot find module\nat …", assertionResults: [] }],
    });

    expect(passed).toBe(0);
    expect(failures).toEqual([{ file: "a.test.ts", title: "(the file as a whole)", error: "Cannot find module" }]);
  });

  test("is nothing when the run wrote none", () => {
    expect(countVitest("/nowhere/report.json", "/desk")).toEqual(NOTHING);
  });
});

describe("the count of a Playwright report", () => {
  const said = (message: string) => ({ errors: [{ message }] });
  const spec = (title: string, status: string, results: object[] = []) => ({
    file: "offline.spec.ts",
    title,
    tests: [{ status, results }],
  });

  test("names a journey that needed a second try, and takes an error outside all of them for a failure", () => {
    const file = report({
      errors: [{ message: "cannot load\n  at once.ts" }],
      suites: [
        {
          specs: [
            spec("a reply is sent", "expected", [{}]),
            spec("a call is taken", "flaky", [said("Error: slow"), {}]),
            spec("a case is opened", "unexpected", [said("Error: first"), said("Error: \u001b[2mlast\u001b[22m\n at …")]),
          ],
          suites: [{ specs: [spec("offline and back", "skipped")] }],
        },
      ],
    });

    expect(countPlaywright(file)).toEqual({
      passed: 2,
      failures: [
        { file: "offline.spec.ts", title: "a case is opened", error: "Error: last" },
        { file: "journeys", title: "(outside of all of them)", error: "cannot load" },
      ],
      skipped: ["offline and back"],
      unsteady: ["a call is taken"],
    });
  });
});
