import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { ROUND_THE_CLOCK } from "../hours.ts";
import { type CustomersMailbox, openCustomersMailbox } from "./customers-mailbox.ts";

/** A whole Kapok, started as `npm start` starts it, with an empty data folder and a way out for its mail. */
export interface RunningDesk {
  url: string;
  smtpPort: number;
  /** The link that the first start printed. */
  setupLink: string;
  /** Where it keeps its data. */
  data: string;
  /** What has been printed so far. */
  said(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
}

interface Fixtures {
  desk: RunningDesk;
  mailbox: CustomersMailbox;
}

const root = join(import.meta.dirname, "..", "..");

/** Every journey has a desk and a mail server of its own. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from this pattern
  mailbox: async ({}, use) => {
    const mailbox = await openCustomersMailbox();
    await use(mailbox);
    await mailbox.stop();
  },
  desk: [
    async ({ mailbox }, use) => {
      const folder = mkdtempSync(join(tmpdir(), "kapok-journey-"));
      // As root the database runs as another user, who must be able to enter.
      chmodSync(folder, 0o711);
      const desk = await openDesk(folder, mailbox.relayUrl);
      await use(desk);
      await desk.kill("SIGTERM");
      rmSync(folder, { recursive: true, force: true });
    },
    { timeout: 180_000 },
  ],
});

export { expect } from "@playwright/test";

async function openDesk(folder: string, relayUrl: string): Promise<RunningDesk> {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  let words = "";
  const start = async () => {
    child = spawn(process.execPath, [join(root, "bin/kapok.mjs"), "start"], {
      cwd: root,
      env: {
        // Settings of whoever runs the journeys are none of this desk's.
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("KAPOK_"))),
        KAPOK_DATA: join(folder, "data"),
        KAPOK_PORT: String(port),
        KAPOK_SMTP_PORT: String(smtpPort),
        KAPOK_MAIL_OUT: relayUrl,
        KAPOK_LOG: "warn",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const hear = (chunk: Buffer) => {
      words += chunk.toString();
    };
    child.stdout!.on("data", hear);
    child.stderr!.on("data", hear);
    await answering(url, () => child!.exitCode !== null && words);
  };
  const setupLink = () => /https?:\/\/\S+\/setup\?token=\S+/.exec(words)?.[0] ?? "";
  await start();
  // It answers a moment before it says where to begin.
  for (let tries = 0; !setupLink() && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    url,
    data: join(folder, "data"),
    smtpPort,
    get setupLink() {
      return setupLink();
    },
    said: () => words,
    async kill(signal) {
      if (!child || child.exitCode !== null) return;
      const ended = new Promise((done) => child!.once("exit", done));
      child.kill(signal);
      await ended;
    },
    start,
  };
}

async function answering(url: string, ended: () => string | false): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const told = ended();
    if (told) throw new Error(`Kapok ended instead of starting:\n${told}`);
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("Kapok did not answer within two minutes");
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

export const PASSWORD = "kapok-ratuje-ludzi";

export interface FirmOf {
  firm: string;
  language: "pl" | "bg" | "en";
  country: string;
  timeZone: string;
  admin: { name: string; email: string };
  mailbox: string;
}

/** Sets a desk up through its own API, for journeys that begin later than that; signs the page in. */
export async function setUp(
  page: Page,
  desk: RunningDesk,
  { firm, language, country, timeZone, admin, mailbox }: FirmOf,
): Promise<void> {
  const token = new URL(desk.setupLink).searchParams.get("token");
  const answer = await page.request.post(`${desk.url}/api/v1/setup`, {
    data: {
      token,
      firm: { name: firm, language, country, timeZone, workingHours: ROUND_THE_CLOCK },
      admin: { ...admin, password: PASSWORD },
      mailbox: { address: mailbox, name: firm },
      charter: true,
    },
  });
  if (answer.status() !== 201) throw new Error(`set-up was refused: ${await answer.text()}`);
}
