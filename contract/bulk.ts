import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Instant } from "./shapes.ts";

/** How many cases one act may take, and how many of them one request: so that its progress can be shown and no request takes long. */
export const BULK_LIMIT = 500;
export const BULK_AT_ONCE = 25;

const known = z.number().int().positive();

export const BulkAct = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("assign"), ownerId: known.nullable(), teamId: known.nullable().optional() }),
  /** Sets when the customers hear next; where that moves a date they know, `because` says why they need not be told. */
  z.object({ kind: z.literal("next_update"), dueAt: Instant, because: z.string().trim().min(3).max(500) }),
  z.object({ kind: z.literal("tag"), add: z.array(known).max(20).default([]), remove: z.array(known).max(20).default([]) }),
  z.object({ kind: z.literal("snooze"), until: Instant.nullable() }),
  z.object({ kind: z.literal("merge"), into: known, acrossCustomers: z.boolean().default(false) }),
  z.object({ kind: z.literal("spam") }),
  z.object({ kind: z.literal("close"), words: z.string().trim().min(3).max(1000) }),
]);
export type BulkAct = z.output<typeof BulkAct>;

const Numbers = z.array(known).min(1).max(BULK_AT_ONCE);
const Answer = z.object({
  id: z.number(),
  done: z.array(z.number()),
  refused: z.array(z.object({ number: z.number(), code: z.string(), facts: z.record(z.string(), z.unknown()) })),
  /** Takes back the whole, whatever follows on the same act. */
  undo: z.number(),
});

export const actOnMany = endpoint({
  method: "POST",
  path: "/bulk-acts",
  summary: "Do one thing to several cases; what one case refuses does not stop the others",
  input: z.object({ act: BulkAct, numbers: Numbers }),
  output: Answer,
  status: 201,
  refusals: ["sign_in.person_only"],
});

export const goOnWithMany = endpoint({
  method: "POST",
  path: "/bulk-acts/:id/cases",
  summary: "Do the same to further cases, as a part of the same act",
  params: z.object({ id: Id }),
  input: z.object({ numbers: Numbers }),
  output: Answer,
  status: 201,
  refusals: ["sign_in.person_only", "bulk.unknown", "bulk.too_many"],
});
