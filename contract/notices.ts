import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Done, Instant } from "./shapes.ts";

export const NoticeView = z.object({
  id: z.number(),
  kind: z.enum([
    "promise_soon",
    "promise_due",
    "mentioned",
    "assigned",
    "undelivered",
    "answered",
    "chat",
    "asked_to_confirm",
    "review_due",
    "handed_over",
    "transfer_asked",
    "transfer_read",
    "transfer_declined",
    "transfer_taken",
    "chair_asked",
    "chair_offered",
    "chair_joined",
    "threat_reported",
    "spared",
  ]),
  case: z.number().nullable(),
  /** In whose place the asker hears of it. */
  inPlaceOf: z.string().nullable(),
  /** Heard because the asker follows the case. */
  asFollower: z.boolean(),
  /** The customer it is about, where it is about no case. */
  customerId: z.number().nullable(),
  /** The hand-over that brought the asker several cases at once. */
  handOver: z.object({ id: z.number(), by: z.string(), count: z.number() }).nullable(),
  /** The report of a threat, and who wrote it. */
  threat: z.object({ id: z.number(), by: z.string() }).nullable(),
  /** Whoever asks for a second chair, offers it or has taken it. */
  chair: z.string().nullable(),
  /** To whom a hard contact goes that would have come to the asker. */
  goesTo: z.string().nullable(),
  /** It came to the asker so that nobody has two hard contacts in a row; whose turn it was is not said. */
  sharedOut: z.boolean(),
  /** The transfer it is about, and the other side's name. */
  transfer: z.object({ id: z.number(), with: z.string() }).nullable(),
  subject: z.string(),
  customer: z.string(),
  dueAt: Instant.nullable(),
  at: Instant,
  seen: z.boolean(),
});
export type NoticeView = z.output<typeof NoticeView>;

export const listNotices = endpoint({
  method: "GET",
  path: "/notices",
  summary:
    "What was said to the asker: a promise comes due, a mention, an assignment, a hand-over, a mail that did not arrive, a chat that waits",
  output: z.object({ items: z.array(NoticeView), unseen: z.number() }),
  refusals: [],
});

export const seeNotices = endpoint({
  method: "POST",
  path: "/notices/seen",
  summary: "The asker has seen their notices",
  output: Done,
  refusals: [],
});

/** My acts of the last day that can be taken back. */
export const recentActs = endpoint({
  method: "GET",
  path: "/me/recent-acts",
  summary: "The asker's acts of the last 24 hours that can be taken back",
  output: z.object({
    items: z.array(
      z.object({ happening: z.number(), what: z.string(), case: z.number().nullable(), at: Instant, undone: z.boolean() }),
    ),
  }),
  refusals: [],
});
