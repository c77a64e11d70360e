import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Instant } from "./shapes.ts";

export const PhoneEventName = z.enum(["incoming", "answered", "ended", "missed"]);

/** Some exchanges write numbers without quotes. PostgreSQL keeps no text with U+0000 in it. */
const text = (least: number, most: number) =>
  z
    .union([z.string(), z.number()])
    .transform((given) => String(given).trim())
    .pipe(
      z
        .string()
        .min(least)
        .max(most)
        .regex(/^[^\0]*$/),
    );

/** What an exchange says to `POST /phone/:line/events`; anything else in it is left alone. */
export const PhoneEvent = z.object({
  event: PhoneEventName,
  /** What the exchange calls this call, the same in each of its events. */
  call: text(1, 150),
  /** The caller's number; empty or "anonymous" where it was withheld. */
  from: text(0, 200).default(""),
  /** Whose telephone answered. */
  extension: text(0, 40).default(""),
});
export type PhoneEvent = z.output<typeof PhoneEvent>;

export const PhoneFate = z.enum(["waiting", "done", "duplicate", "not_valid", "refused", "set_aside"]);
export type PhoneFate = z.output<typeof PhoneFate>;

/** What the exchange is answered. */
export const PhoneEventAnswer = z.object({
  id: z.number(),
  fate: PhoneFate,
  /** The name of a refusal, or why there was nothing to do. */
  cause: z.string().nullable(),
  case: z.number().nullable(),
});
export type PhoneEventAnswer = z.output<typeof PhoneEventAnswer>;

export const PhoneEventView = z.object({
  id: z.number(),
  line: z.object({ id: z.number(), name: z.string() }),
  receivedAt: Instant,
  what: PhoneEventName.nullable(),
  phone: z.string().nullable(),
  fate: PhoneFate,
  cause: z.string().nullable(),
  case: z.number().nullable(),
  /** As it came. */
  content: z.string(),
});
export type PhoneEventView = z.output<typeof PhoneEventView>;

export const listPhoneEvents = endpoint({
  method: "GET",
  path: "/phone-events",
  summary: "Everything that exchanges have said and what became of it, newest first",
  query: z.object({
    line: Id.optional(),
    fate: PhoneFate.optional(),
    before: Id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  output: z.object({ items: z.array(PhoneEventView), next: z.number().nullable() }),
  refusals: ["line.admin_only"],
});

export const retryPhoneEvent = endpoint({
  method: "POST",
  path: "/phone-events/:id/retry",
  summary: "Try again what was not understood, refused or set aside",
  params: z.object({ id: Id }),
  output: PhoneEventAnswer,
  refusals: ["line.admin_only", "phone_event.unknown", "phone_event.settled"],
});
