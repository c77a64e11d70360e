import { z } from "zod";
import { Resting } from "./breaks.ts";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Language, Person } from "./shapes.ts";

/** How many cases one hand-over takes. */
export const HAND_OVER_LIMIT = 100;

const OneCase = z.object({
  number: z.number(),
  subject: z.string(),
  language: Language,
  customer: Person,
  /** The next promise, news or a deed; null: nothing is owed. */
  dueAt: Instant.nullable(),
  promised: z.object({ what: z.enum(["first_news", "news", "deed"]), words: z.string() }).nullable(),
});

export const ToHandOver = z.object({
  /** When the asker works again after this shift; null where their hours know no rest. */
  backAt: Instant.nullable(),
  /** Who stands in for the asker then, whether or not they are at work. */
  coverId: z.number().nullable(),
  people: z.array(
    Person.extend({
      /** From when on they work, as far as the desk knows; null: not in sight. */
      worksFrom: Instant.nullable(),
      /** Whether that is now, or before the asker is back. */
      free: z.boolean(),
      onBreak: Resting,
    }),
  ),
  /** The asker's open cases, by when something is owed. */
  cases: z.array(
    OneCase.extend({
      team: Person.nullable(),
      /** Whether the promise comes due before the asker is back. */
      owedBefore: z.boolean(),
    }),
  ),
  /** There are more than one hand-over takes. */
  more: z.boolean(),
});
export type ToHandOver = z.output<typeof ToHandOver>;

export const showToHandOver = endpoint({
  method: "GET",
  path: "/hand-overs/next",
  summary: "The asker's open cases, what is owed before they are back at work, and who works meanwhile",
  output: ToHandOver,
  refusals: ["sign_in.person_only"],
});

const Item = z.object({
  number: z.number().int().positive(),
  /** Null: stays with the case's team, without an owner. */
  toId: z.number().int().positive().nullable(),
  note: z.string().trim().max(1000).default(""),
});

export const handOver = endpoint({
  method: "POST",
  path: "/hand-overs",
  summary: "Give cases of one's own to others in one act: all of them or, where one is refused, none",
  input: z.object({ items: z.array(Item).min(1).max(HAND_OVER_LIMIT) }),
  output: z.object({ id: z.number(), count: z.number(), undo: z.number() }),
  status: 201,
  refusals: [
    "sign_in.person_only",
    "case.unknown",
    "hand_over.not_yours",
    "hand_over.yourself",
    "person.unknown",
    "person.on_break",
  ],
});

export const HandOverView = z.object({
  by: Person,
  at: Instant,
  cases: z.array(
    OneCase.extend({
      to: Person.nullable(),
      note: z.string(),
      /** Whether the case is still where the hand-over brought it. */
      stands: z.boolean(),
    }),
  ),
});
export type HandOverView = z.output<typeof HandOverView>;

export const showHandOver = endpoint({
  method: "GET",
  path: "/hand-overs/:id",
  summary: "What a hand-over brought to the asker, or took from them, as it stands now",
  params: z.object({ id: Id }),
  output: HandOverView,
  refusals: ["sign_in.person_only", "hand_over.unknown"],
});
