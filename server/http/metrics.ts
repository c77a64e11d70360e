import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type pg from "pg";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Schema } from "#database/schema.ts";
import { whoHasToken } from "#desk/accounts/identifying.ts";
import { Refusal } from "#desk/refusal.ts";
import type { Live } from "../live/live.ts";
import { bearerOf } from "./asker.ts";

interface Measured {
  db: Kysely<Schema>;
  pool: pg.Pool;
  live: Live;
}

/** `GET /metrics` for Prometheus: from this machine, or with an API token. */
export function addMetrics(app: FastifyInstance, { db, pool, live }: Measured): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "kapok_http_request_seconds",
    help: "Time to answer, by route",
    labelNames: ["method", "route", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  });
  new Gauge({
    name: "kapok_database_connections",
    help: "Connections to the database, by what they do",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      this.set({ state: "open" }, pool.totalCount);
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "waited_for" }, pool.waitingCount);
    },
  });
  new Gauge({
    name: "kapok_live_connections",
    help: "Open interfaces that hear of changes",
    registers: [registry],
    collect() {
      this.set(live.connections());
    },
  });
  app.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "unknown";
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    if (reply.elapsedTime > SLOW)
      request.log.warn({ method: request.method, route, ms: Math.round(reply.elapsedTime) }, "a slow answer");
  });
  app.get("/metrics", async (request, reply) => {
    const token = bearerOf(request);
    const allowed = token === undefined ? isLocal(request) : (await whoHasToken(db, token)) !== null;
    if (!allowed) throw new Refusal("sign_in.needed");
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

/** Milliseconds after which an answer is worth a line in the log. */
const SLOW = 2000;

/** Straight from this machine: a proxy here would pass on strangers. */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  const address = socket.remoteAddress ?? "";
  const here = address === "::1" || /^(::ffff:)?127\./.test(address);
  return here && headers["x-forwarded-for"] === undefined && headers.forwarded === undefined;
}
