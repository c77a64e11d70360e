import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDesk } from "./running-desk.ts";

// Journeys run in processes of their own, which learn from here where it lies.
const PLACE = "KAPOK_JOURNEYS_MOTHER";
/** Code that Node has read once, for every desk after the first. */
const COMPILED = "compiled";

/** A folder that the database's user may enter, who is another one where we are root. */
export function journeyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kapok-journey-"));
  chmodSync(folder, 0o711);
  return folder;
}

/**
 * Starts a desk on an empty data folder, as `npm start` does for the first time, and stops it as soon as it says where to set it up. The
 * journeys begin with copies of what it made: a database with every migration, in which nothing is set up. Answers how to remove it.
 */
export async function makeMother(): Promise<() => void> {
  const folder = journeyFolder();
  process.env[PLACE] = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const desk = await openDesk({ folder, compiled: compiledCode() });
    await desk.kill("SIGTERM");
    if (!desk.setupLink) throw new Error(`The first desk did not say where to set it up:\n${desk.said()}`);
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

export const compiledCode = (): string => join(process.env[PLACE]!, COMPILED);

/**
 * Puts a database in which nothing was done yet into a folder: a copy takes a tenth of the CPU time of making one. What says who is at
 * work in a folder stays behind.
 */
export function giveData(folder: string): void {
  const mother = join(process.env[PLACE]!, "data");
  const data = join(folder, "data");
  mkdirSync(data);
  chmodSync(data, 0o711);
  // As it is, with its owner, who is another one where we are root.
  const { status, stderr } = spawnSync("cp", ["-a", join(mother, "database"), join(mother, "secret"), data], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The data of a desk could not be copied: ${stderr}`);
  // PostgreSQL's programs are only read: one copy of them is enough.
  for (const name of readdirSync(mother).filter((each) => each.startsWith("runtime-")))
    symlinkSync(join(mother, name), join(data, name));
}
