import { z } from "zod";
import { Allowed, Instant, Language, Person } from "./shapes.ts";

export const Shelf = z.enum(["vests", "techniques", "procedures", "templates", "paths"]);
export type Shelf = z.output<typeof Shelf>;

/** How an entry is named in addresses. `new` is the page on which one is written. */
export const Slug = z.string().regex(/^(?!new$)[a-z0-9][a-z0-9_-]{0,79}$/);

export const OccasionName = z.enum([
  "demand",
  "invasion",
  "criticism_justified",
  "criticism_generalised",
  "criticism_allusion",
  "judgement_agent",
  "judgement_firm",
  "strong_feeling",
]);
export const StageName = z.enum(["empathy", "understand", "options", "decision", "follow_through"]);
export const SpokenChannel = z.enum(["written", "chat", "phone"]);

const Line = z.string().trim().max(500);
const Name = z.string().trim().min(1).max(120);
const Words = z.string().trim().min(1).max(4000);
const Lines = z.array(z.string().trim().min(1).max(2000)).max(20);

/** The parts of a technique's card (`knowhow/technique-card.ts`). */
export const TechniqueContent = z.object({
  name: Name,
  also: Lines.default([]),
  why: Words,
  say: Lines.min(1),
  avoid: z
    .array(z.object({ words: z.string().trim().min(1).max(1000), because: Line }))
    .max(20)
    .default([]),
  helps: z.string().trim().max(1000).default(""),
  notWhen: Lines.default([]),
  parts: z.record(z.string().max(60), z.string().trim().max(300)).default({}),
  source: Line.default(""),
  comment: z.string().trim().max(4000).default(""),
  askedAs: Lines.default([]),
});
export type TechniqueContent = z.output<typeof TechniqueContent>;

/** The parts of a life vest (`knowhow/vests.ts`). */
export const VestContent = z.object({
  name: Name,
  ground: Words,
  say: z.object({ written: Lines.min(1), chat: Lines.optional(), phone: Lines.default([]) }),
  goesOn: z.object({ next: Line, handOver: Line, pause: Line }),
  askedAs: Lines.default([]),
});
export type VestContent = z.output<typeof VestContent>;

export const TemplateContent = z.object({
  name: Name,
  about: Line.default(""),
  text: z.string().trim().min(1).max(20_000),
  stages: z.array(StageName).default([]),
  occasions: z.array(OccasionName).default([]),
  channels: z.array(SpokenChannel).default([]),
  askedAs: Lines.default([]),
});
export type TemplateContent = z.output<typeof TemplateContent>;

export const ProcedureContent = z.object({
  name: Name,
  about: Line.default(""),
  steps: z
    .array(z.object({ do: z.string().trim().min(1).max(1000), because: Line.optional() }))
    .min(1)
    .max(40),
  occasions: z.array(OccasionName).default([]),
  askedAs: Lines.default([]),
});
export type ProcedureContent = z.output<typeof ProcedureContent>;

/** An escalation path: to the boss or higher. Who, when, how, and at what hours somebody is there. */
export const PathContent = z.object({
  name: Name,
  level: z.enum(["boss", "higher"]),
  who: Line.min(1),
  when: z.string().trim().min(1).max(1000),
  how: z.string().trim().min(1).max(1000),
  hours: Line.default(""),
  /** What the customer is told while the case goes up. */
  say: z.string().trim().max(2000).default(""),
  occasions: z.array(OccasionName).default([]),
  askedAs: Lines.default([]),
});
export type PathContent = z.output<typeof PathContent>;

export const CONTENT = {
  vests: VestContent,
  techniques: TechniqueContent,
  procedures: ProcedureContent,
  templates: TemplateContent,
  paths: PathContent,
} as const satisfies Record<Shelf, z.ZodType>;

/** As it travels; what it must hold says `CONTENT`, by the shelf. */
export const Content = z.record(z.string(), z.unknown());
export type Content = z.output<typeof Content>;

export const LibraryRow = z.object({
  shelf: Shelf,
  slug: Slug,
  /** It came along with Kapok. */
  shipped: z.boolean(),
  /** The firm has a copy of its own in this language. */
  own: z.boolean(),
  /** What came along has changed since the firm's copy was made. */
  renewed: z.boolean(),
  name: z.string(),
  about: z.string(),
  /** Of the words below the name: the language asked for, or another where there is none in it. */
  language: Language,
  occasions: z.array(OccasionName),
  stages: z.array(StageName),
  channels: z.array(SpokenChannel),
  owner: Person.nullable(),
  reviewOn: z.iso.date().nullable(),
  /** In how many cases it is followed, counted up to a thousand; null where that is not counted. */
  usedIn: z.number().nullable(),
  archived: z.boolean(),
});
export type LibraryRow = z.output<typeof LibraryRow>;

export const LibraryHit = LibraryRow.extend({
  /** The line that was found, in the words of the card. */
  found: z.string(),
});
export type LibraryHit = z.output<typeof LibraryHit>;

export const LibraryVersion = z.object({
  number: z.number(),
  language: Language,
  /** Null: from here on the words that came along. */
  content: Content.nullable(),
  author: Person.extend({ id: z.number().nullable() }),
  at: Instant,
});
export type LibraryVersion = z.output<typeof LibraryVersion>;

export const LibraryText = z.object({
  language: Language,
  /** What is read now. */
  content: Content,
  /** The number of the firm's own version that is read; 0 for what came along. */
  number: z.number(),
  own: z.boolean(),
  renewed: z.boolean(),
  /** What came along; null for an entry of the firm's own. */
  shipped: Content.nullable(),
  /** The newest number there is, also of a version that went back to what came along. */
  newest: z.number(),
});
export type LibraryText = z.output<typeof LibraryText>;

export const LibraryEntry = z.object({
  shelf: Shelf,
  slug: Slug,
  shipped: z.boolean(),
  texts: z.array(LibraryText),
  /** Newest first. */
  versions: z.array(LibraryVersion),
  owner: Person.nullable(),
  reviewOn: z.iso.date().nullable(),
  usedIn: z.number().nullable(),
  archived: z.boolean(),
  may: z.object({ write: Allowed }),
});
export type LibraryEntry = z.output<typeof LibraryEntry>;

/** A procedure or path that is followed in a case. */
export const ProcedureUse = z.object({
  id: z.number(),
  shelf: z.enum(["procedures", "paths"]),
  slug: Slug,
  by: z.object({ id: z.number().nullable(), name: z.string() }),
  at: Instant,
});
export type ProcedureUse = z.output<typeof ProcedureUse>;
