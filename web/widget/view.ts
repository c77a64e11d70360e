import type { Door } from "#contract/chats.ts";
import type { Ask } from "./desk.ts";
import type { Store, Waiting } from "./store.ts";
import type { Talk } from "./talk.ts";

export type Place = "start" | "form" | "chat" | "call" | "transcript" | "end" | "done";

/** What a view of the panel works with. */
export interface Panel {
  say(key: string, facts?: Record<string, string | number>): string;
  door(): Door;
  talk: Talk;
  store: Store;
  ask: Ask;
  go(place: Place): void;
  /** Shows that something is done, with the words for it and a link to go on by. */
  finish(words: string, link?: { href: string; words: string }): void;
  /** Whether somebody looks at the panel at this moment. */
  isSeen(): boolean;
  save(file: { id: number; name: string }): Promise<void>;
}

/** One thing that the panel shows. */
export interface View {
  element: HTMLElement;
  focus(): void;
  update?(): void;
  opened?(): void;
  refused?(words: Waiting, because: string): void;
}
