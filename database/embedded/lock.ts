import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Obstacle } from "../obstacle.ts";

/** Who holds a folder. */
export interface Holder {
  pid: number;
  /** The command, such as "start" or "backup". */
  doing: string;
  since: string;
}

export interface Hold {
  release(): Promise<void>;
}

/** What a holder does that is about to let go; whoever wants the folder may wait. */
export const STOPPING = "stopping";
let leaving = false;

/** Tells whoever asks from now on that this process is stopping. */
export function sayLeaving(): void {
  leaving = true;
}

/**
 * Takes a data folder for this process, or says who has it.
 *
 * Held by listening on a name that only the kernel gives out (an abstract socket, on Windows a pipe): it cannot be
 * taken twice, and it is free the moment its holder ends, however it ends. A file with a process number needs
 * somebody to judge it stale, and two who judge at once both believe they have it.
 */
export async function holdFolder(folder: string, doing: string): Promise<Hold | Holder> {
  const address = addressOf(nameOf(folder));
  const mine: Holder = { pid: process.pid, doing, since: new Date().toISOString() };
  const answer = () => (leaving ? { ...mine, doing: STOPPING } : mine);
  for (let attempt = 0; attempt < 20; attempt++) {
    const server = await listen(address, answer);
    if (server) {
      return {
        release: () => new Promise((resolve) => server.close(() => resolve())),
      };
    }
    const holder = await ask(address);
    if (holder) return holder;
    // It ended between our two questions. Where names are files, the dead one's file is in the way.
    if (address.startsWith("/")) rmSync(address, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The lock of ${folder} neither answers nor comes free`);
}

/** Who holds the folder now, if anybody. */
export async function holderOf(folder: string): Promise<Holder | undefined> {
  return ask(addressOf(nameOf(folder)));
}

export function isHold(found: Hold | Holder): found is Hold {
  return "release" in found;
}

/** A random name kept in the folder: the same by whatever path one comes, and not to be guessed by others. */
function nameOf(folder: string): string {
  const file = join(folder, "lock");
  if (!existsSync(file)) {
    // Linked into place, so that nobody reads it half-written and the first of two wins.
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, `${randomBytes(16).toString("hex")}\n`, { mode: 0o600 });
    try {
      linkSync(draft, file);
    } catch (error) {
      if (!existsSync(file)) throw error;
    }
    rmSync(draft, { force: true });
  }
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") throw error;
    throw new Obstacle(`The data folder ${folder} belongs to another user: run this command as the user who starts Kapok.`);
  }
}

function addressOf(name: string): string {
  if (process.platform === "linux") return `\0kapok-${name}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\kapok-${name}`;
  return join(tmpdir(), `kapok-${name}.lock`);
}

function listen(address: string, answer: () => Holder): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((asker) => {
      asker.on("error", () => {});
      asker.end(JSON.stringify(answer()));
    });
    server.on("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(undefined) : reject(error)));
    server.listen(address, () => resolve(server.unref()));
  });
}

function ask(address: string): Promise<Holder | undefined> {
  return new Promise((resolve) => {
    let answer = "";
    const question = connect(address);
    // A holder that is stopped (Ctrl-Z) or very busy still holds.
    const patience = setTimeout(() => question.destroy(new Error("no answer")), 5_000);
    question.on("data", (chunk) => (answer += chunk));
    question.on("error", ({ message }) =>
      message === "no answer" ? resolve({ pid: 0, doing: "", since: "" }) : resolve(undefined),
    );
    question.on("close", () => {
      clearTimeout(patience);
      resolve(answer ? (JSON.parse(answer) as Holder) : undefined);
    });
  });
}
