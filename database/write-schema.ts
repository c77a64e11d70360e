// `npm run schema`: runs the migrations on an empty database and writes down what they made.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { readCatalogue } from "./catalogue.ts";
import { dumpSql, dumpTypes } from "./dump-schema.ts";
import { startThrowAway } from "./embedded/throw-away.ts";
import { migrate } from "./migrate.ts";

const server = await startThrowAway();
try {
  await migrate({ url: server.url });
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const catalogue = await readCatalogue(client);
  await client.end();
  const types = join(import.meta.dirname, "schema.ts");
  writeFileSync(join(import.meta.dirname, "schema.sql"), dumpSql(catalogue));
  writeFileSync(types, dumpTypes(catalogue));
  spawnSync(join(import.meta.dirname, "..", "node_modules", ".bin", "biome"), ["format", "--write", types], { stdio: "ignore" });
} finally {
  await server.end();
}
