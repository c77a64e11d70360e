import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id } from "./shapes.ts";

/** Why a copy is made: the customer asks what is held of them (GDPR Art. 15), or to take it elsewhere (Art. 20); an authority demands it. */
export const CopyReason = z.enum(["access", "portability", "authority"]);
export type CopyReason = z.output<typeof CopyReason>;

export const makeDataCopy = endpoint({
  method: "POST",
  path: "/customers/:id/data-copies",
  summary:
    "Have a copy made of all that the desk holds of a customer; `/customers/:id/data-copies/:copy` gives it to whoever did, as a ZIP, for an hour",
  params: z.object({ id: Id }),
  input: z.object({ because: CopyReason }),
  output: z.object({ copy: z.number() }),
  status: 201,
  refusals: ["customer.unknown", "data_copy.supervisor_only", "data_copy.unknown", "internal.team_only"],
});
