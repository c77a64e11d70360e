import { z } from "zod";
import { CaseRow } from "./case-shapes.ts";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant } from "./shapes.ts";

/** A call that rings for the asker. */
export const RingView = z.object({
  id: z.number(),
  line: z.string(),
  /** Null: withheld. */
  phone: z.string().nullable(),
  customer: z.object({ id: z.number(), name: z.string(), helps: z.array(z.string()), writingOnly: z.boolean() }).nullable(),
  /** Their open cases, the newest words first. */
  cases: z.array(CaseRow),
  rangAt: Instant,
  /** Ringing; answered on a telephone of nobody whom the desk knows; or on the asker's own, with several cases to choose from. */
  state: z.enum(["ringing", "answered", "mine"]),
});
export type RingView = z.output<typeof RingView>;

export const listRings = endpoint({
  method: "GET",
  path: "/rings",
  summary: "The calls that ring for the asker at this moment; none while they are off, on a break or in a call",
  output: z.object({ items: z.array(RingView) }),
  refusals: ["sign_in.person_only"],
});

export const answerRing = endpoint({
  method: "POST",
  path: "/rings/:id/answer",
  summary: "Say that one has answered: begins the call, on one of the caller's open cases or on a new one",
  params: z.object({ id: Id }),
  input: z.object({ case: z.number().int().positive().nullable() }),
  output: z.object({ call: z.number(), case: z.number() }),
  refusals: [
    "sign_in.person_only",
    "ring.unknown",
    "ring.answered_elsewhere",
    "ring.over",
    "ring.other_customer",
    "case.unknown",
    "case.closed",
    "internal.team_only",
    "press.owner_needed",
  ],
});

export const myExtension = endpoint({
  method: "GET",
  path: "/me/extension",
  summary: "Which telephone is the asker's",
  output: z.object({ extension: z.string() }),
  refusals: ["sign_in.person_only"],
});

export const setExtension = endpoint({
  method: "PUT",
  path: "/me/extension",
  summary: "Say which telephone is one's own; empty: none",
  input: z.object({
    extension: z
      .string()
      .trim()
      .max(40)
      .regex(/^[0-9A-Za-z*#._-]*$/, "the number of a telephone in the exchange, such as 201"),
  }),
  output: Done,
  refusals: ["sign_in.person_only", "extension.taken"],
});
