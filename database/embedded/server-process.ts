import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { Obstacle } from "../obstacle.ts";
import type { Owner } from "./owner.ts";
import { isAlive, readPostmaster, until } from "./postmaster.ts";

const LOG_LIMIT = 5 * 1024 * 1024;
const START_LIMIT = 120_000;
// Workers of a server that was killed outlive it by a moment, and their memory keeps the next one out.
const ONCE_MORE = /pre-existing shared memory block|lock file .* already exists/;

export interface Launch {
  runtime: string;
  cluster: string;
  owner: Owner | undefined;
  args: readonly string[];
  log: string;
}

/** Starts the server and waits until it takes connections (after a crash: until it has recovered). */
export async function launch(what: Launch): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    const child = spawnServer(what);
    let refused = "";
    child.on("error", ({ message }) => {
      refused = message;
    });
    const ready = await until(
      () => {
        if (refused || child.exitCode !== null || child.signalCode !== null) return "ended";
        const found = readPostmaster(what.cluster);
        return found?.pid === child.pid && found?.status === "ready" && "ready";
      },
      { within: START_LIMIT },
    );
    if (ready === "ready") return child;
    const said = refused || lastWords(what.log);
    if (ready === "ended" && attempt < 10 && ONCE_MORE.test(said)) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      continue;
    }
    if (!ready) throw new Obstacle(`The database is still not ready after two minutes; what it does stands in ${what.log}.`);
    throw new Obstacle(`The database did not start: ${said || "it said nothing"} (more in ${what.log})`);
  }
}

function spawnServer({ runtime, owner, args, log }: Launch): ChildProcess {
  const output = openLog(log);
  try {
    const child = spawn(join(runtime, "bin", "postgres"), args, {
      ...owner,
      cwd: "/",
      env: { PATH: process.env.PATH, TZ: "UTC", PGDATA: undefined },
      // Of its own group: Ctrl-C is for Kapok, which finishes its requests first.
      detached: true,
      stdio: ["ignore", output, output],
    });
    child.unref();
    return child;
  } finally {
    closeSync(output);
  }
}

function openLog(log: string): number {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(log, `${log}.1`);
  return openSync(log, "a", 0o640);
}

/** The reason for which it gave up, without the time before it. */
function lastWords(log: string): string {
  const lines = readFileSync(log, "utf8").trimEnd().split("\n").slice(-20);
  const fatal = lines.filter((line) => /FATAL|PANIC|error while loading/.test(line)).at(-1) ?? lines.at(-1) ?? "";
  return fatal.replace(/^.*?(FATAL|PANIC):\s*/, "");
}

/** Asks for a fast shutdown: open transactions are rolled back, everything acknowledged is on the disk. */
export async function shutDown(pid: number): Promise<void> {
  send(pid, "SIGINT");
  if (await until(() => !isAlive(pid), { within: 60_000 })) return;
  // Ends without a checkpoint; the next start recovers from the log, and nothing is lost.
  send(pid, "SIGQUIT");
  if (await until(() => !isAlive(pid), { within: 10_000 })) return;
  throw new Obstacle(`The database (process ${pid}) does not stop.`);
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
