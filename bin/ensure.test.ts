import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "#test/folder.ts";

const ENSURE = join(import.meta.dirname, "ensure.mjs");
const folder = temporaryFolder();
let diary: string;
let wrapper: ChildProcess;

/** A program that writes down how it is told to stop, and ends with status 7. */
const program = join(folder, "program.ts");
writeFileSync(
  program,
  `import { appendFileSync } from "node:fs";
  const [diary, ...words] = process.argv.slice(2);
  const write = (word: string) => appendFileSync(diary!, word + "\\n");
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => { write(signal); setTimeout(() => process.exit(7), 100); });
  process.on("disconnect", () => { write("left alone"); process.exit(); });
  setInterval(() => {}, 1000);
  write("runs " + process.versions.node.split(".")[0] + " " + words.join(" "));`,
);

const written = () => {
  try {
    return readFileSync(diary, "utf8").trimEnd().split("\n");
  } catch {
    return [];
  }
};

async function until(done: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** As somebody types it, or as npm runs it: then the wrapper stays. */
const typed = { ...process.env, npm_lifecycle_event: undefined };
const byNpm = { ...process.env, npm_lifecycle_event: "start" };

async function startProgram(env: NodeJS.ProcessEnv): Promise<void> {
  wrapper = spawn(process.execPath, [ENSURE, program, diary, "one", "two"], { stdio: "ignore", detached: true, env });
  await until(() => written().length > 0);
}

const status = () => new Promise((resolve) => wrapper.on("exit", (code, signal) => resolve(code ?? signal)));

// Its own for each test: a program of the one before may still be writing.
beforeEach(() => {
  diary = join(temporaryFolder(), "diary");
});

afterEach(() => {
  wrapper?.kill("SIGKILL");
});

describe.each([
  ["as typed", typed],
  ["under npm", byNpm],
])("a program made ready, %s", (_how, env) => {
  test("runs on the pinned Node with its arguments", async () => {
    await startProgram(env);

    expect(written()).toEqual(["runs 26 one two"]);
  });

  test("hears a stop that was meant for the wrapper, and its status is the wrapper's", async () => {
    await startProgram(env);
    const ended = status();

    wrapper.kill("SIGTERM");

    expect(await ended).toBe(7);
    expect(written().at(-1)).toBe("SIGTERM");
  });

  test("is left to finish after Ctrl-C, which reaches both", async () => {
    await startProgram(env);
    const ended = status();

    process.kill(-wrapper.pid!, "SIGINT");

    expect(await ended).toBe(7);
    expect(written().filter((word) => word === "SIGINT")).toHaveLength(1);
  });

  test("says nothing of its own on the way", () => {
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [ENSURE, "--eval", "process.stdout.write('done'); process.disconnect?.()"],
      { encoding: "utf8", env },
    );

    expect({ stdout, stderr }).toEqual({ stdout: "done", stderr: "" });
  });
});

describe("the wrapper", () => {
  test("is gone when the program runs, where nobody needs it", async () => {
    await startProgram(typed);

    const { stdout } = spawnSync("ps", ["-ww", "-o", "command=", "-p", String(wrapper.pid)], { encoding: "utf8" });
    expect(stdout).toMatch(/node_modules\/node\/bin\/node .*program\.ts/);
  });

  test("is noticed when it was killed", async () => {
    await startProgram(byNpm);

    wrapper.kill("SIGKILL");
    await until(() => written().length > 1);

    expect(written().at(-1)).toBe("left alone");
  });

  test("under npm hears the end of npm's shell, which passes no signal on", async () => {
    const line = `${process.execPath} ${ENSURE} ${program} ${diary} & wait`;
    const shell = spawn("/bin/sh", ["-c", line], { stdio: "ignore", env: byNpm });
    await until(() => written().length > 0);

    shell.kill("SIGTERM");
    await until(() => written().length > 1);

    expect(written().at(-1)).toBe("SIGTERM");
  });
});
