import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "./supervisor.ts";

/** Nothing here is worth keeping, so nothing waits for the disk. */
const HASTY = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "100", max_wal_size: "256MB" };

/** A server in a temporary folder, for tests and for writing down the schema; it and its folder are gone after `end()`. */
export async function startThrowAway(): Promise<{ url: string; end(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "kapok-throw-away-"));
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
