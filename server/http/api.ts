import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, theDesk } from "#desk/accounts/actor.ts";
import { refuseContact } from "#desk/breaks/on-break.ts";
import { Refusal } from "#desk/refusal.ts";
import { liveRoute } from "../live/connecting.ts";
import type { Live } from "../live/live.ts";
import { describeApi } from "../openapi.ts";
import { answerSchema } from "./answer-schema.ts";
import { askers } from "./asker.ts";
import { refuseCrossSite } from "./cross-site.ts";
import type { Desk, Settings } from "./desk.ts";
import { once, takesKey } from "./idempotency.ts";
import { mustSee } from "./internal.ts";
import { languageOf } from "./language.ts";
import { limitOf } from "./limits.ts";
import { parse } from "./parsing.ts";
import { isServed, type Raw, type Route, type Served } from "./serve.ts";
import { setUpGate } from "./setup-gate.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Needs no session. */
    open?: boolean;
    /** Answers before the desk is set up. */
    beforeSetup?: boolean;
  }
}

export interface Api {
  db: Kysely<Schema>;
  config: Settings;
  live: Live;
  routes: readonly Route[];
  /** Holds each answer against the contract. In tests: it halves throughput. */
  checking: boolean;
}

/** Everything below `/api`: who asks, whether they may ask at all, and then the routes. */
export async function addApi(app: FastifyInstance, { db, config, live, routes, checking }: Api): Promise<void> {
  const isSetUp = setUpGate(db);
  const known = askers({ db, config });
  app.addHook("onRequest", async (request, reply) => {
    refuseCrossSite(request, config);
    const { open, beforeSetup } = request.routeOptions.config;
    if (!beforeSetup && !(await isSetUp())) throw new Refusal("setup.needed");
    request.asker = await known.identify(request, reply);
    if (!open && !request.asker) throw new Refusal("sign_in.needed");
    if (request.asker) await mustSee(db, request, request.asker.by);
  });
  app.addHook("onSend", async (request, reply) => {
    known.forgetAfter(request);
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  const deskOf = (request: FastifyRequest, reply: FastifyReply): Desk<Actor> => ({
    db,
    config,
    presence: live.presence,
    stir: live.stir,
    by: request.asker?.by ?? theDesk,
    log: request.log,
    request,
    reply,
  });
  for (const route of routes) {
    if (isServed(route)) addServed(app, route, { db, deskOf, checking });
    else addRaw(app, route, deskOf);
  }
  liveRoute(app, live);
  const description = JSON.stringify(describeApi(routes, config));
  app.get("/api/openapi.json", { config: { open: true, beforeSetup: true } }, async (_request, reply) =>
    reply.type("application/json; charset=utf-8").header("cache-control", "no-cache").send(description),
  );
}

type DeskOf = (request: FastifyRequest, reply: FastifyReply) => Desk<Actor>;

function addServed(
  app: FastifyInstance,
  { endpoint, act }: Served,
  { db, deskOf, checking }: { db: Kysely<Schema>; deskOf: DeskOf; checking: boolean },
): void {
  const status = endpoint.status ?? 200;
  const open = endpoint.who === "open";
  const schema = checking ? undefined : answerSchema(endpoint);
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    if (endpoint.contact && request.asker) await refuseContact(db, request.asker.by);
    const given = await act(parse(endpoint, request, languageOf(request)), deskOf(request, reply));
    return checking ? endpoint.output.parse(given) : given;
  };
  app.route({
    method: endpoint.method,
    url: `/api/v1${endpoint.path}`,
    config: { open, beforeSetup: endpoint.path === "/setup", ...limitOf({ open, reads: endpoint.method === "GET" }) },
    ...(schema ? { schema: { response: { [status]: schema } } } : {}),
    handler: async (request, reply) => {
      reply.status(status);
      const key = request.headers["idempotency-key"];
      if (!takesKey(endpoint) || typeof key !== "string" || !request.asker) return answer(request, reply);
      const { method, url, body, asker } = request;
      const given = await once(deskOf(request, reply).db, { owner: asker.owner, key, method, url, body }, async () => ({
        status,
        body: reply.serialize(await answer(request, reply)) as string,
      }));
      return reply.status(given.status).type("application/json; charset=utf-8").send(given.body);
    },
  });
}

function addRaw(app: FastifyInstance, route: Raw, deskOf: DeskOf): void {
  const open = route.who === "open";
  app.route({
    method: route.method,
    url: `/api/v1${route.path}`,
    config: { open, ...limitOf({ open, reads: route.method === "GET" }) },
    handler: async (request, reply) => route.handle(deskOf(request, reply) as Desk),
  });
}
