import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Undoable } from "./shapes.ts";

const CaseParams = z.object({ number: Id });

export const LinkKind = z.enum(["same_matter", "caused_by", "follows"]);
/** A link as one of its cases shows it: `causes` and `precedes` are the other ends of `caused_by` and `follows`. */
export const LinkView = z.object({
  id: z.number(),
  kind: z.enum(["same_matter", "caused_by", "causes", "follows", "precedes"]),
  number: z.number(),
  subject: z.string(),
  state: z.enum(["open", "closed"]),
});
export type LinkView = z.output<typeof LinkView>;

export const mergeCase = endpoint({
  method: "POST",
  path: "/cases/:number/merge",
  summary: "Take this case into another, which keeps its number; this number leads there from now on",
  params: CaseParams,
  input: z.object({
    into: z.number().int().positive(),
    /** The two are cases of different customers, and that is meant. */
    acrossCustomers: z.boolean().default(false),
  }),
  output: Undoable,
  refusals: [
    "case.unknown",
    "case.closed",
    "merge.same_case",
    "merge.other_customer",
    "merge.chat_open",
    "merge.internal",
    "internal.team_only",
  ],
});

export const splitCase = endpoint({
  method: "POST",
  path: "/cases/:number/split",
  summary: "Make a case of its own of chosen messages, with a promise of its own",
  params: CaseParams,
  input: z.object({
    messages: z.array(z.number().int().positive()).min(1).max(500),
    notes: z.array(z.number().int().positive()).max(500).default([]),
    subject: z.string().trim().min(1).max(500),
    /** Left out: the firm's calendar says when. */
    nextUpdate: Instant.nullish(),
  }),
  output: z.object({ number: z.number(), undo: z.number().nullable() }),
  status: 201,
  refusals: ["case.unknown", "case.closed", "message.unknown", "split.nothing_left", "promise.in_the_past"],
});

export const linkCase = endpoint({
  method: "POST",
  path: "/cases/:number/links",
  summary: "Say that this case belongs with another: the same matter, caused by it, or following it",
  params: CaseParams,
  input: z.object({ to: z.number().int().positive(), kind: LinkKind.default("same_matter") }),
  output: z.object({ id: z.number(), undo: z.number().nullable() }),
  status: 201,
  refusals: ["case.unknown", "link.same_case", "link.already", "internal.team_only"],
});

export const unlinkCase = endpoint({
  method: "DELETE",
  path: "/cases/:number/links/:id",
  summary: "Take a link between two cases away",
  params: z.object({ number: Id, id: Id }),
  output: Undoable,
  refusals: ["case.unknown", "link.unknown"],
});

export const snoozeCase = endpoint({
  method: "POST",
  path: "/cases/:number/snooze",
  summary: "Set a case aside until a time, or until the customer writes; never past its promise",
  params: CaseParams,
  input: z.object({ until: Instant.nullable() }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed", "snooze.in_the_past", "snooze.past_promise", "snooze.overdue"],
});

export const wakeCase = endpoint({
  method: "DELETE",
  path: "/cases/:number/snooze",
  summary: "Fetch a snoozed case back before its time",
  params: CaseParams,
  output: Undoable,
  refusals: ["case.unknown", "case.closed", "snooze.none"],
});

export const SnoozeView = z.object({ until: Instant.nullable() });

export const MergedFrom = z.object({ number: z.number(), subject: z.string(), customer: z.string(), at: Instant });
