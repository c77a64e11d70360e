import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { access, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { constants, createZstdCompress } from "node:zlib";
import pg from "pg";
import { Obstacle } from "../obstacle.ts";
import { END, packEntry } from "./archive.ts";
import { copyOut } from "./copying.ts";
import {
  chunkName,
  copyList,
  countersOf,
  FOOTER,
  FORMAT,
  type Footer,
  HEADER,
  type Header,
  JOBS,
  tablesToKeep,
} from "./header.ts";
import { jobsOf } from "./jobs.ts";

const CHUNK = 4 * 1024 * 1024;

/**
 * Writes everything in the database, as it is at one moment, into one file: a tar archive under zstd.
 * Kapok may go on working meanwhile. The file appears only when it is whole, readable for its owner alone.
 */
export async function writeBackup({ url, file }: { url: string; file: string }): Promise<{ rows: number }> {
  if (await exists(file))
    throw new Obstacle(`${file} is there already, and a backup never overwrites anything: give another name.`);
  const client = new pg.Client({ connectionString: url, application_name: "kapok backup" });
  client.on("error", () => {});
  await client.connect();
  const part = `${file}.part`;
  let rows = 0;
  try {
    // https://www.postgresql.org/docs/current/transaction-iso.html: one snapshot for everything that is read in it.
    await client.query("begin isolation level repeatable read, read only");
    await client.query("set local datestyle to iso");
    const output = createWriteStream(part, { mode: 0o600, flags: "w", flush: true });
    const entries = archiveOf(client, (footer) => {
      rows = Object.values(footer.tables).reduce((sum, table) => sum + table.rows, 0);
    });
    await pipeline(
      entries,
      createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 3, [constants.ZSTD_c_checksumFlag]: 1 } }),
      output,
    );
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    await client.end();
  }
  return { rows };
}

async function* archiveOf(client: pg.Client, done: (footer: Footer) => void): AsyncGenerator<Buffer> {
  const json = (name: string, value: unknown) => packEntry({ name, content: Buffer.from(`${JSON.stringify(value, null, 2)}\n`) });
  const { rows: migrations } = await client.query<Header["migrations"][number]>(
    "select number, headline, hash from migrations order by number",
  );
  const tables = await tablesToKeep(client);
  yield json(HEADER, { kapok: "backup", format: FORMAT, madeAt: new Date().toISOString(), migrations, tables } satisfies Header);

  const footer: Footer = { tables: {}, counters: [], jobs: 0 };
  for (const table of tables) {
    const hash = createHash("sha256");
    let rows = 0;
    let part = 0;
    for await (const content of inChunks(copyOut(client, `copy ${copyList(table)} to stdout`))) {
      hash.update(content);
      rows += linesIn(content);
      yield packEntry({ name: chunkName(table.name, ++part), content });
    }
    footer.tables[table.name] = { rows, sha256: hash.digest("hex") };
  }
  const jobs = await jobsOf(client);
  footer.jobs = jobs.length;
  yield packEntry({ name: JOBS, content: Buffer.from(jobs.map((job) => `${JSON.stringify(job)}\n`).join("")) });
  footer.counters = await countersOf(client);
  yield json(FOOTER, footer);
  yield END;
  done(footer);
}

async function* inChunks(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of rows) {
    held.push(chunk);
    length += chunk.length;
    if (length < CHUNK) continue;
    yield Buffer.concat(held);
    held = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(held);
}

/** A row is a line: a line's end inside a value is written as \\n. */
function linesIn(content: Buffer): number {
  let lines = 0;
  for (let at = content.indexOf(10); at !== -1; at = content.indexOf(10, at + 1)) lines++;
  return lines;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
