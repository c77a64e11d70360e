import { z } from "zod";
import { endpoint } from "./endpoint.ts";

export const undo = endpoint({
  method: "POST",
  path: "/undo",
  summary: "Take back a reversible act, named by its happening",
  input: z.object({ happening: z.number().int().positive() }),
  output: z.object({ done: z.literal(true), case: z.number().nullable() }),
  refusals: ["undo.unknown", "undo.too_late", "undo.not_reversible", "undo.not_yours", "undo.overtaken", "undo.already_read"],
});
