import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  ask,
  cluster,
  data,
  ended,
  giveDatabase,
  ownerOf,
  ownServers,
  programs,
  serverRuns,
  start,
  startAnother,
  stop,
} from "#test/servers.ts";
import { isAlive, readPostmaster, until } from "./postmaster.ts";
import { startEmbedded } from "./supervisor.ts";

const ROOT = process.getuid?.() === 0;

ownServers();

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
    giveDatabase();
    const first = await start();

    await expect(start()).rejects.toThrow(
      new RegExp(
        `^Kapok is already running on ${data()} \\("kapok start", process ${process.pid}, since .* UTC\\): stop it first, or`,
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
    giveDatabase();
    const first = await start();
    const guest = await start("token create", { join: true });
    await ask(guest.url, "create table tokens ()");

    await stop(guest);

    expect(guest.how).toBe("joined");
    expect(await ask(first.url, "select count(*)::int as tokens from tokens")).toEqual([{ tokens: 0 }]);
  });

  test("is waited for while a short command has it", async () => {
    giveDatabase();
    const short = await start("backup");
    const second = start();

    await new Promise((resolve) => setTimeout(resolve, 300));
    await stop(short);

    expect((await second).how).toBe("started");
  });

  test("is waited for while the one that has it is stopping", async () => {
    giveDatabase();
    const { child, said } = startAnother();
    await until(() => said().includes("5"), { within: 20_000 });
    child.kill("SIGTERM");
    await until(() => said().includes("stopping"), { within: 5_000 });

    const next = await start();

    expect(next.how).toBe("started");
  });

  test("made by another major version is refused with the way out", async () => {
    giveDatabase();
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
    mkdirSync(join(data(), "new-database-AbCdEf"));
    mkdirSync(cluster());

    expect((await start()).how).toBe("made");
    expect(existsSync(join(data(), "new-database-AbCdEf"))).toBe(false);
  });
});

describe("a clean stop", () => {
  test("leaves no server, no socket and no lock", async () => {
    giveDatabase();
    const server = await start();
    const { pid, socket } = readPostmaster(cluster())!;

    await stop(server);

    expect(isAlive(pid)).toBe(false);
    expect(existsSync(socket)).toBe(false);
    expect(existsSync(join(cluster(), "postmaster.pid"))).toBe(false);
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
    chownSync(data(), nobody.uid, nobody.gid);

    await start();

    expect(ownerOf(cluster())).toEqual(nobody);
  });

  test("in a folder that nobody else may enter puts the database elsewhere and says where", async () => {
    const closed = mkdtempSync(join(tmpdir(), "kapok-closed-"));
    const told: string[] = [];
    const server = await startEmbedded({
      data: join(closed, "data"),
      doing: "start",
      programs: programs(),
      tell: (line) => told.push(line),
    });
    await ask(server.url, "create table kettles as select 1 as number");
    await server.stop();

    const again = await startEmbedded({
      data: join(closed, "data"),
      doing: "start",
      programs: programs(),
      tell: (line) => told.push(line),
    });
    const rows = await ask(again.url, "select number from kettles");
    await again.stop();
    const [, elsewhere] = /lives in (\/var\/lib\/kapok\/\S+),/.exec(told[0]!)!;
    rmSync(elsewhere!, { recursive: true });
    rmSync(closed, { recursive: true });

    expect(told).toHaveLength(1);
    expect(rows).toEqual([{ number: 1 }]);
  });

  test("an ordinary user can do the same without root", async () => {
    chownSync(data(), 65534, 65534);
    chmodSync(data(), 0o700);
    chmodSync(programs(), 0o777);

    const { child, said } = startAnother({ uid: 65534, gid: 65534 });
    await until(() => said().includes("5") || child.exitCode !== null, { within: 20_000 });
    child.kill("SIGTERM");
    await ended(child);

    expect(said()).toContain("5");
    expect(child.exitCode).toBe(0);
    expect(serverRuns()).toBe(false);
  });

  test("a user without a name is told so", async () => {
    chownSync(data(), 54321, 54321);
    chmodSync(programs(), 0o777);

    const { child, said } = startAnother({ uid: 54321, gid: 54321 });
    await ended(child);

    expect(child.exitCode).toBe(1);
    expect(said().join()).toContain("The user number 54321 has no name in /etc/passwd");
  });
});
