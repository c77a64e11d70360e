import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Place, PresenceKeeper } from "./presence.ts";

/** The channel on which processes tell each other who is where. It passes through PostgreSQL and leaves no trace in it. */
export const PRESENCE = "kapok_presence";

interface Said {
  from: string;
  put?: (Place & { source: string })[];
  left?: { source: string; case: number };
  gone?: string;
}

interface Sharing {
  db: Kysely<Schema>;
  /** This process. Sources of its connections begin with it and a slash. */
  me: string;
  keeper: PresenceKeeper;
  trouble(error: unknown): void;
}

/** NOTIFY carries less than 8,000 bytes. */
const PLACES_A_WORD = 20;

export function sharePresence({ db, me, keeper, trouble }: Sharing) {
  let stopped = false;
  const say = async (said: Omit<Said, "from">) => {
    if (stopped) return;
    await sql`select pg_notify(${PRESENCE}, ${JSON.stringify({ from: me, ...said } satisfies Said)})`.execute(db).catch(trouble);
  };
  return {
    put: (source: string, place: Place) => void say({ put: [{ source, ...place }] }),
    left: (source: string, caseNumber: number) => void say({ left: { source, case: caseNumber } }),
    gone: (source: string) => void say({ gone: source }),
    heard(payload: string) {
      const { from, put = [], left, gone } = JSON.parse(payload) as Said;
      if (from === me) return;
      for (const { source, ...place } of put) keeper.put(source, place);
      if (left) keeper.leave(left.source, left.case);
      if (gone) keeper.leaveAll(gone);
    },
    /** Says again who is where, so that the others do not forget them. */
    async repeat() {
      const places = keeper.placesOf(me);
      for (let from = 0; from < places.length; from += PLACES_A_WORD)
        await say({ put: places.slice(from, from + PLACES_A_WORD) });
    },
    async stop() {
      if (keeper.placesOf(me).length > 0) await say({ gone: me });
      stopped = true;
    },
  };
}
