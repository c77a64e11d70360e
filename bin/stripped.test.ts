import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "#test/folder.ts";

let root: string;
let kept: string;

const write = (source: string) => writeFileSync(join(root, "greet.ts"), source);

function run() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--import=${join(root, "bin/stripped.mjs")}`, "--disable-warning=ExperimentalWarning", join(root, "greet.ts")],
    { encoding: "utf8", env: { PATH: process.env.PATH } },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  root = temporaryFolder();
  kept = join(root, "node_modules/.cache/kapok");
  mkdirSync(join(root, "bin"));
  copyFileSync(join(import.meta.dirname, "stripped.mjs"), join(root, "bin/stripped.mjs"));
});

describe("TypeScript that is kept stripped", () => {
  test("runs the same from what was kept, in one piece", () => {
    write(`const greet = (name: string): string => "Dzień dobry, " + name;\nconsole.log(greet("Marianie"));\n`);

    const first = run();
    expect(first).toEqual({ status: 0, stdout: "Dzień dobry, Marianie\n", stderr: "" });
    expect(readdirSync(kept)).toEqual(["greet.ts.js"]);

    // Seen to come from there: the word is changed in the kept text alone.
    const file = join(kept, "greet.ts.js");
    writeFileSync(file, readFileSync(file, "utf8").replace("Marianie", "Anno     "));
    expect(run().stdout).toBe("Dzień dobry, Anno     \n");
  });

  test("is made anew when the source has changed, and when what was kept is cut short", () => {
    write(`console.log("one" as string);`);
    run();
    write(`console.log("two" as string);`);

    expect(run().stdout).toBe("two\n");

    const file = join(kept, "greet.ts.js");
    writeFileSync(file, readFileSync(file, "utf8").slice(0, 10));
    expect(run().stdout).toBe("two\n");
  });

  test("names the line of the source when it fails", () => {
    write(`interface Greeting {\n  name: string;\n}\nconst greet = (greeting?: Greeting) => greeting!.name;\ngreet();\n`);
    run();

    const { status, stderr } = run();

    expect(status).toBe(1);
    expect(stderr).toContain(`${join(root, "greet.ts")}:4:`);
  });

  test("is stripped each time where nothing can be kept", () => {
    write(`console.log("one" as string);`);
    // A file where the folder should be refuses root too, whom no permission stops.
    mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
    writeFileSync(kept, "");

    expect(run()).toEqual({ status: 0, stdout: "one\n", stderr: "" });
    expect(readFileSync(kept, "utf8")).toBe("");
  });
});
