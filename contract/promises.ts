import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Person, Undoable } from "./shapes.ts";

export const PromiseView = z.object({
  id: z.number(),
  what: z.enum(["first_news", "news", "deed"]),
  words: z.string(),
  dueAt: Instant,
  told: z.boolean(),
  /** Where to ring, of a call-back; null of any other promise. */
  phone: z.string().nullable(),
  owner: Person.nullable(),
  madeAt: Instant,
  state: z.enum(["open", "kept", "late", "moved", "released"]),
  settledAt: Instant.nullable(),
});
export type PromiseView = z.output<typeof PromiseView>;

export const makePromise = endpoint({
  method: "POST",
  path: "/cases/:number/promises",
  summary: "Promise the customer something by an exact time",
  params: z.object({ number: Id }),
  input: z.object({
    what: z.enum(["news", "deed"]).default("news"),
    words: z.string().trim().max(500).default(""),
    dueAt: Instant,
    told: z.boolean().default(false),
  }),
  output: z.object({ id: z.number(), undo: z.number().nullable() }),
  status: 201,
  refusals: ["case.unknown", "case.closed", "promise.in_the_past", "leak.team_words"],
});

export const movePromise = endpoint({
  method: "POST",
  path: "/promises/:id/move",
  contact: true,
  summary: "Move a promise: with a message to the customer, or with the reason why none is needed",
  params: z.object({ id: Id }),
  input: z.object({
    dueAt: Instant,
    message: z.string().trim().max(20_000).optional(),
    untoldBecause: z.string().trim().min(3).max(500).optional(),
  }),
  output: z.object({ id: z.number(), undo: z.number().nullable(), messageId: z.number().nullable() }),
  refusals: [
    "promise.unknown",
    "promise.settled",
    "promise.in_the_past",
    "promise.move_needs_telling",
    "customer.no_address",
    "leak.team_words",
    "mailbox.none",
    "press.owner_needed",
  ],
});

export const settlePromise = endpoint({
  method: "POST",
  path: "/promises/:id/settlement",
  summary: "Say that a promise was kept, or that the customer released us from it",
  params: z.object({ id: Id }),
  input: z.object({ as: z.enum(["kept", "released"]), because: z.string().trim().max(500).default("") }),
  output: Undoable,
  refusals: ["promise.unknown", "promise.settled", "promise.release_needs_words"],
});

/** What the desk proposes as the next date: working days of the firm's calendar from now. */
export const proposeUpdate = endpoint({
  method: "GET",
  path: "/next-update",
  summary: "The next date for news that the firm's calendar proposes, and other near choices",
  output: z.object({ proposed: Instant, choices: z.array(Instant) }),
  refusals: [],
});
