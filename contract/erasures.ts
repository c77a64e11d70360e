import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id } from "./shapes.ts";

/** GDPR Art. 17(1): the customer asks and nothing stands against it; it is needed no longer; a consent was withdrawn; it was kept against the law. */
export const ErasureReason = z.enum(["asked", "not_needed", "consent_withdrawn", "unlawful"]);
export type ErasureReason = z.output<typeof ErasureReason>;

export const eraseCustomer = endpoint({
  method: "POST",
  path: "/customers/:id/erasure",
  summary:
    "Erase a customer for good: addresses, words either way, files, mails as they came, recordings. Cases stay without words. It cannot be taken back",
  params: z.object({ id: Id }),
  input: z.object({ because: ErasureReason }),
  output: Done,
  refusals: [
    "customer.unknown",
    "customer.merged",
    "customer.erased",
    "erasure.admin_only",
    "erasure.case_open",
    "erasure.claim_stands",
    "erasure.measure_stands",
    "erasure.threat_stands",
    "internal.team_only",
  ],
});
