import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Obstacle } from "../obstacle.ts";
import { canEnter, chooseOwner, handOver, type Owner } from "./owner.ts";

const ELSEWHERE = "/var/lib/kapok";

export interface Home {
  /** Where the programs and the cluster live; reachable for the server's user. */
  folder: string;
  cluster: string;
  owner: Owner | undefined;
  /** Set the first time the database could not live in the data folder. */
  moved?: string;
}

/**
 * The place for the database. It is `<data>/database`, unless root keeps the data folder where no other user may go
 * (/root): then a folder of its own under /var/lib/kapok, to which `<data>/database` points.
 */
export function makeHome(data: string): Home {
  mkdirSync(data, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const here = realpathSync(data);
  const place = join(here, "database");
  if (existsSync(place)) return homeAt(realpathSync(place));
  if (lstatSync(place, { throwIfNoEntry: false })) {
    throw new Obstacle(`${place} points to a folder that is gone: bring the folder back, or remove the link to begin anew.`);
  }
  const owner = chooseOwner({ home: here, cluster: place });
  letPass(here, owner);
  if (canEnter(owner, here)) return { folder: here, cluster: place, owner };
  mkdirSync(ELSEWHERE, { recursive: true, mode: 0o755 });
  // A name nobody has used: a removed data folder must not come back to life with the next one of its name.
  const folder = mkdtempSync(join(ELSEWHERE, `${basename(dirname(here)) || "data"}-`));
  chmodSync(folder, 0o755);
  if (!canEnter(owner, folder)) {
    throw new Obstacle(
      `PostgreSQL does not run as root, and the user it runs as can enter neither ${here} nor ${folder}: set KAPOK_DATA to a folder such as /srv/kapok, or start Kapok as an ordinary user.`,
    );
  }
  symlinkSync(join(folder, "database"), place);
  mkdirSync(join(folder, "database"), { mode: 0o700 });
  handOver(join(folder, "database"), owner);
  return { folder, cluster: join(folder, "database"), owner, moved: folder };
}

function homeAt(cluster: string): Home {
  const folder = dirname(cluster);
  const owner = chooseOwner({ home: folder, cluster });
  letPass(folder, owner);
  if (canEnter(owner, folder) && mayOpen(cluster)) return { folder, cluster, owner };
  throw new Obstacle(
    `The database in ${cluster} belongs to another user or lies where its user cannot go: start Kapok as that user or as root, or move the data folder and set KAPOK_DATA.`,
  );
}

/** Root's own data folder need not be readable for the server's user, but must let it through. */
function letPass(folder: string, owner: Owner | undefined): void {
  const { uid, mode } = statSync(folder);
  if (owner && uid === 0 && (mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o011);
}

function mayOpen(cluster: string): boolean {
  const me = process.getuid?.();
  return me === undefined || me === 0 || statSync(cluster).uid === me;
}
