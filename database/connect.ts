import { availableParallelism } from "node:os";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { keepPlans, PLANNING } from "./preparing.ts";
import type { Schema } from "./schema.ts";

export interface Address {
  /** `postgres://…`; for a Unix socket `postgres://kapok@/kapok?host=/folder/of/the/socket`. */
  url: string;
  /** Most connections held at once. */
  size?: number;
  /** Shown in `pg_stat_activity`. */
  name?: string;
  /** A transaction-mode pooler stands between: nothing may be kept on a connection from one transaction to the next. */
  pooled?: boolean;
  /** How each connection is opened, in the words of the command line of `postgres`: `-c name=value`. */
  settings?: string;
}

export interface Connection {
  db: Kysely<Schema>;
  /** The same connections, for what Kysely does not do: COPY, LISTEN, the job runner. */
  pool: pg.Pool;
  end(): Promise<void>;
}

// More only take turns on the same cores, and each costs some 18 MiB of kept plans: with ten on two cores a reply took a seventh longer, and
// six did no more than four.
const CONNECTIONS = 2 * availableParallelism();

/** A pool of connections. Nothing is dialled before the first query. */
export function connect(address: Address): Connection {
  const pool = openPool(address);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  const end = async () => {
    await db.destroy();
    // Kysely leaves alone a pool that it was never asked to use.
    if (!pool.ending) await pool.end();
  };
  return { db, pool, end };
}

/** The pool by itself. `pool.end()` is done when the last connection is closed. */
export function openPool({ url, size = CONNECTIONS, name = "kapok", pooled = false, settings = PLANNING }: Address): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    application_name: name,
    types: { getTypeParser } as pg.CustomTypesConfig,
    // A connection that waits for ever is worse than a refused one: the caller can try again.
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    ...(pooled ? {} : { options: settings }),
  });
  // An idle connection that breaks is reported here and nowhere else; unheard, it would end the process.
  // The pool has dropped it already, and the next query dials anew.
  pool.on("error", () => {});
  pool.on("connect", (client) => {
    client.on("error", () => {});
    if (!pooled) keepPlans(client);
  });
  return pool;
}

const INT8 = 20;
const INT8_LIST = 1016;
const DATE = 1082;
const DATE_LIST = 1182;
const TEXT_LIST: number = 1009;

/** bigint as number, date as "2026-11-24" (a Date would move it by the time zone); the rest as pg does it. */
function getTypeParser(type: number, format?: "text" | "binary") {
  if (format === "binary") return pg.types.getTypeParser(type, format);
  if (type === INT8) return safeNumber;
  if (type === INT8_LIST)
    return (list: string) => (listOfText(list) as (string | null)[]).map((each) => each && safeNumber(each));
  if (type === DATE) return String;
  if (type === DATE_LIST) return listOfText;
  return pg.types.getTypeParser(type, "text");
}

const listOfText = pg.types.getTypeParser(TEXT_LIST, "text");

function safeNumber(digits: string): number {
  const number = Number(digits);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${digits} is too large to be a number here`);
  return number;
}
