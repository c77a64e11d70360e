// `npm test`: everything that CI asks, one step after the other; at the end what failed, and the sum in the last line.
import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countPlaywright, countVitest, type Failure, NOTHING, type Outcome } from "./counting.ts";
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
    count: () => countVitest(unitReport, root),
  },
  { name: "journeys", commands: [["playwright", "test", "--reporter=list,json"]], count: () => countPlaywright(journeyReport) },
];

const wanted = process.argv.slice(2);
const failed: Failure[] = [];
let passed = 0;
for (const step of steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  if (step.name === "journeys" && journeys.length === 0) {
    say("journeys", "none is written yet (test/journeys/*.spec.ts)");
    continue;
  }
  const began = performance.now();
  say(step.name, "…");
  const status = await runAll(step);
  const found = settle(step, status);
  passed += found.passed;
  failed.push(...found.failures);
  const counted = step.count ? `${found.passed} passed, ${found.failures.length} failed` : status === 0 ? "ok" : "failed";
  say(step.name, `${counted} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  for (const title of found.skipped) say(step.name, `skipped: ${title}`);
  for (const title of found.unsteady) say(step.name, `passed only when tried again: ${title}`);
}
rmSync(reports, { recursive: true, force: true });
// Where only the end of a log is kept, this is what says where to look.
for (const { file, title, error } of failed) process.stdout.write(`failed: ${file} › ${title}\n        ${error}\n`);
process.stdout.write(`${passed} passed, ${failed.length} failed\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runAll({ commands }: Step): Promise<number> {
  for (const [tool, ...args] of commands) {
    const status = await runTool({ root, tool: tool!, args, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport } });
    if (status !== 0) return status;
  }
  return 0;
}

/** A step that failed with no test to blame (a type error, a tool that ended early) is one failure. */
function settle({ name, count }: Step, status: number): Outcome {
  const found = count?.() ?? NOTHING;
  if (status === 0 || found.failures.length > 0) return found;
  return { ...found, failures: [{ file: name, title: "(the step as a whole)", error: `ended with status ${status}` }] };
}

function say(step: string, what: string): void {
  process.stdout.write(`[${step}] ${what}\n`);
}
