import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Language } from "./shapes.ts";

/** How long words in a chat can be taken back, in seconds, while the customer has not had them in view. */
export const CHAT_SECONDS = 10;

/** The customer's end of a chat, as the case shows it. */
export const ChatView = z.object({
  /** Whether the customer has the chat open right now. */
  isHere: z.boolean(),
  /** Whether their token still opens it. */
  isOpen: z.boolean(),
  /** The newest message of ours that they had in view. */
  customerRead: z.number(),
  /** The newest message of theirs that somebody here had in view. */
  deskRead: z.number(),
});
export type ChatView = z.output<typeof ChatView>;

export const readChat = endpoint({
  method: "POST",
  path: "/cases/:number/chat/reading",
  summary: "Say that the customer's words in a chat were read, up to a message; says nothing of who read them",
  params: z.object({ number: Id }),
  input: z.object({ upTo: z.number().int().positive() }),
  output: Done,
  refusals: ["chat.unknown"],
});

export const endChat = endpoint({
  method: "DELETE",
  path: "/cases/:number/chat",
  summary: "End a chat: its token opens nothing any more; the case goes on by mail or on its page",
  params: z.object({ number: Id }),
  output: Done,
  refusals: ["chat.unknown"],
});

// What a widget on another site says and hears, below /widget/:key. A browser there has no session: the token is its key.

/** 32 random bytes of the customer's browser, base64url. */
export const ChatToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const WORDS_AT_MOST = 4000;
const Words = z.string().trim().min(1).max(WORDS_AT_MOST);
const Name = z.string().trim().min(1).max(120);
const Phone = z
  .string()
  .trim()
  .max(40)
  .regex(/^\+?[\d\s()/.-]{6,}$/);

export const FirstChatWords = z.object({
  token: ChatToken,
  id: z.uuid(),
  text: Words,
  name: Name,
  email: z.email().max(320).optional(),
  language: Language,
});
export const ChatWords = z.object({ id: z.uuid(), text: Words });
export const ReadUpTo = z.object({ upTo: z.number().int().nonnegative() });
export const TranscriptTo = z.object({ email: z.email().max(320) });
export const CallWish = z.object({
  id: z.uuid(),
  phone: Phone,
  from: Instant,
  /** Where no chat has begun. */
  name: Name.optional(),
  language: Language,
});
export const FormWords = z.object({
  id: z.uuid(),
  text: Words,
  name: Name,
  email: z.email().max(320).optional(),
  phone: Phone.optional(),
  language: Language,
});

/** What a widget says over its WebSocket. */
export const ChatSaid = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("hello"), token: ChatToken }),
  ChatWords.extend({ kind: z.literal("words") }),
  ReadUpTo.extend({ kind: z.literal("read") }),
  z.object({ kind: z.literal("writing"), on: z.boolean() }),
]);

export interface ChatLine {
  id: number;
  from: "customer" | "firm";
  /** The first name of whoever wrote for the firm; empty for the desk itself. */
  name: string;
  text: string;
  at: string;
  files: { id: number; name: string; size: number }[];
}

/** What is new in a chat; the same over the WebSocket and to one that asks. */
export interface ChatNews {
  /** The newest lines, oldest first; one that was taken back is not there any more. */
  lines: ChatLine[];
  /** The newest line of the customer that somebody here had in view. */
  read: number;
  /** The newest line of ours that the customer had in view. */
  seen: number;
  /** The first name of somebody who writes at this moment. */
  writing: string;
  /** By when the next word is owed; null where nothing is. */
  by: string | null;
}

export type ChatHeard =
  | ({ kind: "news" } & ChatNews)
  | { kind: "taken"; id: string; line: number }
  | { kind: "refused"; id: string | null; code: string; words: string };

/** What a widget is told before anybody speaks. */
export interface Door {
  name: string;
  firm: string;
  greeting: string;
  language: Language;
  timeZone: string;
  /** Whether somebody is here for a chat. */
  open: boolean;
  /** Who, by first name; three at most. */
  people: string[];
  /** Whether one of them has room for one more chat. */
  free: boolean;
  until: string | null;
  /** In a chat: how soon the first word comes, in minutes. */
  firstWordMinutes: number;
  /** By when a form sent now is answered. */
  answerBy: string;
  /** What is said of them, in the widget's language and the firm's hours. */
  said: { hours: string; answerBy: string };
  calls: { from: string; to: string; words: string }[];
  form: string;
  words: Record<string, string>;
}
