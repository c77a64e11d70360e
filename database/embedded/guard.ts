import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Owner } from "./owner.ts";

// Waits for the end of its input, which the kernel closes when Kapok ends in whatever way, and then asks the server
// to stop, if the number is still that server's.
const SCRIPT = 'read -r end; if [ "$(head -n 1 "$1")" = "$2" ]; then kill -INT "$2"; fi';

/** A small watcher that stops the server when this process has died without doing so. */
export function postGuard({ cluster, pid, owner }: { cluster: string; pid: number; owner: Owner | undefined }): ChildProcess {
  const guard = spawn("/bin/sh", ["-c", SCRIPT, "kapok-guard", join(cluster, "postmaster.pid"), String(pid)], {
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
  return guard;
}
