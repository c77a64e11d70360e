import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";

let current: ChildProcess | undefined;
// Ctrl-C reaches the tool by itself, which clears up; we end after it.
process.on("SIGINT", () => {
  process.exitCode = 130;
});
process.on("SIGTERM", () => current?.kill("SIGTERM"));

interface Run {
  root: string;
  tool: string;
  args: string[];
  env?: Record<string, string>;
}

/** Runs a program of node_modules/.bin with this Node, in this terminal. Answers its exit status. */
export async function runTool({ root, tool, args, env }: Run): Promise<number> {
  const bin = join(root, "node_modules", ".bin");
  const child = spawn(join(bin, tool), args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env, PATH: `${bin}:${process.env.PATH}` },
  });
  current = child;
  const status = await new Promise<number>((resolve) => {
    child.on("error", ({ message }) => {
      process.stderr.write(`${tool} does not run: ${message}\n`);
      resolve(127);
    });
    child.on("close", (code, signal) => resolve(code ?? 128 + constants.signals[signal!]));
  });
  // What was interrupted is not followed by the next step.
  if (process.exitCode === 130 || status === 143) process.exit(status || 130);
  return status;
}
