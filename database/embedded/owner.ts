import { spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { Obstacle } from "../obstacle.ts";

/** Whom the server runs as. PostgreSQL refuses to run as root. */
export interface Owner {
  uid: number;
  gid: number;
}

/**
 * As root: the owner of the cluster if there is one, else of the data folder, else the system's `postgres`, else
 * `nobody`; no user is created. As anybody else: themselves, answered as undefined.
 */
export function chooseOwner({ home, cluster }: { home: string; cluster: string }): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = ownerOf(cluster) ?? named(ownerOf(home)) ?? account("postgres") ?? account("nobody");
  if (owner) return owner;
  throw new Obstacle(
    'PostgreSQL refuses to run as root, and this system has neither a user "postgres" nor "nobody": start Kapok as an ordinary user, or set DATABASE_URL.',
  );
}

function ownerOf(path: string): Owner | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

/** A number without a name will not do for `initdb`. */
function named(owner: Owner | undefined): Owner | undefined {
  return owner && passwd().some((line) => Number(line[2]) === owner.uid) ? owner : undefined;
}

/** `initdb` asks the system for its user's name; a container may run under a bare number. */
export function checkHasName(): void {
  const uid = process.getuid?.();
  if (uid === undefined || process.platform !== "linux" || passwd().some((line) => Number(line[2]) === uid)) return;
  // The name may live in LDAP or the like, which only the C library can ask.
  if (spawnSync("id", ["-un"], { stdio: "ignore" }).status === 0) return;
  throw new Obstacle(
    `The user number ${uid} has no name in /etc/passwd, and PostgreSQL needs one: run the container as a user that has (or as root), or set DATABASE_URL.`,
  );
}

function account(name: string): Owner | undefined {
  const line = passwd().find(([known]) => known === name);
  return line && { uid: Number(line[2]), gid: Number(line[3]) };
}

function passwd(): string[][] {
  try {
    return readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .map((line) => line.split(":"));
  } catch {
    return [];
  }
}

/** Whether `owner` can come into `folder`: asked of the system, which knows every rule. */
export function canEnter(owner: Owner | undefined, folder: string): boolean {
  if (!owner) return true;
  const { status } = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...owner, cwd: "/", stdio: "ignore" });
  return status === 0;
}

/** Gives a folder and everything in it to `owner`. */
export function handOver(path: string, owner: Owner | undefined): void {
  if (!owner) return;
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return;
  if (found.uid !== owner.uid || found.gid !== owner.gid) chownSync(path, owner.uid, owner.gid);
  if (found.isDirectory()) for (const name of readdirSync(path)) handOver(join(path, name), owner);
}
