import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Role } from "./people.ts";
import { Allowed, Done, Id, Instant, Language, Person } from "./shapes.ts";

const Line = z.string().trim().max(2000).default("");

/** What a colleague has to know before they take over, in six lines. */
export const Briefing = z.object({
  who: z.string().trim().min(1).max(2000),
  wants: z.string().trim().min(1).max(2000),
  happened: z.string().trim().max(4000).default(""),
  promised: Line,
  /** What the customer has said or given already. */
  notAgain: Line,
  wouldHelp: Line,
});
export type Briefing = z.output<typeof Briefing>;

/** Why somebody cannot be asked now. */
export const NotFree = z.enum(["off", "on_break", "on_call", "may_not_see"]);
export type NotFree = z.output<typeof NotFree>;

const Level = z.enum(["boss", "higher"]);

const Path = z.object({
  slug: z.string(),
  name: z.string(),
  level: Level,
  who: z.string(),
  when: z.string(),
  how: z.string(),
  hours: z.string(),
});

export const TransferDraft = z.object({
  /** Pre-filled from the case by facts, in the asker's language. */
  briefing: z.object({
    who: z.string(),
    wants: z.string(),
    happened: z.string(),
    promised: z.string(),
    notAgain: z.string(),
    wouldHelp: z.string(),
  }),
  language: Language,
  people: z.array(Person.extend({ role: Role, notFree: NotFree.nullable() })),
  /** Escalation paths of the library, in the asker's language. */
  paths: z.array(Path),
  /** Where the customer can be rung back when nobody is free: at the number of the call that goes on, else at their own. */
  phone: z.string().nullable(),
});
export type TransferDraft = z.output<typeof TransferDraft>;

const OneCase = z.object({ number: Id });
const OneTransfer = z.object({ id: Id });

export const prepareTransfer = endpoint({
  method: "GET",
  path: "/cases/:number/transfers/next",
  summary: "A briefing pre-filled from the case, who is free to take over, and the ways up",
  params: OneCase,
  output: TransferDraft,
  refusals: ["case.unknown", "sign_in.person_only", "internal.team_only"],
});

export const askTransfer = endpoint({
  method: "POST",
  path: "/cases/:number/transfers",
  summary: "Ask a colleague to take over, with a briefing that they read first",
  params: OneCase,
  input: z.object({
    toId: z.number().int().positive(),
    briefing: Briefing,
    /** The escalation path it follows. */
    path: z.string().max(80).nullable().default(null),
  }),
  output: z.object({ id: z.number() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "sign_in.person_only",
    "person.unknown",
    "transfer.yourself",
    "transfer.waits",
    "transfer.not_free",
    "person.on_break",
    "transfer.not_on_path",
    "library.unknown",
    "internal.team_only",
  ],
});

export const TransferState = z.enum(["asked", "read", "completed", "declined", "taken_back", "case_closed", "given_otherwise"]);
export type TransferState = z.output<typeof TransferState>;

/** A transfer as a case shows it. */
export const TransferOfCase = z.object({
  id: z.number(),
  from: Person,
  to: Person,
  state: TransferState,
  askedAt: Instant,
  readAt: Instant.nullable(),
  settledAt: Instant.nullable(),
  /** Why it was declined. */
  words: z.string(),
});
export type TransferOfCase = z.output<typeof TransferOfCase>;

export const TransferView = TransferOfCase.extend({
  case: z.object({ number: z.number(), subject: z.string(), language: Language }),
  customer: Person,
  /** The call that goes along; null: none, or it has ended. */
  callId: z.number().nullable(),
  path: z.object({ slug: z.string(), name: z.string() }).nullable(),
  language: Language,
  briefing: TransferDraft.shape.briefing,
  /** What the customer may hear about it, in their language: one to say, one to write. Neither goes out by itself. */
  sentences: z.object({ say: z.string(), write: z.string() }),
  may: z.object({ read: Allowed, decline: Allowed, takeBack: Allowed, complete: Allowed }),
});
export type TransferView = z.output<typeof TransferView>;

export const showTransfer = endpoint({
  method: "GET",
  path: "/transfers/:id",
  summary: "A transfer with its briefing, where it stands, and what the asker may do about it",
  params: OneTransfer,
  output: TransferView,
  refusals: ["transfer.unknown", "sign_in.person_only", "internal.team_only"],
});

export const listWaitingTransfers = endpoint({
  method: "GET",
  path: "/transfers",
  summary: "What the asker is asked to take over and has not taken yet, the oldest first; nothing during a break",
  output: z.object({
    items: z.array(TransferOfCase.extend({ case: z.object({ number: z.number(), subject: z.string() }), customer: Person })),
  }),
  refusals: ["sign_in.person_only"],
});

const answering = [
  "transfer.unknown",
  "transfer.not_yours",
  "transfer.settled",
  "sign_in.person_only",
  "internal.team_only",
] as const;

export const readTransfer = endpoint({
  method: "POST",
  path: "/transfers/:id/reading",
  summary: "Say that one has read the briefing; only then can the transfer be completed",
  params: OneTransfer,
  output: Done,
  refusals: [...answering, "case.closed"],
});

export const declineTransfer = endpoint({
  method: "POST",
  path: "/transfers/:id/decline",
  summary: "Say no, with the reason, which the asker reads",
  params: OneTransfer,
  input: z.object({ because: z.string().trim().min(3).max(1000) }),
  output: Done,
  refusals: answering,
});

export const takeBackTransfer = endpoint({
  method: "POST",
  path: "/transfers/:id/taking-back",
  summary: "Ask no longer; nothing has changed hands",
  params: OneTransfer,
  output: Done,
  refusals: answering,
});

export const completeTransfer = endpoint({
  method: "POST",
  path: "/transfers/:id/completion",
  summary: "Hand the case over, once the briefing was read; either side may say it",
  params: OneTransfer,
  output: z.object({ done: z.literal(true), undo: z.number().nullable() }),
  refusals: [...answering, "transfer.unread", "case.closed", "person.on_break", "call.already_in_one"],
});
