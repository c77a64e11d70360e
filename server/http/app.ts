import { randomInt } from "node:crypto";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import multipart from "@fastify/multipart";
import rateLimit from "@fastify/rate-limit";
import websocket from "@fastify/websocket";
import { type FastifyInstance, fastify, LogController } from "fastify";
import type { Kysely } from "kysely";
import type pg from "pg";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "#desk/refusal.ts";
import type { Live } from "../live/live.ts";
import { addApi } from "./api.ts";
import { readJsonOnly } from "./body.ts";
import type { Settings } from "./desk.ts";
import { securityHeaders } from "./headers.ts";
import { addHealth } from "./health.ts";
import { BODY_LIMIT, FILE_LIMIT, FILES_AT_ONCE, limitOptions } from "./limits.ts";
import { logOptions, quietly } from "./logging.ts";
import { addMetrics } from "./metrics.ts";
import { addPages } from "./pages.ts";
import { answerProblem } from "./problems.ts";
import type { Route } from "./serve.ts";

export interface Edge {
  db: Kysely<Schema>;
  pool: pg.Pool;
  config: Settings;
  live: Live;
  routes: readonly Route[];
  /** Pages outside `/api`, such as the customer's. */
  pages?: readonly ((app: FastifyInstance) => Promise<void>)[];
  /** The built interface; none is served where the folder is not there. */
  web?: string;
  /** Holds each answer against the contract; unless said, in tests only. */
  checking?: boolean;
}

/** The whole HTTP side, not yet listening. */
export async function makeApp({
  db,
  pool,
  config,
  live,
  routes,
  pages = [],
  web,
  checking = process.env.NODE_ENV === "test",
}: Edge): Promise<FastifyInstance> {
  const app = fastify({
    logger: logOptions(quietly(config)),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () =>
      randomInt(36 ** 6)
        .toString(36)
        .padStart(6, "0")
        .toUpperCase(),
    trustProxy: trustedProxies(config),
    bodyLimit: BODY_LIMIT,
    // Ten files of 25 MB over a slow line, and no request that trickles in for ever.
    requestTimeout: 300_000,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerProblem,
    forceCloseConnections: "idle",
    // Requests that come while we stop are still answered; the listener takes no new ones.
    return503OnClosing: false,
  });
  app.decorateRequest("asker", null);
  app.setErrorHandler(answerProblem);
  readJsonOnly(app);
  addMetrics(app, { db, pool, live });
  await app.register(cookie);
  await app.register(helmet, securityHeaders(config));
  await app.register(rateLimit, limitOptions);
  await app.register(multipart, { limits: { fileSize: FILE_LIMIT, files: FILES_AT_ONCE, fields: 20, fieldSize: 100_000 } });
  await app.register(websocket, { options: { maxPayload: 4096 } });
  addHealth(app, db);
  await app.register(addApi, { db, config, live, routes, checking });
  for (const page of pages) await app.register(page);
  const isPlace = await addPages(app, web);
  app.setNotFoundHandler((request, reply) => {
    if (isPlace(request)) return reply.sendFile("index.html");
    answerProblem(new Refusal("route.unknown"), request, reply);
  });
  return app;
}

/**
 * Whose X-Forwarded-For we believe: a proxy on this machine; where the public address is https, also one in the same
 * private network, as containers have it.
 */
function trustedProxies({ url }: Pick<Settings, "url">): string[] {
  return url.startsWith("https:") ? ["loopback", "linklocal", "uniquelocal"] : ["loopback"];
}
