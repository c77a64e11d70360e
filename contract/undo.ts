import { z } from "zod";
import { endpoint } from "./endpoint.ts";

export const undo = endpoint({
  method: "POST",
  path: "/undo",
  summary: "Take back a reversible act, named by its happening",
  input: z.object({ happening: z.number().int().positive() }),
  /** `left`: of an act on several cases, how many had gone on and stay as they are. */
  output: z.object({ done: z.literal(true), case: z.number().nullable(), left: z.number().optional() }),
  refusals: [
    "undo.unknown",
    "undo.too_late",
    "undo.not_reversible",
    "undo.not_yours",
    "undo.overtaken",
    "undo.already_read",
    "undo.news_since",
    "person.on_break",
  ],
});
