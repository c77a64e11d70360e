import type { ChatNews } from "#contract/chats.ts";
import { type Ask, Refused, Unreachable } from "./desk.ts";
import { type Line, openLine } from "./line.ts";
import { newId, newToken, type Store, type Waiting } from "./store.ts";

interface Opening {
  live: string;
  ask: Ask;
  store: Store;
  language(): string;
  /** The chat, what waits to be sent, or the connection has changed. */
  changed(): void;
  /** Words the desk would not take: they go back to whoever wrote them, with the reason. */
  refused(words: Waiting, because: string): void;
  /** The chat is over. */
  ended(): void;
  watched(): boolean;
}

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** One chat: what was said, what waits to be said, in order and once. */
export function openTalk({ live, ask, store, language, changed, refused, ended, watched }: Opening) {
  let line: Line | null = null;
  let news: ChatNews | null = null;
  let isReached = true;
  let sending = false;
  let sent: Promise<void> = Promise.resolve();
  // Taken by the desk, and not among what it tells yet: it stays before the customer's eyes meanwhile.
  let taken: Waiting[] = [];
  let wait = FIRST_WAIT;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let read = 0;

  const over = () => {
    line?.close();
    line = null;
    news = null;
    taken = [];
    store.forget();
    ended();
  };

  function connect() {
    if (line || !store.read().begun) return;
    line = openLine({
      address: live,
      ask,
      token: () => store.read().token,
      heard(fresh) {
        news = fresh;
        taken = [];
        changed();
      },
      ended: over,
      reached(on) {
        if (on !== isReached) {
          isReached = on;
          changed();
        }
        if (on) pump();
      },
      watched,
    });
  }

  /** Says what waits, one after the other. What another tab has sent meanwhile is taken by the desk only once. */
  function pump() {
    clearTimeout(retry);
    const next = store.read().queue[0];
    if (sending || !next) return;
    sending = true;
    const before = ownLines();
    sent = send(next)
      .then(() => {
        wait = FIRST_WAIT;
        isReached = true;
        if (ownLines() === before) taken.push(next);
        drop(next);
      })
      .catch((error: unknown) => {
        if (error instanceof Refused && error.code === "chat.ended") return over();
        if (error instanceof Refused && !error.passes) {
          drop(next);
          if (!store.read().begun) store.change({ token: "", draft: next.text });
          return refused(next, error.words);
        }
        if (error instanceof Unreachable) isReached = false;
        const pause = error instanceof Refused && error.wait > 0 ? error.wait * 1000 : wait;
        wait = Math.min(wait * 2, LONGEST_WAIT);
        retry = setTimeout(pump, pause);
      })
      .finally(() => {
        sending = false;
        changed();
        if (store.read().queue[0] && store.read().queue[0]!.id !== next.id) pump();
      });
  }

  async function send({ id, text }: Waiting): Promise<void> {
    const kept = store.read();
    if (kept.begun) {
      connect();
      return line!.say(id, text);
    }
    const { name, email } = kept;
    const body = { token: kept.token, id, text, name, ...(email && { email }), language: language() };
    await ask("POST", "/chats", { body });
    store.change({ begun: true });
    connect();
  }

  /** The token of a chat that the desk knows: one that is about to begin is begun first. None where no chat is on. */
  async function token(): Promise<string | undefined> {
    if (store.read().token && !store.read().begun) {
      pump();
      await sent;
    }
    const kept = store.read();
    if (kept.token && !kept.begun) throw new Unreachable();
    return kept.token || undefined;
  }

  const ownLines = (): number => news?.lines.filter(({ from }) => from === "customer").length ?? 0;
  const drop = ({ id }: Waiting) => store.change({ queue: store.read().queue.filter((each) => each.id !== id) });

  addEventListener("online", () => {
    wait = FIRST_WAIT;
    pump();
  });
  store.watch(() => {
    connect();
    changed();
  });
  connect();
  pump();

  return {
    /** Whether a chat has begun, or is about to. */
    isOn: () => store.read().token !== "",
    token,
    news: () => news,
    waiting: () => [...taken, ...store.read().queue],
    isReached: () => isReached,
    say(text: string) {
      const { token: had, queue } = store.read();
      store.change({
        token: had || newToken(),
        queue: [...queue, { id: newId(), text, at: new Date().toISOString() }],
        draft: "",
      });
      changed();
      pump();
    },
    introduce: (name: string, email: string) => store.change({ name, email }),
    async attach(file: File): Promise<void> {
      const form = new FormData();
      form.append("file", file, file.name);
      await ask("POST", `/files/${newId()}`, { token: await token(), form });
      line?.look();
    },
    /** The newest line of ours that was in view, here or in another tab. */
    seen: () => Math.max(read, news?.seen ?? 0),
    /** What stands before the customer's eyes now. */
    saw(upTo: number) {
      if (upTo <= Math.max(read, news?.seen ?? 0)) return;
      read = upTo;
      line?.read(upTo);
    },
    writes: (on: boolean) => line?.writes(on),
    async end(): Promise<void> {
      await ask("DELETE", "/chat", { token: await token() });
      over();
    },
  };
}

export type Talk = ReturnType<typeof openTalk>;
