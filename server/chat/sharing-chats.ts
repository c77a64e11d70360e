import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** The channel on which processes tell each other of chats. It passes through PostgreSQL and leaves no trace in it. */
export const CHATS = "kapok_chats";

/** Something that is true for a moment at a case with a chat; without `writing`: ask again. */
export interface ChatRumour {
  case: number;
  writing?: boolean;
}

interface Said {
  from: string;
  people?: number[];
  gone?: boolean;
  rumour?: ChatRumour;
}

interface Sharing {
  db: Kysely<Schema>;
  /** This process. */
  me: string;
  /** Whose interface is open in it. */
  people(): number[];
  heard(rumour: ChatRumour): void;
  trouble(error: unknown): void;
}

/** A process that has not said for this long who is there is gone, in milliseconds. */
const FORGOTTEN_AFTER = 50_000;
/** NOTIFY carries less than 8,000 bytes. */
const PEOPLE_A_WORD = 500;

export function shareChats({ db, me, people, heard, trouble }: Sharing) {
  const elsewhere = new Map<string, { people: Set<number>; until: number }>();
  let stopped = false;
  const send = async (said: Omit<Said, "from">) => {
    if (stopped) return;
    await sql`select pg_notify(${CHATS}, ${JSON.stringify({ from: me, ...said } satisfies Said)})`.execute(db).catch(trouble);
  };
  return {
    say: (rumour: ChatRumour) => void send({ rumour }),
    /** Says again who is here. */
    people: () => void send({ people: people().slice(0, PEOPLE_A_WORD) }),
    /** Everybody whose interface is open, in whatever process. */
    here: (): number[] => [
      ...new Set([...people(), ...[...elsewhere.values()].flatMap((each) => (each.until > Date.now() ? [...each.people] : []))]),
    ],
    hear(payload: string) {
      const { from, people: named, gone, rumour } = JSON.parse(payload) as Said;
      if (from === me) return;
      if (named) elsewhere.set(from, { people: new Set(named), until: Date.now() + FORGOTTEN_AFTER });
      if (gone) elsewhere.delete(from);
      if (rumour) heard(rumour);
    },
    async stop() {
      await send({ gone: true });
      stopped = true;
    },
  };
}
