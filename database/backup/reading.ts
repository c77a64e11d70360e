import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createZstdDecompress } from "node:zlib";
import pg from "pg";
import { migrate } from "../migrate.ts";
import { Obstacle } from "../obstacle.ts";
import { broken, type Entry, unpackEntries } from "./archive.ts";
import { copyIn } from "./copying.ts";
import { copyList, FOOTER, FORMAT, type Footer, HEADER, type Header, JOBS, tableOf, tablesToKeep } from "./header.ts";
import { type KeptJob, putJobs } from "./jobs.ts";
import { takeKeysAway, takeSearchIndexesAway } from "./keys.ts";

export interface Restoring {
  url: string;
  file: string;
  /** Fills the columns that a backup leaves out, in the transaction that fills the tables. */
  rebuild?: (client: pg.ClientBase) => Promise<void>;
}

/** Fills an empty database from a backup, wholly or not at all. A backup by an older Kapok is brought forward. */
export async function restoreBackup({ url, file, rebuild }: Restoring): Promise<{ rows: number }> {
  const entries = entriesOf(file);
  try {
    const header = await readHeader(entries);
    await migrate({ url, upTo: header.migrations });
    const client = new pg.Client({ connectionString: url, application_name: "kapok restore" });
    client.on("error", () => {});
    await client.connect();
    try {
      await client.query("begin");
      await checkEmpty(client);
      const giveIndexesBack = await takeSearchIndexesAway(client);
      const rows = await fill({ client, header, entries }).catch(blameFile);
      await rebuild?.(client);
      await giveIndexesBack();
      await client.query("commit");
      await client.query("vacuum analyze");
      await migrate({ url });
      return { rows };
    } finally {
      await client.end();
    }
  } finally {
    await entries.return(undefined);
  }
}

/** Rows that PostgreSQL cannot make sense of (class 22, or an unknown line) are the file's fault as much as a torn end. */
function blameFile(error: unknown): never {
  const { code = "" } = error as NodeJS.ErrnoException;
  throw /^(22|23|57014)/.test(code) ? broken() : error;
}

async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const source = createReadStream(file, { highWaterMark: 1024 * 1024 });
  const plain = createZstdDecompress();
  pipeline(source, plain, () => {});
  try {
    yield* unpackEntries(plain);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EACCES" || code === "EISDIR")
      throw new Obstacle(`The backup ${file} cannot be read (${code}).`);
    if (code?.startsWith("ZSTD_") || code === "ERR_STREAM_PREMATURE_CLOSE" || /zstd/i.test(String(code))) throw broken();
    throw error;
  } finally {
    source.destroy();
  }
}

async function readHeader(entries: AsyncGenerator<Entry>): Promise<Header> {
  const { value: first } = await entries.next();
  if (first?.name !== HEADER) throw broken();
  const header = JSON.parse(first.content.toString()) as Header;
  if (header.format > FORMAT)
    throw new Obstacle("This backup was made by a newer Kapok: restore it with that one, or a newer one still.");
  return header;
}

async function checkEmpty(client: pg.ClientBase): Promise<void> {
  for (const { name } of await tablesToKeep(client)) {
    // Locked, so that a Kapok that is running cannot begin to fill it meanwhile.
    await client.query(`lock table "${name}" in access exclusive mode`);
    const { rowCount } = await client.query(`select from "${name}" limit 1`);
    if (rowCount) {
      throw new Obstacle(
        `This installation is not empty (there is something in ${name}), and a restore never mixes or overwrites: give it an empty KAPOK_DATA, or an empty database in DATABASE_URL.`,
      );
    }
  }
}

async function fill({
  client,
  header,
  entries,
}: {
  client: pg.Client;
  header: Header;
  entries: AsyncGenerator<Entry>;
}): Promise<number> {
  const here = new Map((await tablesToKeep(client)).map((table) => [table.name, table]));
  if (header.tables.some(({ name }) => !here.has(name))) throw broken();
  const giveKeysBack = await takeKeysAway(client);
  const arrived: Footer["tables"] = {};
  let entry = await entries.next();
  for (const table of header.tables) {
    const hash = createHash("sha256");
    const rows = await copyIn(client, `copy ${copyList(table)} from stdin`, contents());
    arrived[table.name] = { rows, sha256: hash.digest("hex") };

    async function* contents(): AsyncGenerator<Buffer> {
      for (; !entry.done && tableOf(entry.value.name) === table.name; entry = await entries.next()) {
        hash.update(entry.value.content);
        yield entry.value.content;
      }
    }
  }
  const jobs = contentOf(entry, JOBS);
  const footer = JSON.parse(contentOf(await entries.next(), FOOTER)) as Footer;
  if (JSON.stringify(arrived) !== JSON.stringify(footer.tables)) throw broken();
  await giveKeysBack();
  const kept = jobs.split("\n").filter(Boolean);
  await putJobs(
    client,
    kept.map((line) => JSON.parse(line) as KeptJob),
  );
  for (const { table, column, next } of footer.counters) {
    await client.query("select setval(pg_get_serial_sequence(quote_ident($1), $2), $3, false)", [table, column, next]);
  }
  return Object.values(arrived).reduce((sum, { rows }) => sum + rows, 0);
}

function contentOf(entry: IteratorResult<Entry>, name: string): string {
  if (entry.done || entry.value.name !== name) throw broken();
  return entry.value.content.toString();
}
