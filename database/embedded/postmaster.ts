import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** What the server writes about itself: https://www.postgresql.org/docs/current/storage-file-layout.html */
export interface Postmaster {
  pid: number;
  /** The folder of its socket. */
  socket: string;
  /** Line 8; empty until the server has something to say. */
  status: "starting" | "ready" | "stopping" | "standby" | "";
}

/** Reads `postmaster.pid`, whether or not its process still lives. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Math.abs(Number(lines[0])), socket: lines[4] ?? "", status: (lines[7] ?? "").trim() as Postmaster["status"] };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Whether the process is the server of this cluster. After a crash or in a new container the number may belong to
 * anything; PostgreSQL itself would then refuse to start.
 */
export function isServerOf(cluster: string, pid: number): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false;
  if (!existsSync("/proc/self/cwd")) {
    const { stdout } = spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
    return /postgres/.test(stdout ?? "");
  }
  try {
    // A server lives in its cluster's folder.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
  } catch {
    // Another user's process; ours runs as us, or we are root and may read this of anybody.
    return false;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !isZombie(pid);
}

/** Ended, but not yet waited for by its parent. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

/** Waits until `done()` answers something; undefined when the time is over. */
export async function until<T>(done: () => T | undefined | false, { within }: { within: number }): Promise<T | undefined> {
  const over = performance.now() + within;
  for (let pause = 5; ; pause = Math.min(pause * 1.5, 100)) {
    const found = done();
    if (found || performance.now() > over) return found || undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
