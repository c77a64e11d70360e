import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

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

interface Opening {
  /** Beside its data; the data folder may be there already. */
  folder: string;
  /** Where Node keeps the code it has read. */
  compiled: string;
  relayUrl?: string;
}

const root = join(import.meta.dirname, "..", "..");

export async function openDesk({ folder, compiled, relayUrl }: Opening): Promise<RunningDesk> {
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
        NODE_COMPILE_CACHE: compiled,
        ...(relayUrl && { KAPOK_MAIL_OUT: relayUrl }),
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
