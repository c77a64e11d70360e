import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { holderOf } from "./lock.ts";
import { startEmbedded } from "./supervisor.ts";

/** Nothing here is worth keeping, so nothing waits for the disk. */
const HASTY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "100", max_wal_size: "256MB" };

const PREFIX = "kapok-throw-away-";
const OLD = 10 * 60_000;

/** A server in a temporary folder, for tests and for writing down the schema; it and its folder are gone after `end()`. */
export async function startThrowAway(): Promise<{ url: string; end(): Promise<void> }> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o711);
  // Shared between runs: unpacking the programs takes longer than everything else.
  const programs = join(tmpdir(), `kapok-programs-${process.getuid?.() ?? 0}`);
  mkdirSync(programs, { recursive: true, mode: 0o755 });
  const server = await startEmbedded({ data: folder, doing: "test", settings: HASTY, programs });
  return {
    url: server.url,
    async end() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What runs that were killed have left: their servers are gone, their folders are not. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const found = statSync(folder, { throwIfNoEntry: false });
    const old = found && found.uid === process.getuid?.() && Date.now() - found.mtimeMs > OLD;
    if (old && !(await holderOf(folder))) rmSync(folder, { recursive: true, force: true });
  }
}
