import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Owner } from "./owner.ts";
import { isAlive } from "./postmaster.ts";

const NAME = "kapok-guard";

// Waits for the end of its input, which the kernel closes when Kapok ends in whatever way. Then it asks the server to
// stop, if the number is still that server's, and clears the socket's folder away. (The number alone does not tell the
// end: in a container nobody may be there to bury the dead.)
const SCRIPT = `
  read -r end
  [ "$(head -n 1 "$1")" = "$2" ] || exit
  kill -INT "$2"
  while [ -e "$1" ] && kill -0 "$2"; do sleep 0.1; done
  sleep 0.1
  rmdir "$3"`;

interface Watched {
  cluster: string;
  pid: number;
  socket: string;
  owner: Owner | undefined;
}

/** Posts a small watcher that stops the server when this process has died without doing so. */
export function postGuard({ cluster, pid, socket, owner }: Watched): ChildProcess {
  const guard = spawn("/bin/sh", ["-c", SCRIPT, NAME, join(cluster, "postmaster.pid"), String(pid), socket], {
    ...owner,
    cwd: "/",
    // Of its own group, so that Ctrl-C in the terminal does not take it too.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.on("error", () => {});
  guard.stdin?.on("error", () => {});
  guard.unref();
  (guard.stdin as unknown as { unref?: () => void })?.unref?.();
  if (guard.pid) writeFileSync(noteOf(cluster), String(guard.pid));
  return guard;
}

/** Whether the guard of a Kapok that is gone still lives: then it is about to stop the server, or is waiting for it. */
export function isGuarded(cluster: string): boolean {
  try {
    const pid = Number(readFileSync(noteOf(cluster), "utf8"));
    return isAlive(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(NAME);
  } catch {
    return false;
  }
}

function noteOf(cluster: string): string {
  return join(dirname(cluster), "guard");
}
