import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import { Id } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { keepEvent } from "#desk/telephony/ledger.ts";
import { proveExchange } from "#desk/telephony/proving.ts";
import { settleEvent } from "#desk/telephony/settling.ts";
import { Refusal } from "#desk/refusal.ts";
import { bearerOf } from "../http/asker.ts";
import type { Settings } from "../http/desk.ts";

interface Phones {
  db: Kysely<Schema>;
  config: Settings;
}

type Asked = FastifyRequest<{ Params: { line: string }; Body: Buffer | undefined }>;

/** An event has a few hundred bytes; what stands in it beside that is left alone. */
const EVENT = 16 * 1024;
/** A hundred and fifty calls a minute over one exchange, each with four events. */
const EVENTS_A_MINUTE = 600;

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
      config: { rateLimit: { max: EVENTS_A_MINUTE, timeWindow: 60_000, keyGenerator: ({ ip }: FastifyRequest) => ip } },
    },
    async (request: Asked, reply) => {
      const lineId = Id.safeParse(request.params.line).data;
      if (lineId === undefined) throw new Refusal("line.unknown");
      const body = request.body ?? Buffer.alloc(0);
      const header = request.headers["kapok-signature"];
      const shown = { signature: typeof header === "string" ? header : undefined, token: bearerOf(request) };
      const proven = await proveExchange(db, { lineId, body, shown, secret: config.secret });
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
}
