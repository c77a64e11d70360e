import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { isAlive, isServerOf, readPostmaster, until } from "./postmaster.ts";
import { type Embedded, startEmbedded } from "./supervisor.ts";

const ROOT = process.getuid?.() === 0;
// Apart from what other runs share: these servers keep what they are given.
const programs = mkdtempSync(join(tmpdir(), "kapok-programs-"));
chmodSync(programs, 0o755);
const STARTER = join(import.meta.dirname, "..", "..", "test", "starter.ts");

let data: string;
let started: Embedded[] = [];
let children: ChildProcess[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "kapok-data-"));
  chmodSync(data, 0o711);
});

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL");
  for (const server of started) await server.stop();
  children = [];
  started = [];
  await until(() => !serverRuns(), { within: 10_000 });
  rmSync(data, { recursive: true, force: true });
});

afterAll(() => rmSync(programs, { recursive: true, force: true }));

async function start(doing = "start", join = false): Promise<Embedded> {
  const server = await startEmbedded({ data, doing, join, programs });
  started.push(server);
  return server;
}

async function stop(server: Embedded): Promise<void> {
  started = started.filter((each) => each !== server);
  await server.stop();
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the server, writes rows one by one, and prints the number of each that was acknowledged. */
function startAnother(as?: { uid: number; gid: number }): { child: ChildProcess; said: () => string[] } {
  const child = spawn(process.execPath, [STARTER, data, programs], { ...as, cwd: "/", stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let output = "";
  child.stdout!.on("data", (chunk) => (output += chunk));
  child.stderr!.on("data", (chunk) => (output += chunk));
  return { child, said: () => output.split("\n").slice(0, -1) };
}

async function ended(child: ChildProcess): Promise<void> {
  await until(() => child.exitCode !== null || child.signalCode !== null, { within: 20_000 });
}

const cluster = () => join(data, "database");
const serverRuns = () => isServerOf(cluster(), readPostmaster(cluster())?.pid ?? 0);

describe("a data folder", () => {
  test("is made once, and opened again with what was written", async () => {
    const first = await start();
    await ask(first.url, "create table kettles as select 'red' as colour");
    await stop(first);

    const second = await start();

    expect([first.how, second.how]).toEqual(["made", "started"]);
    expect(await ask(second.url, "select colour from kettles")).toEqual([{ colour: "red" }]);
  });

  test("is refused to a second Kapok, which is told who has it", async () => {
    const first = await start();

    await expect(start()).rejects.toThrow(
      new RegExp(
        `^Kapok is already running on ${data} \\("kapok start", process ${process.pid}, since .* UTC\\): stop it first, or`,
      ),
    );

    expect(await ask(first.url, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  test("goes to one of two that start at once", async () => {
    const two = [startAnother(), startAnother()];

    await until(() => two.some(({ said }) => said().includes("5")) && two.some(({ child }) => child.exitCode !== null), {
      within: 20_000,
    });

    expect(two.map(({ child }) => child.exitCode).toSorted()).toEqual([1, null]);
    expect(two.flatMap(({ said }) => said()).filter((line) => line.startsWith("Kapok is already running"))).toHaveLength(1);
  });

  test("lets a short command work beside the one that runs", async () => {
    const first = await start();
    const guest = await start("token create", true);
    await ask(guest.url, "create table tokens ()");

    await stop(guest);

    expect(guest.how).toBe("joined");
    expect(await ask(first.url, "select count(*)::int as tokens from tokens")).toEqual([{ tokens: 0 }]);
  });

  test("is waited for while a short command has it", async () => {
    const short = await start("backup");
    const second = start();

    await new Promise((resolve) => setTimeout(resolve, 300));
    await stop(short);

    expect((await second).how).toBe("started");
  });

  test("made by another major version is refused with the way out", async () => {
    await stop(await start());
    writeFileSync(join(cluster(), "PG_VERSION"), "17\n");

    await expect(start()).rejects.toThrow(
      /was made by PostgreSQL 17, and this Kapok brings 18: .* "kapok backup FILE", .* "kapok restore FILE"/,
    );
  });

  test("with other people's files in the database's place is left alone", async () => {
    mkdirSync(cluster());
    writeFileSync(join(cluster(), "photo.jpg"), "");

    await expect(start()).rejects.toThrow("holds files but no database");

    expect(existsSync(join(cluster(), "photo.jpg"))).toBe(true);
  });

  test("left half made by a power cut is made anew", async () => {
    mkdirSync(join(data, "new-database-AbCdEf"));
    mkdirSync(cluster());

    expect((await start()).how).toBe("made");
    expect(existsSync(join(data, "new-database-AbCdEf"))).toBe(false);
  });
});

describe("a clean stop", () => {
  test("leaves no server, no socket and no lock", async () => {
    const server = await start();
    const { pid, socket } = readPostmaster(cluster())!;

    await stop(server);

    expect(isAlive(pid)).toBe(false);
    expect(existsSync(socket)).toBe(false);
    expect(existsSync(join(cluster(), "postmaster.pid"))).toBe(false);
  });
});

describe("kill -9", () => {
  test.for([1, 2, 3])("loses no acknowledged write (time %i)", async () => {
    const { child, said } = startAnother();
    await until(() => said().length > 50, { within: 20_000 });

    child.kill("SIGKILL");
    await ended(child);
    const server = await start();

    const acknowledged = said()
      .filter((line) => /^\d+$/.test(line))
      .map(Number);
    expect(acknowledged.length).toBeGreaterThan(50);
    const [found] = await ask(server.url, "select count(*)::int as count, max(n)::int as last from written");
    expect(found.last).toBeGreaterThanOrEqual(acknowledged.at(-1)!);
    expect(found.count).toBe(found.last);
  });

  test("of Kapok alone ends its server too, by the guard", async () => {
    const { child, said } = startAnother();
    await until(() => said().includes("5"), { within: 20_000 });

    child.kill("SIGKILL");

    expect(await until(() => !serverRuns(), { within: 10_000 })).toBe(true);
  });

  test("of Kapok and its guard leaves a server that the next one adopts, with its rows, and stops", async () => {
    const { child, said } = startAnother();
    await until(() => said().includes("5"), { within: 20_000 });
    const orphan = readPostmaster(cluster())!.pid;
    process.kill(guardOf(cluster()), "SIGKILL");
    child.kill("SIGKILL");
    await ended(child);

    const server = await start();
    const [found] = await ask(server.url, "select max(n)::int as last from written");
    await stop(server);

    expect(server.how).toBe("adopted");
    expect(found.last).toBeGreaterThanOrEqual(5);
    expect(isAlive(orphan)).toBe(false);
  });

  test("of the server itself is noticed, and it is started again at the same address", async () => {
    const server = await start();
    await ask(server.url, "create table kettles as select 1 as number");
    const { pid } = readPostmaster(cluster())!;

    process.kill(pid, "SIGKILL");
    await until(() => (readPostmaster(cluster())?.pid ?? pid) !== pid && readPostmaster(cluster())?.status === "ready", {
      within: 20_000,
    });

    expect(await ask(server.url, "select number from kettles")).toEqual([{ number: 1 }]);
  });
});

describe("a stale postmaster.pid", () => {
  test("whose number is now another process of the same user does not stop the start", async () => {
    const server = await start();
    const before = readFileSync(join(cluster(), "postmaster.pid"), "utf8");
    const { uid, gid } = ownerOf(cluster());
    await stop(server);
    const stranger = spawn("sleep", ["60"], { ...(ROOT ? { uid, gid } : {}), cwd: "/" });
    children.push(stranger);
    writeFileSync(join(cluster(), "postmaster.pid"), before.replace(/^\d+/, String(stranger.pid)));

    const again = await start();

    expect(again.how).toBe("started");
    expect(isAlive(stranger.pid!)).toBe(true);
  });

  test("whose number is nobody's does not either", async () => {
    await stop(await start());
    writeFileSync(
      join(cluster(), "postmaster.pid"),
      `4194000\n${cluster()}\n1795000000\n5432\n/tmp/kapok-pg-gone\n\n1 2\nready   \n`,
    );

    expect((await start()).how).toBe("started");
  });
});

describe.runIf(ROOT)("started by root", () => {
  test("runs as a user that is not root", async () => {
    await start();

    const { pid } = readPostmaster(cluster())!;
    expect(readFileSync(`/proc/${pid}/status`, "utf8")).not.toMatch(/^Uid:\s+0\b/m);
  });

  test("keeps the user that made the folder", async () => {
    const nobody = ownerOf("/proc/self") && { uid: 65534, gid: 65534 };
    chownSync(data, nobody.uid, nobody.gid);

    await start();

    expect(ownerOf(cluster())).toEqual(nobody);
  });

  test("in a folder that nobody else may enter puts the database elsewhere and says where", async () => {
    const closed = mkdtempSync(join(tmpdir(), "kapok-closed-"));
    const told: string[] = [];
    const server = await startEmbedded({ data: join(closed, "data"), doing: "start", programs, tell: (line) => told.push(line) });
    await ask(server.url, "create table kettles as select 1 as number");
    await server.stop();

    const again = await startEmbedded({ data: join(closed, "data"), doing: "start", programs, tell: (line) => told.push(line) });
    const rows = await ask(again.url, "select number from kettles");
    await again.stop();
    const [, elsewhere] = /lives in (\/var\/lib\/kapok\/\S+),/.exec(told[0]!)!;
    rmSync(elsewhere!, { recursive: true });
    rmSync(closed, { recursive: true });

    expect(told).toHaveLength(1);
    expect(rows).toEqual([{ number: 1 }]);
  });

  test("an ordinary user can do the same without root", async () => {
    chownSync(data, 65534, 65534);
    chmodSync(data, 0o700);
    chmodSync(programs, 0o777);

    const { child, said } = startAnother({ uid: 65534, gid: 65534 });
    await until(() => said().includes("5") || child.exitCode !== null, { within: 20_000 });
    child.kill("SIGTERM");
    await ended(child);

    expect(said()).toContain("5");
    expect(child.exitCode).toBe(0);
    expect(serverRuns()).toBe(false);
  });

  test("a user without a name is told so", async () => {
    chownSync(data, 54321, 54321);
    chmodSync(programs, 0o777);

    const { child, said } = startAnother({ uid: 54321, gid: 54321 });
    await ended(child);

    expect(child.exitCode).toBe(1);
    expect(said().join()).toContain("The user number 54321 has no name in /etc/passwd");
  });
});

/** Looked up as anybody could: the guard is no secret of the supervisor. */
function guardOf(folder: string): number {
  const { stdout } = spawnSync("ps", ["-eo", "pid,args"], { encoding: "utf8" });
  const line = stdout.split("\n").find((each) => each.includes("kapok-guard") && each.includes(folder));
  return Number.parseInt(line!, 10);
}

function ownerOf(path: string): { uid: number; gid: number } {
  const { stdout } = spawnSync("stat", ["-c", "%u %g", path], { encoding: "utf8" });
  const [uid, gid] = stdout.split(" ").map(Number);
  return { uid: uid!, gid: gid! };
}
