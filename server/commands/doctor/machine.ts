import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Config } from "#server/config.ts";
import { type Finding, fine, wrong } from "./finding.ts";

const GIGABYTE = 1024 ** 3;
const LEAST_FREE = GIGABYTE;

export function lookAtNode(): Finding {
  const manifest = join(import.meta.dirname, "..", "..", "..", "package.json");
  const pinned = (JSON.parse(readFileSync(manifest, "utf8")) as { dependencies: { node: string } }).dependencies.node;
  if (process.versions.node === pinned) return fine(`Node ${pinned}, the one this Kapok is tested with.`);
  return wrong(
    `This is Node ${process.versions.node}, and Kapok is tested with ${pinned}.`,
    'Start it by "npm start" or "npx kapok", which take the right one.',
  );
}

export function lookAtDisk({ data }: Config): Finding {
  const folder = nearest(data);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return wrong(`${folder} cannot be written to.`, "Give it to the user who starts Kapok, or set KAPOK_DATA to another folder.");
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const size = `${(free / GIGABYTE).toFixed(1)} GB`;
  if (free >= LEAST_FREE) return fine(`${size} are free where ${data} is.`);
  return wrong(
    `Only ${size} are free where ${data} is; a full disk stops mail from being taken in.`,
    "Make room, or move the folder and set KAPOK_DATA.",
  );
}

export function lookAtSecret({ data, secret }: Config): Finding {
  const file = join(data, "secret");
  if (secret) return fine("The secret comes from KAPOK_SECRET.");
  if (!existsSync(file)) return fine("The secret is made at the first start.");
  if ((statSync(file).mode & 0o077) === 0) return fine(`The secret is in ${file}, readable for its owner alone.`);
  return wrong(`${file} can be read by others, who could make links to customers' pages.`, `Type: chmod 600 ${file}`);
}

/** The folder itself, or the one in which it will be made. */
function nearest(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearest(dirname(folder));
}
