import type { LiveEvent, LiveWord } from "#contract/live.ts";
import { newerVersion } from "./newer-version.ts";
import { session } from "./session.ts";

export type LiveState = {
  connected: boolean;
  /** When the connection was lost; null while it stands. */
  lostAt: Date | null;
};

type Heard = (event: LiveEvent) => void;
export type Presences = ReadonlyMap<number, Extract<LiveEvent, { kind: "presence" }>["people"]>;

const firstWait = 500;
const longestWait = 20_000;
/** The server pings; a browser cannot see that, so a quiet line is tested by asking anew when the page wakes up. */
const quietLimit = 90_000;
/** The desk closes the line of a session that has ended with this code. */
const signedOut = 4401;

/**
 * The live connection: tells listeners what changed, says where its person is, comes back by itself.
 * `onGap` is called when happenings may have been missed; whoever shows something asks for it again.
 */
export function openLive(address: string, onGap: () => void) {
  let socket: WebSocket | null = null;
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let lastSeq: number | null = null;
  let version: string | null = null;
  let heardAt = Date.now();
  let state: LiveState = { connected: false, lostAt: new Date() };
  const heard = new Set<Heard>();
  const watchers = new Set<() => void>();
  /** Who else is where, of all cases; kept here so that a list opened later knows it, too. */
  let present: Presences = new Map();
  /** Cases whose customer writes in the chat at this moment. */
  let writing: ReadonlySet<number> = new Set();
  /** Where this person is; said again after every reconnection. */
  const places = new Map<number, LiveWord>();

  const become = (next: Partial<LiveState>) => {
    state = { ...state, ...next };
    for (const watcher of watchers) watcher();
  };

  function hear(event: LiveEvent) {
    if (event.kind === "presence") {
      const others = new Map(present);
      if (event.people.length > 0) others.set(event.case, event.people);
      else others.delete(event.case);
      present = others;
    }
    if (event.kind === "customer") {
      const others = new Set(writing);
      if (event.writing) others.add(event.case);
      else others.delete(event.case);
      writing = others;
    }
    if (event.kind === "hello") {
      present = new Map();
      writing = new Set();
      if (lastSeq !== null && event.seq !== lastSeq) onGap();
      if (version !== null && version !== event.version) newerVersion.found();
      version ??= event.version;
      lastSeq = event.seq;
    }
    if (event.kind === "changed") lastSeq = Math.max(lastSeq ?? 0, event.seq);
    for (const listener of heard) listener(event);
  }

  function connect() {
    clearTimeout(timer);
    if (closed) return;
    const opening = new WebSocket(address);
    socket = opening;
    opening.onopen = () => {
      wait = firstWait;
      heardAt = Date.now();
      become({ connected: true, lostAt: null });
      for (const word of places.values()) opening.send(JSON.stringify(word));
    };
    opening.onmessage = (message) => {
      heardAt = Date.now();
      hear(JSON.parse(String(message.data)) as LiveEvent);
    };
    opening.onclose = ({ code }) => {
      if (socket !== opening || closed) return;
      if (code === signedOut) session.end();
      if (state.connected || state.lostAt === null) become({ connected: false, lostAt: new Date() });
      // Spread out, so that a restarted desk is not met by everybody in the same instant.
      timer = setTimeout(connect, wait * (0.75 + Math.random() / 2));
      wait = Math.min(wait * 2, longestWait);
    };
  }

  /** The machine says that its network is gone; an open socket would notice only after minutes. A desk on the machine itself answers again at once. */
  function sleep() {
    clearTimeout(timer);
    const old = socket;
    socket = null;
    old?.close();
    if (state.lostAt === null) become({ connected: false, lostAt: new Date() });
    timer = setTimeout(connect, firstWait);
  }

  function wake() {
    if (closed || document.visibilityState === "hidden") return;
    if (socket?.readyState === WebSocket.OPEN && Date.now() - heardAt < quietLimit) return;
    const old = socket;
    socket = null;
    old?.close();
    wait = firstWait;
    connect();
  }

  const stopWatching = session.watch(() => !session.ended() && wake());
  addEventListener("offline", sleep);
  addEventListener("online", wake);
  addEventListener("focus", wake);
  document.addEventListener("visibilitychange", wake);
  connect();

  return {
    state: () => state,
    present: () => present,
    writing: () => writing,
    watch(watcher: () => void) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    hear(listener: Heard) {
      heard.add(listener);
      return () => void heard.delete(listener);
    },
    /** Says that the person is at a case and what they do there; `null` when they leave. */
    say(number: number, doing: LiveWord["doing"]) {
      const word: LiveWord = { kind: "presence", case: number, doing };
      if (doing === null) places.delete(number);
      else places.set(number, word);
      if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(word));
    },
    close() {
      closed = true;
      clearTimeout(timer);
      stopWatching();
      removeEventListener("offline", sleep);
      removeEventListener("online", wake);
      removeEventListener("focus", wake);
      document.removeEventListener("visibilitychange", wake);
      socket?.close();
    },
  };
}

export type Live = ReturnType<typeof openLive>;
