// A process of its own for tests that kill it: starts the server of a folder, then writes and prints what was
// acknowledged. `node test/starter.ts DATA PROGRAMS`
import pg from "pg";
import { sayLeaving } from "#database/embedded/lock.ts";
import { startEmbedded } from "#database/embedded/supervisor.ts";

const [data, programs] = process.argv.slice(2) as [string, string];
try {
  const server = await startEmbedded({ data, doing: "start", programs });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query("create table if not exists written (n integer primary key)");
  let stopping = false;
  process.once("SIGTERM", () => {
    stopping = true;
  });
  const { rows } = await client.query("select coalesce(max(n), 0) as last from written");
  for (let n = rows[0].last + 1; !stopping; n++) {
    await client.query("insert into written values ($1)", [n]);
    process.stdout.write(`${n}\n`);
  }
  sayLeaving();
  process.stdout.write("stopping\n");
  // As if requests were still being answered.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await client.end();
  await server.stop();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
