import type { ChatHeard, ChatNews } from "#contract/chats.ts";
import { type Ask, Refused, Unreachable } from "./desk.ts";

interface Opening {
  /** `wss://…/widget/KEY/live` */
  address: string;
  ask: Ask;
  token(): string;
  heard(news: ChatNews): void;
  /** The chat is over: its token opens nothing any more. */
  ended(): void;
  /** Whether the desk answers at all. */
  reached(on: boolean): void;
  /** Whether somebody looks: a closed panel is asked for less often. */
  watched(): boolean;
}

/** The plugin of the desk takes no longer words over the line; they go by a request. */
const LONGEST = 3500;
const POLLED_SEEN = 3000;
const POLLED_UNSEEN = 20_000;
const LINE_AGAIN = 60_000;
const PATIENCE = 2500;
const ANSWER_WITHIN = 8000;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 20_000;

/**
 * Hears of a chat: over a WebSocket while it holds, by asking where a page's policy or a proxy lets none through. Says words over whichever there is.
 */
export function openLine({ address, ask, token, heard, ended, reached, watched }: Opening) {
  let socket: WebSocket | null = null;
  let isOpen = false;
  let closed = false;
  let failures = 0;
  let again: ReturnType<typeof setTimeout> | undefined;
  let poll: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Map<string, { taken(): void; refused(error: Error): void }>();

  function hear(word: ChatHeard) {
    if (word.kind === "news") {
      isOpen = true;
      failures = 0;
      clearTimeout(poll);
      reached(true);
      heard(word);
    } else if (word.kind === "taken") waiting.get(word.id)?.taken();
    else if (word.code === "chat.ended" || word.code === "chat.unknown") ended();
    else waiting.get(word.id ?? "")?.refused(new Refused(word.code, word.words, word.code === "request.too_many" ? 20 : 0));
  }

  function connect() {
    clearTimeout(again);
    if (closed || socket) return;
    let opening: WebSocket;
    try {
      opening = new WebSocket(address);
    } catch {
      return startPolling();
    }
    socket = opening;
    // A proxy may hold the line open and let nothing through.
    startPolling(PATIENCE);
    opening.onopen = () => opening.send(JSON.stringify({ kind: "hello", token: token() }));
    opening.onmessage = ({ data }) => socket === opening && hear(JSON.parse(String(data)) as ChatHeard);
    const lost = () => {
      if (socket !== opening) return;
      drop();
      failures++;
      startPolling();
      again = setTimeout(connect, failures > 2 ? LINE_AGAIN : Math.min(FIRST_WAIT * 4 ** failures, LONGEST_WAIT));
    };
    opening.onclose = lost;
    // A line that the page's policy forbids is in Chromium an error without an end.
    opening.onerror = lost;
  }

  function drop() {
    const old = socket;
    socket = null;
    isOpen = false;
    old?.close();
    for (const each of waiting.values()) each.refused(new Unreachable());
  }

  function startPolling(wait = 0) {
    clearTimeout(poll);
    if (closed || isOpen) return;
    poll = setTimeout(async () => {
      try {
        const news = await ask<ChatNews>("GET", "/chat", { token: token() });
        reached(true);
        if (!closed && !isOpen) heard(news);
      } catch (error) {
        if (error instanceof Refused && (error.code === "chat.ended" || error.code === "chat.unknown")) return ended();
        reached(!(error instanceof Unreachable));
      }
      startPolling(watched() ? POLLED_SEEN : POLLED_UNSEEN);
    }, wait);
  }

  const wake = () => {
    if (closed) return;
    failures = 0;
    if (!isOpen) {
      drop();
      connect();
    }
  };
  const sleep = () => {
    drop();
    reached(false);
    startPolling(FIRST_WAIT);
  };
  addEventListener("online", wake);
  addEventListener("offline", sleep);
  const seen = () => document.visibilityState === "visible" && wake();
  document.addEventListener("visibilitychange", seen);
  connect();

  return {
    /** Says words once, and resolves when the desk has them. */
    async say(id: string, text: string): Promise<void> {
      const word = JSON.stringify({ kind: "words", id, text });
      if (!isOpen || new Blob([word]).size > LONGEST) {
        await ask("POST", "/words", { token: token(), body: { id, text } });
        if (!isOpen) startPolling();
        return;
      }
      const line = socket!;
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve, reject) => {
        waiting.set(id, { taken: resolve, refused: reject });
        // A line that is silent is a line that is lost.
        timer = setTimeout(() => socket === line && wakeAnew(), ANSWER_WITHIN);
        line.send(word);
      }).finally(() => {
        clearTimeout(timer);
        waiting.delete(id);
      });
    },
    read(upTo: number) {
      if (isOpen) socket!.send(JSON.stringify({ kind: "read", upTo }));
      else void ask("POST", "/reading", { token: token(), body: { upTo } }).catch(() => {});
    },
    writes(on: boolean) {
      if (isOpen) socket!.send(JSON.stringify({ kind: "writing", on }));
    },
    /** Asks at once, where it is asking that keeps us informed. */
    look: () => startPolling(),
    close() {
      closed = true;
      clearTimeout(again);
      clearTimeout(poll);
      drop();
      removeEventListener("online", wake);
      removeEventListener("offline", sleep);
      document.removeEventListener("visibilitychange", seen);
    },
  };

  function wakeAnew() {
    drop();
    connect();
  }
}

export type Line = ReturnType<typeof openLine>;
