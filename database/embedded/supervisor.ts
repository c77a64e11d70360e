import type { ChildProcess } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { Obstacle } from "../obstacle.ts";
import { findBinaries } from "./binaries.ts";
import { makeCluster, USER } from "./cluster.ts";
import { isGuarded, postGuard } from "./guard.ts";
import { type Home, makeHome } from "./home.ts";
import { type Hold, type Holder, holdFolder, isHold } from "./lock.ts";
import { isAlive, isServerOf, readPostmaster, until } from "./postmaster.ts";
import { forgetOtherRuntimes, unpackRuntime } from "./runtime.ts";
import { launch, shutDown } from "./server-process.ts";
import { type Settings, serverArguments } from "./settings.ts";
import { makeSocketFolder, removeSocketFolder } from "./socket.ts";

export interface Wish {
  /** The data folder. */
  data: string;
  /** The command, for the sentence that another one is told. */
  doing: string;
  /** Whether to work beside a Kapok that already runs on the folder, instead of being refused. */
  join?: boolean;
  settings?: Settings;
  /** A folder where several data folders share one copy of the programs. */
  programs?: string;
  /** Told what a person should know: a restart of the server, a place elsewhere. */
  tell?: (sentence: string) => void;
}

export interface Embedded {
  url: string;
  /** made: a new database; adopted: one left running by a Kapok that was killed; joined: another Kapok's. */
  how: "made" | "started" | "adopted" | "joined";
  /** Stops the server, unless it is another Kapok's. */
  stop(): Promise<void>;
}

/** The embedded PostgreSQL of a data folder: started, or joined, or a sentence why not. */
export async function startEmbedded(wish: Wish): Promise<Embedded> {
  const home = makeHome(wish.data);
  if (home.moved) {
    wish.tell?.(
      `The database's user may not enter ${wish.data}, so the database lives in ${home.moved}, where ${wish.data}/database points.`,
    );
  }
  const taken = await takeFolder(wish, home);
  if ("url" in taken) return taken;
  const hold = taken;
  try {
    return await supervise({ wish, home, hold });
  } catch (error) {
    await hold.release();
    throw error;
  }
}

const WAIT_FOR_OTHERS = 15_000;
const LASTING = ["start", "demo"];

async function takeFolder({ data, doing, join: joins }: Wish, { cluster }: Home): Promise<Hold | Embedded> {
  const over = performance.now() + WAIT_FOR_OTHERS;
  for (;;) {
    const found = await holdFolder(data, doing);
    if (isHold(found)) return found;
    const server = joins ? readPostmaster(cluster) : undefined;
    if (server?.status === "ready") return { url: urlOf(server.socket), how: "joined", stop: async () => {} };
    const patient = joins || !LASTING.includes(found.doing);
    if (!patient || performance.now() > over) throw refusal(data, found);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function refusal(data: string, { pid, doing, since }: Holder): Obstacle {
  const who = pid ? `"kapok ${doing}", process ${pid}, since ${since.slice(0, 16).replace("T", " ")} UTC` : "it does not answer";
  return new Obstacle(
    `Kapok is already running on ${data} (${who}): stop it first, or give this one another folder with KAPOK_DATA.`,
  );
}

async function supervise({ wish, home, hold }: { wish: Wish; home: Home; hold: Hold }): Promise<Embedded> {
  const { cluster, owner } = home;
  const binaries = findBinaries();
  const runtime = await unpackRuntime(binaries, wish.programs ?? home.folder, owner);
  const made = await makeCluster({ runtime, cluster, owner, major: binaries.major });
  const args = serverArguments({ cluster, settings: wish.settings });
  const orphan = await settleOrphan({ cluster, runtime, args });
  if (!wish.programs) await forgetOtherRuntimes(runtime);

  const socket = orphan?.socket ?? makeSocketFolder(owner);
  const log = join(home.folder, "database.log");
  const run = () => launch({ runtime, cluster, owner, log, args: [...args, "-c", `unix_socket_directories=${socket}`] });
  let pid = orphan?.pid ?? (await run()).pid!;
  let guard: ChildProcess = postGuard({ cluster, pid, socket, owner });
  let stopping = false;

  const watch = setInterval(async () => {
    if (stopping || isAlive(pid)) return;
    stopping = true;
    wish.tell?.(`The database ended by itself and is started again; the reason stands in ${log}.`);
    try {
      pid = (await run()).pid!;
      guard.kill();
      guard = postGuard({ cluster, pid, socket, owner });
      stopping = false;
    } catch (error) {
      wish.tell?.(error instanceof Error ? error.message : String(error));
      stopping = false;
    }
  }, 500).unref();

  const url = urlOf(socket);
  await makeDatabase(url);
  return {
    url,
    how: orphan ? "adopted" : made === "made" ? "made" : "started",
    async stop() {
      stopping = true;
      clearInterval(watch);
      await shutDown(pid);
      guard.kill();
      removeSocketFolder(socket);
      await hold.release();
    },
  };
}

/**
 * Looks at what a killed Kapok may have left: a server that still runs is adopted if it is the one we would start,
 * else stopped; a file that names a process which is something else now is cleared away.
 */
async function settleOrphan({ cluster, runtime, args }: { cluster: string; runtime: string; args: string[] }) {
  const found = readPostmaster(cluster);
  if (!found) return undefined;
  if (isServerOf(cluster, found.pid)) {
    // The guard of the one before stops it: what is being stopped is not adopted.
    if (isGuarded(cluster)) await until(() => !isServerOf(cluster, found.pid), { within: 60_000 });
    await until(() => readPostmaster(cluster)?.status !== "starting", { within: 120_000 });
    const now = readPostmaster(cluster);
    if (now?.pid === found.pid && now.status === "ready" && existsSync(now.socket) && startedAs({ cluster, runtime, args }))
      return now;
    if (isServerOf(cluster, found.pid)) await shutDown(found.pid);
  }
  rmSync(join(cluster, "postmaster.pid"), { force: true });
  removeSocketFolder(found.socket);
  return undefined;
}

/** `postmaster.opts` holds the command line of the last start. */
function startedAs({ cluster, runtime, args }: { cluster: string; runtime: string; args: string[] }): boolean {
  const line = readFileSync(join(cluster, "postmaster.opts"), "utf8");
  return line.startsWith(join(runtime, "bin", "postgres")) && args.every((arg) => line.includes(`"${arg}"`));
}

function urlOf(socket: string): string {
  return `postgres://${USER}@/${USER}?host=${encodeURIComponent(socket)}`;
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(`@/${USER}`, "@/postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [USER]);
    if (rowCount === 0) await client.query(`create database ${USER}`);
  } finally {
    await client.end();
  }
}
