import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { Schema } from "#database/schema.ts";
import { openFirm } from "#test/cast.ts";
import { freshDatabase } from "#test/database.ts";
import { readConfig } from "./config.ts";
import { start } from "./main.ts";

const data = mkdtempSync(join(tmpdir(), "kapok-main-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));
const KAPOK = join(import.meta.dirname, "..", "bin", "kapok.ts");

const environment = (url: string, more: Record<string, string> = {}) => ({
  DATABASE_URL: url,
  KAPOK_DATA: data,
  KAPOK_PORT: "0",
  KAPOK_SMTP_PORT: "0",
  KAPOK_LOG: "silent",
  ...more,
});

async function startWeb(url: string, more: Record<string, string> = {}) {
  const told: string[] = [];
  const running = await start(readConfig(environment(url, more)), { only: "web", tell: (sentence) => told.push(sentence) });
  return { ...running, told };
}

/** The server notices a closed connection a moment later. */
const nobodyConnected = (db: Kysely<Schema>) =>
  vi.waitFor(async () => {
    const { rows } = await sql<{ name: string }>`
      select application_name as name from pg_stat_activity where datname = current_database() and application_name like 'kapok %'`.execute(
      db,
    );
    expect(rows).toEqual([]);
  });

/** Runs a command of ours to its end. */
function kapok(url: string, args: string[], input = "") {
  return new Promise<{ status: number | null; said: string; complained: string }>((resolve) => {
    // What somebody set for a desk of their own, or for the journeys, is none of this one's.
    const { NODE_ENV: _test, ...env } = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !name.startsWith("KAPOK_")),
    );
    const child = spawn(process.execPath, [KAPOK, ...args], { env: { ...env, ...environment(url) } });
    let said = "";
    let complained = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (complained += chunk));
    child.on("close", (status) => resolve({ status, said, complained }));
    child.stdin.end(input);
  });
}

describe("starting", () => {
  test("says where the desk is, and how to set it up until it is", async () => {
    const { url, db } = await freshDatabase();
    const before = await startWeb(url);
    expect(before.told).toEqual([
      `Kapok runs at ${before.url}`,
      expect.stringMatching(
        new RegExp(`^It is not set up yet\\. Open this link, it works once: ${before.url}/setup\\?token=[\\w-]{43}$`),
      ),
    ]);
    expect(await (await fetch(`${before.url}/health`)).json()).toMatchObject({ status: "ok" });
    await before.stop();

    await openFirm(db);
    const after = await startWeb(url);
    expect(after.told).toEqual([`Kapok runs at ${after.url}`]);
    await after.stop();
    await expect(fetch(`${after.url}/health`)).rejects.toThrow();
  });

  test("brings the database to this version first", async () => {
    const { url, pool } = await freshDatabase();
    await pool.query("drop schema public cascade; create schema public; drop schema graphile_worker cascade");
    const { stop, told } = await startWeb(url);
    expect(told[0]).toMatch(/^Brought the database to this version: /);
    await stop();
  });

  test("on a port that is taken says which, and leaves nothing behind", async () => {
    const { url, db } = await freshDatabase();
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;

    await expect(startWeb(url, { KAPOK_PORT: String(port) })).rejects.toMatchObject({
      name: "Obstacle",
      message: `Port ${port} is taken by another program: stop that one, or give Kapok another port with KAPOK_PORT.`,
    });

    other.close();
    await nobodyConnected(db);
  });

  test("on an address that the machine does not have says so", async () => {
    const { url } = await freshDatabase();
    await expect(startWeb(url, { KAPOK_HOST: "203.0.113.5" })).rejects.toThrow("This machine has no address 203.0.113.5");
  });
});

describe("stopping", () => {
  test("answers the request that is under way, takes no new one, and closes the database", async () => {
    const { url, db, pool } = await freshDatabase();
    await openFirm(db);
    const running = await startWeb(url);
    // Somebody holds the lock that the request needs.
    const holder = await pool.connect();
    await holder.query("begin; lock table accounts in access exclusive mode");
    const asked = fetch(`${running.url}/api/v1/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "ewa@szewc.example", password: "nie pamiętam" }),
    });
    await pause(300);

    const stopped = running.stop();
    await pause(200);
    await expect(fetch(`${running.url}/health`)).rejects.toThrow();
    await holder.query("rollback");
    holder.release();

    expect((await asked).status).toBe(401);
    await stopped;
    await nobodyConnected(db);
  });
});

describe("kapok setup and kapok token create", () => {
  const setup = [
    "setup",
    "--organisation",
    "Szewc i Syn",
    "--language",
    "pl",
    "--country",
    "PL",
    "--email",
    "georgi@szewc.example",
    "--password-stdin",
  ];
  const PASSWORD = "zielony rower na schodach\n";

  test("set a desk up beside a Kapok that runs, once, and give a program a token that works", async () => {
    const { url } = await freshDatabase();
    const running = await startWeb(url);

    const token = await kapok(url, ["token", "create", "--name", "Sklep"]);
    expect(token).toMatchObject({ status: 1, said: "", complained: expect.stringContaining("not set up yet") });

    expect(await kapok(url, [...setup, "--mailbox", "pomoc@szewc.example", "--name", "Georgi"], PASSWORD)).toEqual({
      status: 0,
      said: "Szewc i Syn is set up; georgi@szewc.example is its admin.\n",
      complained: "",
    });
    expect(await kapok(url, setup, PASSWORD)).toMatchObject({
      status: 1,
      said: "",
      complained: expect.stringMatching(/^Kapok is already set up\. .*\n$/),
    });

    const { status, said } = await kapok(url, ["token", "create", "--name", "Sklep"]);
    expect(status).toBe(0);
    expect(said).toMatch(/^kp_[\w-]{43}\n$/);
    const answer = await fetch(`${running.url}/api/v1/cases`, { headers: { authorization: `Bearer ${said.trim()}` } });
    expect(answer.status).toBe(200);

    const signedIn = await fetch(`${running.url}/api/v1/sessions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "georgi@szewc.example", password: PASSWORD.trim() }),
    });
    expect(await signedIn.json()).toMatchObject({ name: "Georgi", role: "admin", timeZone: "Europe/Warsaw" });
    await running.stop();
  });

  test.for([
    ["another language", [...setup.slice(0, 4), "de", ...setup.slice(5)], "--language takes pl, bg or en."],
    ["no password", setup.slice(0, -1), "say so with --password-stdin."],
    [
      "no organisation",
      ["setup", "--language", "pl", "--country", "PL", "--email", "a@b.example", "--password-stdin"],
      "--organisation NAME is missing.",
    ],
    ["a country in words", [...setup.slice(0, 6), "Poland", ...setup.slice(7)], "--country takes two capital letters"],
    ["a token without a name", ["token", "create"], "--name NAME says what the token is for"],
  ] as const)("are used wrongly with %s", async ([, args, sentence]) => {
    const { url } = await freshDatabase();
    const { status, complained } = await kapok(url, [...args], PASSWORD);
    expect(status).toBe(2);
    expect(complained).toContain(sentence);
  });

  test("refuse a weak password, in one sentence on standard error", async () => {
    const { url } = await freshDatabase();
    const { status, said, complained } = await kapok(url, setup, "SzewciSyn2026\n");
    expect({ status, said }).toEqual({ status: 1, said: "" });
    expect(complained).toContain("This password is among the first");
  });
});
