// `npm test`: everything that CI asks, one step after the other, and the sum in the last line.
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countPlaywright, countVitest, NOTHING, type Outcome } from "./counting.ts";
import { runTool } from "./running.ts";

interface Step {
  name: string;
  /** Programs of node_modules/.bin with their arguments; the step stops at the first that fails. */
  commands: string[][];
  /** What the tests among them say; undefined for a check that is one thing, right or wrong. */
  count?: () => Outcome;
}

const root = join(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "kapok-check-"));
const unitReport = join(reports, "unit.json");
const journeyReport = join(reports, "journeys.json");
const projects = globSync("{.,*,*/*}/tsconfig.json", { cwd: root, exclude: ["node_modules", "**/node_modules"] });
const journeys = globSync("test/journeys/*.spec.ts", { cwd: root });

const steps: Step[] = [
  { name: "format", commands: [["biome", "format"]] },
  { name: "lint", commands: [["biome", "lint", "--error-on-warnings"]] },
  { name: "types", commands: projects.sort().map((project) => ["tsc", "-p", project]) },
  { name: "unused", commands: [["knip"]] },
  {
    name: "unit",
    commands: [["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`]],
    count: () => countVitest(unitReport),
  },
  { name: "journeys", commands: [["playwright", "test", "--reporter=list,json"]], count: () => countPlaywright(journeyReport) },
];

const wanted = process.argv.slice(2);
const sum = { passed: 0, failed: 0 };
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (step.name === "journeys" && journeys.length === 0) {
    say("journeys", "none is written yet (test/journeys/*.spec.ts)");
    continue;
  }
  const began = performance.now();
  say(step.name, "…");
  const status = await runAll(step);
  const found = settle(step.count?.() ?? NOTHING, status);
  sum.passed += found.passed;
  sum.failed += found.failed;
  const counted = step.count ? `${found.passed} passed, ${found.failed} failed` : status === 0 ? "ok" : "failed";
  say(step.name, `${counted} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  for (const title of found.skipped) say(step.name, `skipped: ${title}`);
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;

async function runAll({ commands }: Step): Promise<number> {
  for (const [tool, ...args] of commands) {
    const status = await runTool({ root, tool: tool!, args, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport } });
    if (status !== 0) return status;
  }
  return 0;
}

/** A step that failed with no test to blame (a type error, a file that does not load) is one failure. */
function settle(found: Outcome, status: number): Outcome {
  return status !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

function say(step: string, what: string): void {
  process.stdout.write(`[${step}] ${what}\n`);
}
