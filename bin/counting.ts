import { existsSync, readFileSync } from "node:fs";

/** What a run of tests came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Titles: nothing is left out unseen. */
  skipped: string[];
}

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: [] };

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

/** Counts Vitest's JSON report. A file that could not even be loaded is a failure. */
export function countVitest(file: string): Outcome {
  if (!existsSync(file)) return NOTHING;
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== "passed" && status !== "failed").map(({ fullName }) => fullName),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length, skipped };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
  suites: Suite[];
}

interface Suite {
  specs: { title: string; tests: { status: string }[] }[];
  suites?: Suite[];
}

/** Counts Playwright's JSON report. A journey that passed only when tried again is a failure. */
export function countPlaywright(file: string): Outcome {
  if (!existsSync(file)) return NOTHING;
  const { stats, errors, suites } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: suites.flatMap(skippedIn),
  };
}

function skippedIn({ specs, suites = [] }: Suite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === "skipped")).map(({ title }) => title);
  return [...own, ...suites.flatMap(skippedIn)];
}
