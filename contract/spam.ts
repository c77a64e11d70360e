import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Person, Undoable } from "./shapes.ts";

export const BlockedSender = z.object({
  id: z.number(),
  address: z.string(),
  /** The case that was marked as spam. */
  case: z.number().nullable(),
  at: Instant,
  by: Person.nullable(),
});
export type BlockedSender = z.output<typeof BlockedSender>;

export const markSpam = endpoint({
  method: "POST",
  path: "/cases/:number/spam",
  summary: "Close a case as spam; later mail from its writer waits in quarantine",
  params: z.object({ number: Id }),
  output: Undoable,
  refusals: ["case.unknown", "case.already_closed"],
});

export const listBlockedSenders = endpoint({
  method: "GET",
  path: "/blocked-senders",
  summary: "Whose mail is set aside, newest first",
  query: z.object({ before: Id.optional(), limit: z.coerce.number().int().min(1).max(200).default(100) }),
  output: z.object({ items: z.array(BlockedSender), next: z.number().nullable() }),
  refusals: ["mail.supervisor_only"],
});

export const blockSender = endpoint({
  method: "POST",
  path: "/blocked-senders",
  summary: "Set later mail from an address aside in quarantine",
  input: z.object({ address: z.email().max(320) }),
  output: Done,
  status: 201,
  refusals: ["mail.supervisor_only", "sender.own_mailbox"],
});

export const releaseSender = endpoint({
  method: "DELETE",
  path: "/blocked-senders/:id",
  summary: "Let mail from an address through again",
  params: z.object({ id: Id }),
  output: Done,
  refusals: ["mail.supervisor_only", "sender.unknown"],
});
