import { randomUUID } from "node:crypto";
import type { WebSocket } from "@fastify/websocket";
import type { FastifyBaseLogger } from "fastify";
import type { Kysely } from "kysely";
import { type LiveEvent, LiveWord } from "#contract/live.ts";
import type { Schema } from "#database/schema.ts";
import { validSessions } from "#desk/accounts/identifying.ts";
import { whoSees } from "#desk/customers/seeing.ts";
import { version } from "../version.ts";
import { follow } from "./following.ts";
import { listen } from "./listening.ts";
import { keepPresence, type Presence } from "./presence.ts";
import { keepResting } from "./resting.ts";
import { type HappenedRow, happeningsOf, type NoticeRow, noticesOf, type RingRow, ringsOf } from "./rows.ts";
import { PRESENCE, sharePresence } from "./sharing-presence.ts";

export interface Live {
  presence: Presence;
  connections(): number;
  /** Whose interface is open in this process and hears: nobody on a break. */
  people(): number[];
  join(socket: WebSocket, who: Listener): Promise<void>;
  /** Says something of a case to every open interface of this process that hears and whose person may see the case. */
  tellOf(event: OfCase): void;
  /** Says that something about a case is to be asked for again that no happening tells, such as a read mark. */
  stir(caseNumber: number): void;
  /** Has somebody else of this process hear what interfaces hear, while they are awake. */
  watch(watcher: Watcher): void;
  /** To be called by a watcher that wakes up: what happened before is no news to it. */
  wake(): Promise<void>;
  stop(): Promise<void>;
}

export interface Watcher {
  isAwake(): boolean;
  happened(row: HappenedRow): void;
  /** Who is at a case, or what they do there, has changed. */
  moved(caseNumber: number): void;
  stirred(caseNumber: number): void;
  /** Somebody's first interface was opened in this process, or their last one closed. */
  cameOrWent(): void;
}

type OfCase = Extract<LiveEvent, { kind: "presence" | "customer" | "chat" }>;

interface Listener {
  person: { id: number; name: string };
  sessionId: number;
}

interface Connection extends Listener {
  id: string;
  socket: WebSocket;
  answered: boolean;
  places: Map<number, LiveWord>;
  /** Words heard since the last beat. */
  words: number;
}

export interface Opening {
  db: Kysely<Schema>;
  /** Where NOTIFY is heard of who is where; without it each process knows its own interfaces alone. */
  listenUrl?: string;
  log?: Pick<FastifyBaseLogger, "warn">;
}

/**
 * Milliseconds between two looks at the table of happenings, while any interface is open. One look reads a few rows of an index; a NOTIFY
 * with every happening would take a lock at commit and let all writers pass one by one.
 */
const LOOK_EVERY = 200;
const NOTICES_EVERY = 5000;
const BEAT = 10_000;
const PLACES_AT_ONCE = 20;
/** What a person can do between two beats by going from case to case; each word is told to all processes. */
const WORDS_A_BEAT = 100;
const GOING_AWAY = 1001;
/** https://www.iana.org/assignments/websocket: 4000 and up are for applications. */
const SIGNED_OUT = 4401;

/** What open interfaces hear: happenings of every process, who is where, and each person's own notices. */
export function openLive({ db, listenUrl, log }: Opening): Live {
  const me = randomUUID().slice(0, 8);
  const connections = new Map<string, Connection>();
  const send = ({ socket }: Connection, event: LiveEvent) =>
    socket.readyState === socket.OPEN && socket.send(JSON.stringify(event));
  const complain = (error: unknown) => log?.warn({ err: error }, "live updates cannot reach the database");

  const watchers: Watcher[] = [];
  const resting = keepResting(db, (person) => {
    for (const each of connections.values()) if (each.person.id === person || hears(each)) send(each, { kind: "break", person });
    cameOrWent();
  });
  /** On a break nothing is heard but how the break itself stands; on return everything is asked for anew. */
  const hears = ({ person }: Connection) => !resting.isResting(person.id);
  const hearing = () => [...connections.values()].filter(hears);
  const isHeard = () => connections.size > 0 || watchers.some((watcher) => watcher.isAwake());
  const cameOrWent = () => {
    for (const watcher of watchers) watcher.cameOrWent();
  };
  const keeper = keepPresence({
    changed(number) {
      for (const watcher of watchers) watcher.moved(number);
      tellOf(number, ({ person }) => ({ kind: "presence", case: number, people: keeper.of(number, person.id) }));
    },
  });
  /** Of a colleague's case not even its number is heard by whoever may not see it. */
  const tellOf = (number: number, eventFor: (each: Connection) => OfCase): void => {
    whoSees(db, [number]).then((sight) => {
      for (const each of hearing()) if (sees(sight.get(number), each)) send(each, eventFor(each));
    }, complain);
  };
  const sharing = sharePresence({ db, me, keeper, trouble: complain });
  const tellOne = ({ account, event }: { account: number; event: LiveEvent }) => {
    for (const each of hearing()) if (each.person.id === account) send(each, event);
  };
  const notices = follow<NoticeRow>({ ...noticesOf(db), tell: tellOne });
  const rings = follow<RingRow>({ ...ringsOf(db), tell: tellOne });
  let lookSoon: NodeJS.Timeout | undefined;
  const happenings = follow({
    ...happeningsOf(db),
    tell({ seenBy, ...row }) {
      const text = JSON.stringify({ kind: "changed", ...row } satisfies LiveEvent);
      for (const each of hearing()) if (each.socket.readyState === each.socket.OPEN && sees(seenBy, each)) each.socket.send(text);
      for (const watcher of watchers) watcher.happened(row);
      lookSoon ??= setTimeout(lookForNotices, 50);
    },
  });
  async function lookForNotices() {
    clearTimeout(lookSoon);
    lookSoon = undefined;
    if (connections.size > 0) await lookAfterBreaks(notices, rings);
  }

  /** Whoever is on a break by now hears nothing of what is told next. */
  const lookAfterBreaks = (...next: { look(): Promise<void> }[]) =>
    resting
      .look()
      .then(() => Promise.all(next.map((each) => each.look())))
      .catch(complain);

  const listening = listenUrl
    ? listen({ url: listenUrl, channels: [PRESENCE], heard: (_channel, payload) => sharing.heard(payload), trouble: complain })
    : undefined;

  const look = () => {
    if (isHeard()) void lookAfterBreaks(happenings);
  };
  const timers = [setInterval(look, LOOK_EVERY), setInterval(lookForNotices, NOTICES_EVERY), setInterval(beat, BEAT)];
  for (const timer of timers) timer.unref();

  /** Whoever answered the last call is still there; sessions that ended meanwhile are cut. */
  async function beat() {
    for (const each of connections.values()) {
      if (!each.answered) {
        each.socket.terminate();
        continue;
      }
      each.answered = false;
      each.words = 0;
      each.socket.ping();
    }
    keeper.sweep();
    await sharing.repeat();
    if (connections.size === 0) return;
    // Of those asked about: whoever connects while the database answers is not among the valid ones, and signed in all the same.
    const asked = [...connections.values()];
    const valid = await validSessions(
      db,
      asked.map(({ sessionId }) => sessionId),
    ).catch(complain);
    if (valid) for (const each of asked) if (!valid.has(each.sessionId)) each.socket.close(SIGNED_OUT);
  }

  function hear(from: Connection, text: string) {
    const word = LiveWord.safeParse(parse(text));
    if (!word.success || ++from.words > WORDS_A_BEAT) return;
    const { case: number, doing } = word.data;
    const source = `${me}/${from.id}`;
    if (doing === null) {
      from.places.delete(number);
      keeper.leave(source, number);
      sharing.left(source, number);
      return;
    }
    if (!from.places.has(number) && from.places.size >= PLACES_AT_ONCE) return;
    from.places.set(number, word.data);
    keeper.put(source, { case: number, person: from.person, doing });
    sharing.put(source, { case: number, person: from.person, doing });
  }

  return {
    presence: keeper,
    connections: () => connections.size,
    people: () => [...new Set(hearing().map(({ person }) => person.id))],
    tellOf: (event) => tellOf(event.case, () => event),
    stir(caseNumber) {
      for (const watcher of watchers) watcher.stirred(caseNumber);
    },
    watch: (watcher) => void watchers.push(watcher),
    wake: () => happenings.begin({ anew: !isHeard() }).catch(complain),
    async join(socket, who) {
      const mine: Connection = { ...who, id: randomUUID().slice(0, 8), socket, answered: true, places: new Map(), words: 0 };
      socket.on("message", (data: unknown) => hear(mine, String(data)));
      socket.on("pong", () => {
        mine.answered = true;
        for (const { case: number, doing } of mine.places.values()) {
          if (doing) keeper.put(`${me}/${mine.id}`, { case: number, person: mine.person, doing });
        }
      });
      socket.on("close", () => {
        connections.delete(mine.id);
        keeper.leaveAll(`${me}/${mine.id}`);
        sharing.gone(`${me}/${mine.id}`);
        cameOrWent();
      });
      socket.on("error", () => socket.terminate());
      const [first, unheard] = [connections.size === 0, !isHeard()];
      connections.set(mine.id, mine);
      cameOrWent();
      // Nobody listened until now, and nobody wants to hear what happened meanwhile.
      await Promise.all([
        resting.look(),
        happenings.begin({ anew: unheard }),
        notices.begin({ anew: first }),
        rings.begin({ anew: first }),
      ]).catch(complain);
      // Asked of the table: what this interface read a moment ago may already hold it.
      const seq = await happeningsOf(db)
        .newest()
        .catch(() => happenings.newest());
      send(mine, { kind: "hello", seq, version, onBreak: !hears(mine) });
      // Who is where already; from now on only changes are told.
      const places = keeper.cases();
      const sight = await whoSees(db, places).catch(complain);
      for (const number of sight && hears(mine) ? places : []) {
        const people = keeper.of(number, who.person.id);
        if (people.length > 0 && sees(sight?.get(number), mine)) send(mine, { kind: "presence", case: number, people });
      }
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      clearTimeout(lookSoon);
      for (const { socket } of connections.values()) socket.close(GOING_AWAY);
      await sharing.stop();
      await listening?.stop();
    },
  };
}

/** Where nobody is named, everybody sees the case. */
const sees = (seenBy: ReadonlySet<number> | undefined, { person }: Listener): boolean => seenBy?.has(person.id) ?? true;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
