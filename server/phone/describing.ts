import type { z } from "zod";
import { PhoneEvent, PhoneEventAnswer, PhoneRecording, PhoneRecordingAnswer } from "#contract/phone-events.ts";

type Json = Record<string, unknown>;

interface Writing {
  schemaOf(schema: z.ZodType, io: "input" | "output"): Json;
  refusalResponses(codes: readonly string[]): Json;
}

const PROVEN = [
  "line.unknown",
  "line.closed",
  "exchange.not_proven",
  "exchange.clock_apart",
  "exchange.secret_lost",
  "request.too_many",
];

/** The two ways in which an exchange shows that it is the one. */
export const EXCHANGE_SCHEMES: Json = {
  exchangeSignature: {
    type: "apiKey",
    in: "header",
    name: "Kapok-Signature",
    description:
      "`t=SECOND,v1=HEX`: HMAC-SHA256 under the secret of the phone line over `SECOND.BODY`; for a recording, over `SECOND.CALL.SHA256`.",
  },
  exchangeSecret: { type: "http", scheme: "bearer", description: "The secret of a phone line that shows it itself." },
};

const LINE: Json = {
  name: "line",
  in: "path",
  required: true,
  schema: { type: "integer" },
  description: "The number of the phone line.",
};
const SECURITY = [{ exchangeSignature: [] }, { exchangeSecret: [] }];

/** What exchanges tell the desk. It stands beside `/api/v1`, at the addresses that an admin was shown with the line. */
export function exchangePaths(url: string, { schemaOf, refusalResponses }: Writing): Record<string, Json> {
  const servers = [{ url }];
  const answers = (schema: z.ZodType, description: string) => ({
    description,
    content: { "application/json": { schema: schemaOf(schema, "output") } },
  });
  return {
    "/phone/{line}/events": {
      post: {
        servers,
        operationId: "tellOfCall",
        summary: "Tell the desk of a call, as an exchange: it comes in, was answered, was missed, is over",
        tags: ["phone"],
        security: SECURITY,
        parameters: [LINE],
        requestBody: { required: true, content: { "application/json": { schema: schemaOf(PhoneEvent, "input") } } },
        responses: {
          200: answers(PhoneEventAnswer, "Kept and understood"),
          202: answers(PhoneEventAnswer, "Kept, and understood later"),
          ...refusalResponses([...PROVEN, "exchange.not_valid", "exchange.replayed"]),
        },
      },
    },
    "/phone/{line}/recordings": {
      post: {
        servers,
        operationId: "sendRecording",
        summary: "Send the recording of a call, as an exchange: WAV, MP3, M4A, Ogg, WebM, FLAC or AMR, up to 25 MB",
        tags: ["phone"],
        security: SECURITY,
        parameters: [LINE, ...queryOf(schemaOf(PhoneRecording, "input"))],
        requestBody: { required: true, content: { "audio/*": { schema: { type: "string", format: "binary" } } } },
        responses: {
          200: answers(PhoneRecordingAnswer, "The call has this very file already"),
          201: answers(PhoneRecordingAnswer, "Kept with its call"),
          ...refusalResponses([...PROVEN, "request.not_valid", "request.too_large", ...RECORDING]),
        },
      },
    },
  };
}

const RECORDING = [
  "phone_call.unknown",
  "phone_call.not_taken",
  "recording.not_announced",
  "recording.objected",
  "recording.bad_type",
  "recording.bad_checksum",
  "recording.gone",
];

const queryOf = ({ properties = {}, required = [] }: Json & { properties?: Record<string, Json>; required?: string[] }): Json[] =>
  Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: required.includes(name), schema }));
