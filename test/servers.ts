import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { isServerOf, readPostmaster, until } from "#database/embedded/postmaster.ts";
import { type Embedded, startEmbedded } from "#database/embedded/supervisor.ts";

const STARTER = join(import.meta.dirname, "starter.ts");
const folder = (name: string) => {
  const made = mkdtempSync(join(tmpdir(), `kapok-${name}-`));
  chmodSync(made, 0o711);
  return made;
};

let ownPrograms: string;
let mother: string;
let folderNow: string;
let started: Embedded[] = [];
let children: ChildProcess[] = [];

/** Gives each test of a file a data folder of its own, and stops what was started in it. */
export function ownServers(): void {
  beforeAll(async () => {
    ownPrograms = folder("own-programs");
    mother = folder("mother");
    const server = await startEmbedded({ data: mother, doing: "start", programs: programs() });
    await server.stop();
  });

  beforeEach(() => {
    folderNow = folder("data");
  });

  afterEach(async () => {
    for (const child of children) child.kill("SIGKILL");
    for (const server of started) await server.stop();
    children = [];
    started = [];
    await until(() => !serverRuns(), { within: 10_000 });
    rmSync(data(), { recursive: true, force: true });
  });

  afterAll(() => {
    for (const made of [ownPrograms, mother]) rmSync(made, { recursive: true, force: true });
  });
}

/** Apart from what other runs share: these servers keep what they are given. */
export const programs = () => ownPrograms;

/** The data folder of the test that runs; empty at first. */
export const data = () => folderNow;
export const cluster = () => join(data(), "database");
export const serverRuns = () => isServerOf(cluster(), readPostmaster(cluster())?.pid ?? 0);

/** Puts a new, unused database into the data folder: copying one is quicker than making one. */
export function giveDatabase(): void {
  spawnSync("cp", ["-a", join(mother, "database"), data()]);
}

/** Starts the server of the folder in this process; stopped after the test. */
export async function start(doing = "start", { join: joins = false } = {}): Promise<Embedded> {
  const server = await startEmbedded({ data: data(), doing, join: joins, programs: programs() });
  started.push(server);
  return server;
}

export async function stop(server: Embedded): Promise<void> {
  started = started.filter((each) => each !== server);
  await server.stop();
}

/** Has a process ended after the test, however the test ends. */
export function watched(child: ChildProcess): ChildProcess {
  children.push(child);
  return child;
}

/** Another process that starts the server, writes rows one by one, and prints the number of each that was acknowledged. */
export function startAnother(as?: { uid: number; gid: number }): { child: ChildProcess; said: () => string[] } {
  const child = watched(
    spawn(process.execPath, [STARTER, data(), programs()], { ...as, cwd: "/", stdio: ["ignore", "pipe", "pipe"] }),
  );
  let output = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (chunk) => (output += chunk));
  return { child, said: () => output.split("\n").slice(0, -1) };
}

export async function ended(child: ChildProcess): Promise<void> {
  await until(() => child.exitCode !== null || child.signalCode !== null, { within: 20_000 });
}

export async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Looked up as anybody could: the guard is no secret of the supervisor. */
export function guardOf(place: string): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid,args"], { encoding: "utf8" });
  return Number.parseInt(stdout.split("\n").find((each) => each.includes("kapok-guard") && each.includes(place))!, 10);
}

export function ownerOf(path: string): { uid: number; gid: number } {
  const [uid, gid] = spawnSync("stat", ["-c", "%u %g", path], { encoding: "utf8" }).stdout.split(" ").map(Number);
  return { uid: uid!, gid: gid! };
}
