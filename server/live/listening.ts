import pg from "pg";

export interface Listening {
  /** Past any pooler: LISTEN needs a session of its own. */
  url: string;
  channels: readonly string[];
  heard(channel: string, payload: string): void;
  trouble(error: unknown): void;
}

const SHORTEST_WAIT = 200;
const LONGEST_WAIT = 10_000;

/** Listens to PostgreSQL's NOTIFY over one connection, and comes back when that is lost. */
export function listen({ url, channels, heard, trouble }: Listening): { stop(): Promise<void> } {
  let client: pg.Client | undefined;
  let wait = SHORTEST_WAIT;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function lost(which: pg.Client) {
    if (client !== which || stopped) return;
    client = undefined;
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
      wait = SHORTEST_WAIT;
    } catch (error) {
      trouble(error);
      lost(opening);
    }
  }

  const first = connect();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await first;
      await client?.end().catch(() => {});
    },
  };
}
