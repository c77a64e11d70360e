import { chmodSync, chownSync, existsSync, lstatSync, mkdtempSync, readdirSync, rmdirSync, unlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Obstacle } from "../obstacle.ts";
import { canEnter, type Owner } from "./owner.ts";

/** A socket's whole path may have 107 bytes, see unix(7). */
const LONGEST = 107;
const SOCKET = ".s.PGSQL.5432";
const PREFIX = "kapok-pg-";

/** A folder that only the server's user (and root) may enter, short enough for a socket's path. */
export function makeSocketFolder(owner: Owner | undefined): string {
  for (const parent of new Set([tmpdir(), "/tmp", "/var/tmp", "/run"])) {
    if (!existsSync(parent) || Buffer.byteLength(join(parent, `${PREFIX}XXXXXX`, SOCKET)) > LONGEST) continue;
    try {
      const folder = mkdtempSync(join(parent, PREFIX));
      chmodSync(folder, 0o700);
      if (owner) chownSync(folder, owner.uid, owner.gid);
      if (canEnter(owner, folder)) return folder;
      rmdirSync(folder);
    } catch {
      // Read-only or full: the next one may do.
    }
  }
  throw new Obstacle(
    "No temporary folder is writable and short enough for the database's socket: set TMPDIR to one, such as /tmp.",
  );
}

/** Clears away a folder that `makeSocketFolder` made; never anything else, whatever a stale file may name. */
export function removeSocketFolder(folder: string): void {
  if (!basename(folder).startsWith(PREFIX) || !lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const name of readdirSync(folder)) if (name.startsWith(SOCKET)) unlinkSync(join(folder, name));
  rmdirSync(folder);
}
