import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant } from "./shapes.ts";

/** As far as somebody can extend a break, counted from its beginning. */
export const LONGEST_BREAK_MINUTES = 30;

/** A person's own break. Why it began is not among it: nobody needs to know, and nothing keeps it. */
export const BreakView = z.object({
  /** Until then nobody ends it. */
  minimumUntil: Instant,
  /** Whether that has passed, by the clock of the desk. */
  returnable: z.boolean(),
  /** About when the person means to be back; it ends by their hand alone. */
  until: Instant,
  /** How far the person can extend it. */
  latest: Instant,
});
export type BreakView = z.output<typeof BreakView>;

/** What colleagues see of it: null where somebody is not on a break, and no hour where the one they named has passed. */
export const Resting = z.object({ backAbout: Instant.nullable() }).nullable();

const params = z.object({ id: Id });

export const takeBreak = endpoint({
  method: "POST",
  path: "/people/:id/break",
  summary: "Begin a break, for the asker alone; no reason is asked, and nothing reaches them until they come back",
  params,
  output: BreakView,
  refusals: ["break.own_only"],
});

export const extendBreak = endpoint({
  method: "POST",
  path: "/people/:id/break/extension",
  summary: "Make the asker's own break longer, to half an hour at most",
  params,
  input: z.object({ until: Instant }),
  output: BreakView,
  refusals: ["break.own_only", "break.not_standing", "break.not_shorter", "break.too_long"],
});

/** The same for everybody: a supervisor or an admin ends nobody's break, and a person not their own before its minimum. */
export const endBreak = endpoint({
  method: "DELETE",
  path: "/people/:id/break",
  summary: "Come back from one's own break, once its minimum has passed",
  params,
  output: Done,
  refusals: ["break.own_only", "break.minimum_stands"],
});
