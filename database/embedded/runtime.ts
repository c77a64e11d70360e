import { existsSync } from "node:fs";
import { chmod, cp, mkdtemp, readdir, readFile, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { handOver, type Owner } from "./owner.ts";

const PREFIX = "runtime-";

/**
 * Copies PostgreSQL's programs beside the data, once per version, and makes the library links that npm packages
 * cannot carry. A copy, because node_modules may be read-only or closed to the database's user.
 * Answers the folder with bin/ in it.
 */
export async function unpackRuntime({ native, version }: Binaries, home: string, owner?: Owner): Promise<string> {
  const runtime = join(home, PREFIX + version);
  if (existsSync(runtime)) return runtime;
  // Made under another name and then renamed: a half-made copy is never taken for a whole one.
  const draft = await mkdtemp(join(home, `new-${PREFIX}`));
  await cp(native, draft, { recursive: true });
  await chmod(draft, 0o755);
  await makeLinks(draft);
  handOver(draft, owner);
  try {
    await rename(draft, runtime);
  } catch (error) {
    await rm(draft, { recursive: true });
    if (!existsSync(runtime)) throw error;
  }
  return runtime;
}

async function makeLinks(draft: string): Promise<void> {
  const list = JSON.parse(await readFile(join(draft, "pg-symlinks.json"), "utf8")) as { source: string; target: string }[];
  for (const { source, target } of list) {
    const link = join(draft, target.replace(/^native\//, ""));
    if (!existsSync(link)) await symlink(basename(source), link);
    if (dirname(source) !== dirname(target)) throw new Error(`A library link between folders: ${source} to ${target}`);
  }
}

/** Removes older versions and half-made copies. Only for who holds the folder: others may be making theirs. */
export async function forgetOtherRuntimes(current: string): Promise<void> {
  const home = dirname(current);
  const names = await readdir(home);
  const old = names.filter((name) => name !== basename(current) && /^(new-)?runtime-/.test(name));
  for (const name of old) await rm(join(home, name), { recursive: true, force: true });
}
