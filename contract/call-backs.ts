import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Instant, Language, Person } from "./shapes.ts";

/** A promise to ring: whom, where and by when. */
export const CallBackView = z.object({
  promise: z.number(),
  case: z.number(),
  subject: z.string(),
  language: Language,
  customer: Person,
  phone: z.string(),
  /** By which clock the customer most likely lives, as far as the number says it. */
  timeZone: z.string().nullable(),
  from: Instant.nullable(),
  dueAt: Instant,
  words: z.string(),
  /** Whether the customer knows of it. */
  told: z.boolean(),
  owner: Person.nullable(),
});
export type CallBackView = z.output<typeof CallBackView>;

export const listCallBacks = endpoint({
  method: "GET",
  path: "/call-backs",
  summary: "Who is to be rung, by when it was promised; `mine` has those of nobody, too",
  query: z.object({ whose: z.enum(["mine", "all"]).default("all") }),
  output: z.object({ items: z.array(CallBackView), more: z.boolean() }),
  refusals: [],
});

export const makeCallBack = endpoint({
  method: "POST",
  path: "/cases/:number/call-backs",
  summary: "Promise to ring the customer, at their number unless another is given",
  params: z.object({ number: Id }),
  input: z.object({
    phone: z.string().trim().min(2).max(40).optional(),
    /** Not before; left out: any time until then. */
    from: Instant.optional(),
    dueAt: Instant,
    /** What it is about, readable by the customer where they are told. */
    words: z.string().trim().max(500).default(""),
    told: z.boolean().default(false),
  }),
  output: z.object({ id: z.number(), undo: z.number().nullable() }),
  status: 201,
  refusals: [
    "case.unknown",
    "case.closed",
    "promise.in_the_past",
    "call_back.not_valid_span",
    "call_back.not_valid_phone",
    "customer.no_phone",
    "leak.team_words",
  ],
});
