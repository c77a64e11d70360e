import { z } from "zod";
import { Channel } from "./case-words.ts";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Language } from "./shapes.ts";

export const SearchHit = z.object({
  /** Null for a customer. */
  case: z.number().nullable(),
  subject: z.string(),
  customer: z.string(),
  customerId: z.number(),
  state: z.enum(["open", "closed"]).nullable(),
  kind: z.enum(["case", "message", "note", "customer"]),
  /** The message, note or customer that matched; null for a case. */
  id: z.number().nullable(),
  at: Instant,
  language: Language.nullable(),
  /** The words around the match, insults masked; `[[` and `]]` stand around what matched. */
  excerpt: z.string(),
});
export type SearchHit = z.output<typeof SearchHit>;

/** How far a page was looked for that is not full though there may be more further on. */
export const Looked = z.object({
  of: z.enum(["words", "cases"]),
  /** Messages and notes, or cases, that this page looked through; `more` where it were more than are counted. */
  count: z.number(),
  more: z.boolean(),
  /** When the last of them was written, or the last case opened. */
  last: Instant,
});
export type Looked = z.output<typeof Looked>;

const Day = z.iso.date();

/** What a search can be narrowed by; each can be typed as a word of `q`, too, and then counts more. */
export const SearchFilters = z.object({
  state: z.enum(["open", "closed"]).optional(),
  /** An account's id, `me`, or `none` for cases nobody looks after. */
  owner: z.string().max(120).optional(),
  team: Id.optional(),
  channel: Channel.optional(),
  language: Language.optional(),
  stage: z.coerce.number().int().min(1).max(5).optional(),
  since: Day.optional(),
  until: Day.optional(),
  customer: Id.optional(),
  attachment: z.literal("yes").optional(),
  in: z.enum(["messages", "notes", "customers"]).optional(),
});
export type SearchFilters = z.output<typeof SearchFilters>;

export const search = endpoint({
  method: "GET",
  path: "/search",
  summary:
    'Search all cases, messages and notes: accents folded, Cyrillic, Bulgarian typed in Latin letters, case numbers; "exact words" and filters like `stage:3` may stand among the words. A page is looked for until it is full, or for a moment: then `looked` says among how many, and `next` goes on',
  query: SearchFilters.extend({
    q: z.string().trim().max(300).default(""),
    sort: z.enum(["newest", "oldest"]).default("newest"),
    after: z.string().max(100).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(30),
  }),
  output: z.object({
    items: z.array(SearchHit),
    more: z.boolean(),
    next: z.string().nullable(),
    looked: Looked.nullable(),
    /** The filters that were typed as words, as they were understood. */
    understood: z.array(z.object({ filter: z.string(), value: z.string() })),
    /** Typed filters that mean nothing here; they were left out. */
    notUnderstood: z.array(z.string()),
  }),
  refusals: ["list.bad_after"],
});
