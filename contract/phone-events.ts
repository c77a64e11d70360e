import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Id, Instant } from "./shapes.ts";

export const PhoneEventName = z.enum(["incoming", "outgoing", "answered", "ended", "missed"]);

/** What stands in the ledger: what an exchange tells, and the sound that it sends. */
export const PhoneEventKind = z.enum([...PhoneEventName.options, "recording"]);

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
  /** Of a call that we make: the number that was dialled. */
  to: text(0, 200).default(""),
  /** Which way the call goes; `outgoing` says it by itself. */
  direction: z.enum(["in", "out"]).optional(),
  /** Whose telephone answered, or of a call that we make, whose telephone dialled. */
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

/** What stands in the address of `POST /phone/:line/recordings`. */
export const PhoneRecording = z.object({
  call: text(1, 150),
  /** Of the file that is sent; a line that signs has to name it, since the signature is over it. */
  sha256: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type PhoneRecording = z.output<typeof PhoneRecording>;

/** What the exchange is answered; the same file for the same call again is the same recording. */
export const PhoneRecordingAnswer = z.object({
  id: z.number(),
  fate: z.enum(["done", "duplicate"]),
  recording: z.number(),
  case: z.number(),
});
export type PhoneRecordingAnswer = z.output<typeof PhoneRecordingAnswer>;

export const PhoneEventView = z.object({
  id: z.number(),
  line: z.object({ id: z.number(), name: z.string() }),
  receivedAt: Instant,
  what: PhoneEventKind.nullable(),
  phone: z.string().nullable(),
  fate: PhoneFate,
  cause: z.string().nullable(),
  case: z.number().nullable(),
  /** As it came; of a recording, what was said of it. */
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
  refusals: ["line.admin_only", "phone_event.unknown", "phone_event.settled", "phone_event.file_gone"],
});
