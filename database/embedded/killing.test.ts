import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  ask,
  cluster,
  ended,
  giveDatabase,
  guardOf,
  ownerOf,
  ownServers,
  serverRuns,
  start,
  startAnother,
  stop,
  watched,
} from "#test/servers.ts";
import { isAlive, readPostmaster, until } from "./postmaster.ts";

const ROOT = process.getuid?.() === 0;

ownServers();

describe("kill -9", () => {
  test.for([1, 2, 3])("loses no acknowledged write (time %i)", async () => {
    giveDatabase();
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
    giveDatabase();
    const { child, said } = startAnother();
    await until(() => said().includes("5"), { within: 20_000 });

    child.kill("SIGKILL");

    expect(await until(() => !serverRuns(), { within: 10_000 })).toBe(true);
  });

  test("of Kapok and its guard leaves a server that the next one adopts, with its rows, and stops", async () => {
    giveDatabase();
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
    giveDatabase();
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
    giveDatabase();
    const server = await start();
    const before = readFileSync(join(cluster(), "postmaster.pid"), "utf8");
    const { uid, gid } = ownerOf(cluster());
    await stop(server);
    const stranger = watched(spawn("sleep", ["60"], { ...(ROOT ? { uid, gid } : {}), cwd: "/" }));
    writeFileSync(join(cluster(), "postmaster.pid"), before.replace(/^\d+/, String(stranger.pid)));

    const again = await start();

    expect(again.how).toBe("started");
    expect(isAlive(stranger.pid!)).toBe(true);
  });

  test("whose number is nobody's does not either", async () => {
    giveDatabase();
    await stop(await start());
    writeFileSync(
      join(cluster(), "postmaster.pid"),
      `4194000\n${cluster()}\n1795000000\n5432\n/tmp/kapok-pg-gone\n\n1 2\nready   \n`,
    );

    expect((await start()).how).toBe("started");
  });
});
