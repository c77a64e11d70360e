import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Enough to find the test and to guess at its trouble; the whole of it stands further up. */
export interface Failure {
  file: string;
  title: string;
  /** The first line of what it said. */
  error: string;
}

/** What a run of tests came to. */
export interface Outcome {
  passed: number;
  failures: Failure[];
  /** Titles: nothing is left out unseen. */
  skipped: string[];
  /** Titles of those that passed only when tried again. */
  unsteady: string[];
}

export const NOTHING: Outcome = { passed: 0, failures: [], skipped: [], unsteady: [] };

interface VitestReport {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
}

/** Counts Vitest's JSON report. A file that could not even be loaded is a failure. */
export function countVitest(file: string, root: string): Outcome {
  if (!existsSync(file)) return NOTHING;
  const { numPassedTests, testResults } = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    const where = relative(root, name);
    if (status === "failed" && failed.length === 0)
      return [{ file: where, title: "(the file as a whole)", error: firstLine(message) }];
    return failed.map((test) => ({ file: where, title: test.fullName, error: firstLine(test.failureMessages?.[0]) }));
  });
  const skipped = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== "passed" && status !== "failed").map(({ fullName }) => fullName),
  );
  return { passed: numPassedTests, failures, skipped, unsteady: [] };
}

interface PlaywrightReport {
  errors: { message?: string }[];
  suites: Suite[];
}

interface Suite {
  specs: Spec[];
  suites?: Suite[];
}

interface Spec {
  file: string;
  title: string;
  tests: { status: "expected" | "unexpected" | "flaky" | "skipped"; results: { errors?: { message?: string }[] }[] }[];
}

/** Counts Playwright's JSON report. A journey that passed only when tried again has passed, and is named. */
export function countPlaywright(file: string): Outcome {
  if (!existsSync(file)) return NOTHING;
  const { errors, suites } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  const ran = suites.flatMap(specsIn).flatMap((spec) => spec.tests.map((test) => ({ ...spec, ...test })));
  const titles = (status: string) => ran.filter((test) => test.status === status).map(({ title }) => title);
  return {
    passed: titles("expected").length + titles("flaky").length,
    failures: [
      ...ran
        .filter(({ status }) => status === "unexpected")
        .map(({ file, title, results }) => ({ file, title, error: firstLine(results.at(-1)?.errors?.[0]?.message) })),
      ...errors.map(({ message }) => ({ file: "journeys", title: "(outside of all of them)", error: firstLine(message) })),
    ],
    skipped: titles("skipped"),
    unsteady: titles("flaky"),
  };
}

const specsIn = ({ specs, suites = [] }: Suite): Spec[] => [...specs, ...suites.flatMap(specsIn)];

const firstLine = (message = ""): string => stripVTControlCharacters(message).trim().split("\n")[0]!.slice(0, 200);
