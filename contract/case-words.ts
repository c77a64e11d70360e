import { z } from "zod";

export const Channel = z.enum(["mail", "chat", "form", "phone", "api"]);
export const QueueName = z.enum(["mine", "team", "unowned", "waiting", "all", "closed"]);
export const WaitingFor = z.enum(["us", "customer", "colleagues"]);
export const Stage = z.number().int().min(1).max(5);
/** The nine plain phrases the customer reads; their words are in `words/<language>/status.json`. */
export const CustomerPhrase = z.enum([
  "received",
  "finding_out",
  "options",
  "agreed",
  "carrying_out",
  "please_confirm",
  "waiting_for_you",
  "no_change",
  "closed",
]);
