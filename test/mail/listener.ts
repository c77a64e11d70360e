import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

export interface ListenerProcess {
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** The mail parts in a process of their own, on a database. */
export async function startListener(url: string, port: number): Promise<ListenerProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "listener-process.ts"), url, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await ready(child);
  return {
    async kill() {
      const ended = new Promise((done) => child.once("exit", done));
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((listening, failed) => {
    child.stdout!.on("data", (text) => String(text).includes("ready") && listening());
    child.once("exit", (code) => failed(new Error(`the listener ended with ${code} before it listened`)));
  });
}
