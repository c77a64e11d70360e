import pg from "pg";

export interface Listening {
  /** Past any pooler: LISTEN needs a session of its own. */
  url: string;
  channels: readonly string[];
  heard(channel: string, payload: string): void;
  /** The connection stands (again); whatever was said meanwhile was not heard. */
  connected(): void;
  trouble(error: unknown): void;
}

const SHORTEST_WAIT = 200;
const LONGEST_WAIT = 10_000;

/** Listens to PostgreSQL's NOTIFY over one connection, and comes back when that is lost. */
export function listen({ url, channels, heard, connected, trouble }: Listening): {
  isConnected(): boolean;
  stop(): Promise<void>;
} {
  let client: pg.Client | undefined;
  let wait = SHORTEST_WAIT;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let standing = false;

  function lost(which: pg.Client) {
    if (client !== which || stopped) return;
    client = undefined;
    standing = false;
    which.end().catch(() => {});
    timer = setTimeout(connect, wait * (0.75 + Math.random() / 2));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }

  async function connect() {
    const opening = new pg.Client({ connectionString: url, application_name: "kapok live", keepAlive: true });
    client = opening;
    opening.on("error", () => lost(opening));
    opening.on("end", () => lost(opening));
    opening.on("notification", ({ channel, payload = "" }) => heard(channel, payload));
    try {
      await opening.connect();
      await opening.query(channels.map((channel) => `listen ${pg.escapeIdentifier(channel)}`).join("; "));
      if (stopped) return;
      standing = true;
      wait = SHORTEST_WAIT;
      connected();
    } catch (error) {
      trouble(error);
      lost(opening);
    }
  }

  const first = connect();
  return {
    isConnected: () => standing,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await first;
      await client?.end().catch(() => {});
    },
  };
}
