import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Undoable } from "./shapes.ts";

/** What is the matter with a case: a fact of the matter, set by an agent, never a trait of a person. */
export const Situation = z.enum([
  "we_are_late",
  "not_justified",
  "upset_beyond",
  "expects_more",
  "fault_finding",
  "overdue_payment",
  "no_chemistry",
]);
export type Situation = z.output<typeof Situation>;

export const setSituation = endpoint({
  method: "POST",
  path: "/cases/:number/situation",
  summary: "Say what is the matter with a case, or that nothing is; a fact of the matter, never of the person",
  params: z.object({ number: Id }),
  input: z.object({ situation: Situation.nullable() }),
  output: Undoable,
  refusals: ["case.unknown", "case.closed"],
});
