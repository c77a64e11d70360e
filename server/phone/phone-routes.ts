import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { PhoneRecording } from "#contract/phone-events.ts";
import { Id } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { keepEvent } from "#desk/telephony/ledger.ts";
import { proveExchange, type Shown } from "#desk/telephony/proving.ts";
import { receiveRecording, type SentRecording } from "#desk/telephony/receiving-recordings.ts";
import { settleEvent } from "#desk/telephony/settling.ts";
import { Refusal } from "#desk/refusal.ts";
import { bearerOf } from "../http/asker.ts";
import type { Settings } from "../http/desk.ts";
import { FILE_LIMIT } from "../http/limits.ts";

interface Phones {
  db: Kysely<Schema>;
  config: Settings;
}

interface Given {
  Params: { line: string };
  Body: Buffer | undefined;
}
type Asked = FastifyRequest<Given>;

declare module "fastify" {
  interface FastifyRequest {
    /** Of which call of which line a recording comes, once its exchange has shown that it is the one. */
    sent: Omit<SentRecording, "content"> | null;
  }
}

/** An event has a few hundred bytes; what stands in it beside that is left alone. */
const EVENT = 16 * 1024;
/** A hundred and fifty calls a minute over one exchange, each with four events. */
const EVENTS_A_MINUTE = 600;
/** After a network was away, an exchange sends what has gathered. */
const RECORDINGS_A_MINUTE = 120;

/**
 * What exchanges tell the desk. They have no session: each message shows by itself from which line it is. It is kept as it came, answered with what
 * became of it, and can be looked up in the ledger.
 */
export async function phoneRoutes(app: FastifyInstance, { db, config }: Phones): Promise<void> {
  // The signature is over the bytes, whatever the exchange calls them.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  app.addHook("onRequest", async (_request, reply) => void reply.header("cache-control", "no-store"));

  app.post(
    "/phone/:line/events",
    {
      bodyLimit: EVENT,
      config: perAddress(EVENTS_A_MINUTE),
    },
    async (request: Asked, reply) => {
      const lineId = lineOf(request);
      const body = request.body ?? Buffer.alloc(0);
      const proven = await proveExchange(db, { lineId, body, shown: shownIn(request), secret: config.secret });
      const id = await keepEvent(db, { ...proven, content: body.toString("utf8") });
      const answer = await settleEvent(db, {
        id,
        onFault: (error) => request.log.error({ err: error, event: id }, "an event of an exchange could not be settled"),
      });
      if (answer.fate === "not_valid") throw new Refusal("exchange.not_valid", { fields: answer.cause ?? "", event: id });
      // Kept, and to be understood later: our trouble, not theirs.
      return reply.status(answer.fate === "waiting" ? 202 : 200).send(answer);
    },
  );

  app.decorateRequest("sent", null);
  app.post<Given>(
    "/phone/:line/recordings",
    {
      bodyLimit: FILE_LIMIT,
      config: perAddress(RECORDINGS_A_MINUTE),
      // Before a byte of the file is read: from a stranger none is.
      preParsing: async (request) => {
        const lineId = lineOf(request);
        const asked = PhoneRecording.safeParse(request.query);
        if (!asked.success) throw new Refusal("request.not_valid", { fields: "call, sha256" });
        const { call, sha256 } = asked.data;
        const body = Buffer.from(`${call}.${sha256 ?? ""}`);
        const { line } = await proveExchange(db, { lineId, body, shown: shownIn(request), secret: config.secret });
        if (line.proof === "signature" && sha256 === undefined) throw new Refusal("request.not_valid", { fields: "sha256" });
        request.sent = { line, call, sha256 };
      },
    },
    async (request, reply) => {
      const answer = await receiveRecording(db, { ...request.sent!, content: request.body ?? Buffer.alloc(0) });
      return reply.status(answer.fate === "done" ? 201 : 200).send(answer);
    },
  );
}

const perAddress = (max: number) => ({ rateLimit: { max, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } });

function lineOf({ params }: Asked): number {
  const id = Id.safeParse(params.line).data;
  if (id === undefined) throw new Refusal("line.unknown");
  return id;
}

function shownIn(request: FastifyRequest): Shown {
  const header = request.headers["kapok-signature"];
  return { signature: typeof header === "string" ? header : undefined, token: bearerOf(request) };
}
