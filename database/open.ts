import { type Connection, connect } from "./connect.ts";
import { startEmbedded } from "./embedded/supervisor.ts";
import { Obstacle } from "./obstacle.ts";

export interface Opening {
  /** The data folder, for the built-in server. */
  data: string;
  databaseUrl?: string;
  databaseDirectUrl?: string;
  /** The command that asks, such as "start" or "backup". */
  doing: string;
  /** Whether the command may work beside a Kapok that runs on the same data folder. */
  join?: boolean;
  /** Connections held at most. */
  size?: number;
  tell?: (sentence: string) => void;
}

export interface OpenDatabase extends Connection {
  /** For queries; perhaps by way of a pooler. */
  url: string;
  /** For what needs a session of its own: LISTEN, advisory locks, migrations. */
  directUrl: string;
  /** How the built-in server came to be there, or that it is an external one. */
  how: "made" | "started" | "adopted" | "joined" | "external";
  /** Ends the connections, and then the built-in server if this process started it. */
  close(): Promise<void>;
}

/** Opens the database of this installation: the one at DATABASE_URL, else the built-in one. It is not migrated yet. */
export async function openDatabase({ databaseUrl, databaseDirectUrl, size, ...wish }: Opening): Promise<OpenDatabase> {
  const server = databaseUrl
    ? { url: databaseUrl, how: "external" as const, stop: async () => {} }
    : await startEmbedded({ ...wish, data: wish.data });
  const connection = connect({
    url: server.url,
    size,
    name: `kapok ${wish.doing}`,
    pooled: databaseDirectUrl !== undefined && databaseDirectUrl !== databaseUrl,
  });
  const close = async () => {
    await connection.end();
    await server.stop();
  };
  try {
    await checkServer(connection);
  } catch (error) {
    await close();
    throw error;
  }
  const directUrl = databaseUrl ? (databaseDirectUrl ?? databaseUrl) : server.url;
  return { ...connection, url: server.url, directUrl, how: server.how, close };
}

const OLDEST = 15;

async function checkServer({ pool }: Connection): Promise<void> {
  const { rows } = await pool
    .query("select current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding")
    .catch((error: Error & { code?: string }) => {
      throw new Obstacle(
        `The database cannot be reached: ${error.message || error.code}. Check DATABASE_URL and that the server runs.`,
      );
    });
  const { major, encoding } = rows[0] as { major: number; encoding: string };
  if (major < OLDEST) throw new Obstacle(`The database is PostgreSQL ${major}; Kapok needs ${OLDEST} or later.`);
  if (encoding !== "UTF8")
    throw new Obstacle(`The database is encoded in ${encoding}; make one with "create database kapok encoding 'UTF8'".`);
}
