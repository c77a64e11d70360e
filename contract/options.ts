import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Undoable } from "./shapes.ts";

/** The customer's own wish, what we usually do, what we would do this once, and a way outside of us. */
export const OptionKind = z.enum(["wish", "standard", "non_standard", "outside"]);
export const Feasibility = z.enum(["allowed", "needs_approval", "impossible"]);

const Author = z.object({ id: z.number().nullable(), name: z.string() });
const Line = z.string().trim().max(500);

export const OptionView = z.object({
  id: z.number(),
  kind: OptionKind,
  what: z.string(),
  /** Both: a span. Only `until`: an exact hour. Neither: not known yet. */
  from: Instant.nullable(),
  until: Instant.nullable(),
  costToCustomer: z.string(),
  legalBasis: z.string(),
  /** What the customer has to do or send for it. */
  needs: z.string(),
  feasibility: Feasibility,
  /** These three are the team's alone: no mail and no page has them. */
  costToUs: z.string(),
  whoDecides: z.string(),
  whyNot: z.string(),
  by: Author,
  at: Instant,
  /** Whether it is among those the customer chooses from now. */
  sent: z.boolean(),
});
export type OptionView = z.output<typeof OptionView>;

export const ChoiceView = z.object({
  id: z.number(),
  askedAt: Instant,
  /** What the customer chose; null with words: a wish of their own. */
  chosen: z.number().nullable(),
  words: z.string(),
  answeredAt: Instant.nullable(),
});
export type ChoiceView = z.output<typeof ChoiceView>;

export const StepView = z.object({
  promise: z.number(),
  words: z.string(),
  dueAt: Instant,
  owner: z.object({ id: z.number(), name: z.string() }).nullable(),
  state: z.enum(["open", "kept", "late", "moved", "released"]),
});
export type StepView = z.output<typeof StepView>;

export const DecisionView = z.object({
  id: z.number(),
  option: z.object({ id: z.number(), what: z.string() }).nullable(),
  summary: z.string(),
  steps: z.array(StepView),
  by: Author,
  at: Instant,
});
export type DecisionView = z.output<typeof DecisionView>;

const OptionWords = z.object({
  kind: OptionKind,
  what: z.string().trim().min(1).max(500),
  from: Instant.nullable().default(null),
  until: Instant.nullable().default(null),
  costToCustomer: Line.default(""),
  legalBasis: Line.default(""),
  needs: Line.default(""),
  feasibility: Feasibility.default("allowed"),
  costToUs: Line.default(""),
  whoDecides: Line.default(""),
  whyNot: Line.default(""),
});
export type OptionWords = z.output<typeof OptionWords>;

const CaseParams = z.object({ number: Id });
const OptionParams = z.object({ number: Id, option: Id });
const Added = z.object({ id: z.number(), undo: z.number().nullable() });

export const addOption = endpoint({
  method: "POST",
  path: "/cases/:number/options",
  summary: "Add something that could be done in a case",
  params: CaseParams,
  input: OptionWords,
  output: Added,
  status: 201,
  refusals: ["case.unknown", "case.closed", "option.why_not_missing", "option.bad_span"],
});

export const rewordOption = endpoint({
  method: "POST",
  path: "/cases/:number/options/:option/rewording",
  summary: "Say an option in other words; not while the customer chooses from it",
  params: OptionParams,
  input: OptionWords,
  output: Added,
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "option.unknown",
    "option.with_customer",
    "option.why_not_missing",
    "option.bad_span",
  ],
});

export const withdrawOption = endpoint({
  method: "DELETE",
  path: "/cases/:number/options/:option",
  summary: "Withdraw an option; the customer can no longer choose it",
  params: OptionParams,
  output: Undoable,
  refusals: ["case.unknown", "case.closed", "option.unknown"],
});

export const sendChoice = endpoint({
  method: "POST",
  path: "/cases/:number/choice",
  contact: true,
  summary: "Send the allowed options to the customer, who chooses on the page of the case",
  params: CaseParams,
  /** A few words before the options. */
  input: z.object({ words: z.string().trim().max(5000).default("") }),
  output: z.object({ id: z.number(), undo: z.number().nullable(), sendAt: Instant.nullable() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "choice.too_few_options",
    "customer.no_address",
    "leak.team_words",
    "mailbox.none",
    "press.owner_needed",
  ],
});

export const makeDecision = endpoint({
  method: "POST",
  path: "/cases/:number/decision",
  contact: true,
  summary: "Say what is agreed: a summary and steps, each with its owner and an exact time, told to the customer",
  params: CaseParams,
  input: z.object({
    /** Null: none of the options, but a way that was agreed. */
    option: z.number().int().positive().nullable().default(null),
    summary: z.string().trim().min(1).max(2000),
    steps: z
      .array(
        z.object({
          words: z.string().trim().min(1).max(500),
          /** Null: whoever looks after the case. */
          owner: z.number().int().positive().nullable().default(null),
          dueAt: Instant.nullable().default(null),
        }),
      )
      .max(20),
  }),
  output: z.object({ id: z.number(), undo: z.number().nullable(), sendAt: Instant.nullable() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "option.unknown",
    "person.unknown",
    "person.on_break",
    "decision.no_steps",
    "decision.step_without_time",
    "promise.in_the_past",
    "customer.no_address",
    "leak.team_words",
    "mailbox.none",
    "press.owner_needed",
  ],
});
