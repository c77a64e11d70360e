import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { connect } from "#database/connect.ts";
import { startEmbedded } from "#database/embedded/supervisor.ts";
import { migrate } from "#database/migrate.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { startSession } from "#desk/accounts/starting-session.ts";
import { createToken } from "#desk/accounts/tokens.ts";
import { openFirm, openMailbox } from "#test/cast.ts";
import { fill, RARE_TAG } from "./fill.ts";

export interface Target {
  url: string;
  token: string;
  /** Highest case number, and numbers of open cases to answer. */
  top: number;
  open: number[];
  /** Order numbers that stand in messages. */
  orders: string[];
  /** A tag that hardly a case has. */
  rareTag: number;
  /** Sessions of forty agents: people answer, and programs open cases. */
  sessions: string[];
}

export interface BenchDesk {
  readonly smtpPort: number;
  readonly mailbox: string;
  /** Fills up to so many cases; the desk must not run. */
  fillTo(cases: number, tell: (done: number) => void): Promise<void>;
  /** Starts the desk as a person does. Answers with the milliseconds until it answers. */
  start(): Promise<number>;
  target(): Target;
  settledMails(): Promise<number>;
  /** Proportional memory of Kapok, PostgreSQL and all else it started, MiB. */
  memory(): number;
  stop(): Promise<void>;
  close(): Promise<void>;
}

const ROOT = join(import.meta.dirname, "..");
const MAILBOX = "help@bench.example";

/** A desk of its own on free ports, in a temporary folder unless one is named that stays. */
export async function openBenchDesk(kept?: string): Promise<BenchDesk> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "kapok-bench-"));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const data = join(folder, "data");
  const [port, smtpPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  let token = "";
  let top = 0;
  let open: number[] = [];
  let orders: string[] = [];
  let sessions: string[] = [];
  let rareTag = 0;

  const stop = async () => {
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child!.once("exit", done));
    child.kill("SIGTERM");
    await ended;
  };

  return {
    smtpPort,
    mailbox: MAILBOX,
    async fillTo(cases, tell) {
      const server = await startEmbedded({ data, doing: "start" });
      await migrate({ url: server.url });
      const { db, end } = connect({ url: server.url });
      if (!token) {
        const opened = await db.selectFrom("firm").select("name").executeTakeFirst();
        if (!opened) {
          await openFirm(db);
          await openMailbox(db, MAILBOX);
        }
        token = (await createToken(db, { name: "bench", by: theDesk })).token;
      }
      const there = await db
        .selectFrom("cases")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      if (Number(there.count) < cases) await fill(db, cases - Number(there.count), tell);
      const { rows } = await sql<{ top: number }>`select max(number) as top from cases`.execute(db);
      top = rows[0]!.top;
      open = (await db.selectFrom("cases").select("number").where("state", "=", "open").limit(20_000).execute()).map(
        ({ number }) => number,
      );
      const { rows: some } = await sql<{ order: string }>`
        select substring(subject from 'ZK[0-9]+') as "order" from cases order by number limit 10000`.execute(db);
      orders = some.map(({ order }) => order);
      rareTag = (await db.selectFrom("tags").select("id").where("slug", "=", RARE_TAG).executeTakeFirstOrThrow()).id;
      const agents = await db.selectFrom("accounts").select("id").where("role", "=", "agent").limit(40).execute();
      sessions = await Promise.all(
        agents.map(({ id }) => startSession(db, { accountId: id, device: "bench", address: "127.0.0.1" })),
      );
      await end();
      await server.stop();
    },
    async start() {
      const begun = performance.now();
      child = spawn(process.execPath, [join(ROOT, "bin/kapok.mjs"), "start"], {
        cwd: ROOT,
        env: {
          ...process.env,
          KAPOK_DATA: data,
          KAPOK_PORT: String(port),
          KAPOK_SMTP_PORT: String(smtpPort),
          KAPOK_LOG: "error",
          NODE_ENV: "production",
          // As a service manager starts it, not npm.
          npm_lifecycle_event: undefined,
        },
        stdio: "inherit",
      });
      while (!(await fetch(`${url}/health`).catch(() => null))?.ok) {
        if (child.exitCode !== null) throw new Error("Kapok ended instead of starting");
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return performance.now() - begun;
    },
    target: () => ({ url, token, top, open, orders, rareTag, sessions }),
    async settledMails() {
      const answer = await fetch(`${url}/api/v1/mails?limit=1`, { headers: { authorization: `Bearer ${token}` } });
      const received = await fetch(`${url}/api/v1/mails?fate=received&limit=1`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const newest = ((await answer.json()) as { items: { id: number }[] }).items[0]?.id ?? 0;
      const waiting = ((await received.json()) as { items: unknown[] }).items.length;
      return waiting > 0 ? 0 : newest;
    },
    memory: () => Math.round(processesOf(child!.pid!, data).reduce((sum, pid) => sum + pssOf(pid), 0) / 1024),
    stop,
    async close() {
      await stop();
      if (!kept) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A process and all its children, and the database server of the data folder with its own, which stand apart. */
function processesOf(root: number, data: string): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // It ended while we looked.
    }
  }
  const family = new Set([root, ...[...parents.keys()].filter((pid) => commandOf(pid).includes(data))]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const [pid, parent] of parents) {
      if (family.has(parent) && !family.has(pid)) {
        family.add(pid);
        grown = true;
      }
    }
  }
  return [...family];
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

/** kB, each page shared out among those who use it. */
function pssOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
