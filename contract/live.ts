import { z } from "zod";
import { Instant, Person } from "./shapes.ts";

/** What an open interface hears over the WebSocket at `/api/v1/live`. */
export const LiveEvent = z.discriminatedUnion("kind", [
  /** Said first on every connection: the newest happening, the version of the running desk, and whether the person is on a break. */
  z.object({ kind: z.literal("hello"), seq: z.number(), version: z.string(), onBreak: z.boolean() }),
  /** Something was written down about a case; ask again for what you show. */
  z.object({
    kind: z.literal("changed"),
    seq: z.number(),
    case: z.number().nullable(),
    what: z.string(),
    by: z.number().nullable(),
  }),
  z.object({
    kind: z.literal("presence"),
    case: z.number(),
    people: z.array(z.object({ person: Person, doing: z.enum(["reading", "writing_reply", "writing_note"]) })),
  }),
  /** Whether the customer of a chat writes at this moment. */
  z.object({ kind: z.literal("customer"), case: z.number(), writing: z.boolean() }),
  /** The customer of a chat came, went or read; ask again for the case. */
  z.object({ kind: z.literal("chat"), case: z.number() }),
  /** Somebody's break began, changed or is over; ask again for what you show of people. */
  z.object({ kind: z.literal("break"), person: z.number() }),
  /** A call rings for the listener; ask which. */
  z.object({ kind: z.literal("ring") }),
  z.object({ kind: z.literal("notice"), notice: z.string(), case: z.number().nullable(), at: Instant }),
]);
export type LiveEvent = z.output<typeof LiveEvent>;

/** What an interface says: where its person is and what they do there; `null` when they leave. */
export const LiveWord = z.object({
  kind: z.literal("presence"),
  case: z.number(),
  doing: z.enum(["reading", "writing_reply", "writing_note"]).nullable(),
});
export type LiveWord = z.output<typeof LiveWord>;
