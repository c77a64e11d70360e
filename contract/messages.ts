import { z } from "zod";
import { AREAS } from "#reader/labels.ts";
import { WaitingFor } from "./case-words.ts";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Language, Person, Undoable } from "./shapes.ts";

/** One thing the reader found in a text (`reader/read.ts`); ranges are UTF-16 offsets into `text`. */
export const FindingView = z.object({
  label: z.string(),
  confidence: z.number(),
  evidence: z.array(z.tuple([z.number(), z.number()])),
  why: z.string(),
  kind: z.string().optional(),
});
export type FindingView = z.output<typeof FindingView>;

/** What the reader saw in a customer's message; kept with the message, about the message, never about the person. */
export const Reading = z.object({
  lang: z.string(),
  labels: z.array(FindingView),
  emotion: z.string().optional(),
  intensity: z.number().optional(),
  /** Ranges of insults and swearing that the message shield covers. */
  masked: z.array(z.tuple([z.number(), z.number()])),
  /** What the customer wants, in their own words, insults taken out; null when no request was found. */
  request: z.string().nullable(),
});
export type Reading = z.output<typeof Reading>;

/** One of the four areas of difficult behaviour; said of words, never of a person. */
export const Area = z.enum(AREAS);
export type Area = z.output<typeof Area>;

/** What somebody at the desk says a customer's words show. It stands in the place of the reader's guess; no areas at all is an answer, too. */
export const NamingView = z.object({
  areas: z.array(
    z.object({
      area: Area,
      /** The words that show it, as UTF-16 offsets into `text`; none where the whole message does. */
      evidence: z.array(z.tuple([z.number(), z.number()])),
    }),
  ),
  by: z.object({ id: z.number().nullable(), name: z.string() }),
  at: Instant,
});
export type NamingView = z.output<typeof NamingView>;

export const AttachmentView = z.object({
  id: z.number(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  inline: z.boolean(),
  audience: z.enum(["customer", "team"]),
});

export type AttachmentView = z.output<typeof AttachmentView>;

export const Delivery = z.enum(["held", "queued", "sent", "failed", "bounced", "withdrawn", "none"]);

export const MessageView = z.object({
  id: z.number(),
  direction: z.enum(["in", "out"]),
  channel: z.string(),
  purpose: z.string(),
  author: z.object({ id: z.number().nullable(), name: z.string(), address: z.string() }),
  /** Someone who is not the case's customer wrote into its thread. */
  otherSender: z.boolean(),
  automatic: z.string().nullable(),
  language: Language.nullable(),
  text: z.string(),
  quoted: z.string(),
  signature: z.string(),
  hasHtml: z.boolean(),
  at: Instant,
  reading: Reading.nullable(),
  named: NamingView.nullable(),
  delivery: Delivery.nullable(),
  deliveryTrouble: z.string().nullable(),
  /** While `delivery` is `held`: until when the reply can be taken back. */
  sendAt: Instant.nullable(),
  mailId: z.number().nullable(),
  attachments: z.array(AttachmentView),
});
export type MessageView = z.output<typeof MessageView>;

export const NoteView = z.object({
  id: z.number(),
  author: z.object({ id: z.number().nullable(), name: z.string() }),
  text: z.string(),
  at: Instant,
  mentions: z.array(Person),
  attachments: z.array(AttachmentView),
});
export type NoteView = z.output<typeof NoteView>;

const CaseParams = z.object({ number: Id });
const Mode = z.enum(["reply", "note"]);

export const replyToCase = endpoint({
  method: "POST",
  path: "/cases/:number/replies",
  contact: true,
  summary: "Write to the customer; held for the undo time, then sent",
  params: CaseParams,
  input: z.object({
    text: z.string().trim().min(1).max(200_000),
    /** The next news the customer gets, and by when. `null` says that none is needed. */
    nextUpdate: Instant.nullish(),
    /** Whose move it is after this reply. */
    waitingFor: WaitingFor.optional(),
    attachmentIds: z.array(z.number().int().positive()).max(50).default([]),
    /** The last happening the writer had seen; newer words by others are shown first (`reply.news_arrived`). */
    seen: z.number().int().nonnegative().optional(),
    /** The writer has read what arrived and sends all the same. */
    anyway: z.boolean().default(false),
    /** Sentences that match team words, which the writer says are meant for the customer. */
    meantForCustomer: z.boolean().default(false),
  }),
  output: z.object({ id: z.number(), undo: z.number().nullable(), sendAt: Instant.nullable(), promiseId: z.number().nullable() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "reply.news_arrived",
    "reply.empty",
    "leak.team_words",
    "leak.team_file",
    "leak.colleague_mention",
    "leak.other_customer",
    "customer.no_address",
    "promise.in_the_past",
    "attachment.unknown",
    "mailbox.none",
    "press.owner_needed",
  ],
});

export const retryReply = endpoint({
  method: "POST",
  path: "/messages/:id/sending",
  summary: "Try again to send a reply that failed",
  params: z.object({ id: Id }),
  output: z.object({ done: z.literal(true) }),
  refusals: ["message.unknown", "message.not_failed"],
});

export const sendNow = endpoint({
  method: "POST",
  path: "/messages/:id/release",
  summary: "Send a held reply without waiting for the undo time to pass",
  params: z.object({ id: Id }),
  output: z.object({ done: z.literal(true) }),
  refusals: ["message.unknown", "message.not_held"],
});

export const messageHtml = endpoint({
  method: "GET",
  path: "/messages/:id/html",
  summary: "The sanitised HTML of a message, for a sandboxed frame; remote images are off",
  params: z.object({ id: Id }),
  output: z.object({ html: z.string() }),
  refusals: ["message.unknown"],
});

export const writeNote = endpoint({
  method: "POST",
  path: "/cases/:number/notes",
  summary: "Write to the team; the customer never reads it",
  params: CaseParams,
  input: z.object({
    text: z.string().trim().min(1).max(100_000),
    mentions: z.array(z.number().int().positive()).max(50).default([]),
    attachmentIds: z.array(z.number().int().positive()).max(50).default([]),
  }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: ["case.unknown", "person.unknown", "attachment.unknown"],
});

const MessageParams = z.object({ number: Id, message: Id });

export const nameBehaviour = endpoint({
  method: "POST",
  path: "/cases/:number/messages/:message/naming",
  summary: "Say which areas of behaviour a customer's words show; an empty list says none of the four",
  params: MessageParams,
  input: z.object({
    areas: z.array(Area).max(AREAS.length),
    /** Words of the message that show it, as UTF-16 offsets, where the reader saw none for an area, or where one area alone is named. */
    quote: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).nullish(),
  }),
  output: Undoable,
  refusals: ["case.unknown", "message.unknown", "naming.not_customers_words", "naming.already_so", "naming.bad_quote"],
});

export const withdrawNaming = endpoint({
  method: "DELETE",
  path: "/cases/:number/messages/:message/naming",
  summary: "Take back what the asker said a customer's words show",
  params: MessageParams,
  output: Undoable,
  refusals: ["case.unknown", "message.unknown", "naming.not_yours"],
});

export const DraftView = z.object({ mode: Mode, text: z.string(), savedAt: Instant, device: z.string() });

export const listDrafts = endpoint({
  method: "GET",
  path: "/cases/:number/drafts",
  summary: "The asker's own drafts on a case",
  params: CaseParams,
  output: z.object({ items: z.array(DraftView), attachments: z.array(AttachmentView) }),
  refusals: ["case.unknown"],
});

export const saveDraft = endpoint({
  method: "PUT",
  path: "/cases/:number/drafts/:mode",
  summary: "Keep the asker's own draft; an empty text forgets it",
  params: z.object({ number: Id, mode: Mode }),
  input: z.object({ text: z.string().max(200_000), device: z.string().max(100).default("") }),
  output: z.object({ savedAt: Instant }),
  refusals: ["case.unknown"],
});

export const removeAttachment = endpoint({
  method: "DELETE",
  path: "/attachments/:id",
  summary: "Take a file out of the asker's draft",
  params: z.object({ id: Id }),
  output: z.object({ done: z.literal(true) }),
  refusals: ["attachment.unknown"],
});

/** `POST /cases/:number/attachments?mode=reply|note` takes multipart form data and answers with this. */
export const Uploaded = z.object({ items: z.array(AttachmentView) });

export const draftNoNews = endpoint({
  method: "GET",
  path: "/cases/:number/no-news",
  summary: "An honest no-news update, ready to send: text and the next date",
  params: CaseParams,
  output: z.object({ text: z.string(), nextUpdate: Instant }),
  refusals: ["case.unknown", "case.closed"],
});

export const sendNoNews = endpoint({
  method: "POST",
  path: "/cases/:number/no-news",
  contact: true,
  summary: "Tell the customer that there is no news yet and when the next word comes",
  params: CaseParams,
  input: z.object({ text: z.string().trim().min(1).max(20_000), nextUpdate: Instant }),
  output: z.object({ id: z.number(), undo: z.number().nullable(), sendAt: Instant.nullable() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "promise.in_the_past",
    "customer.no_address",
    "leak.team_words",
    "mailbox.none",
    "press.owner_needed",
  ],
});
