import type { FastifyInstance } from "fastify";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { version } from "../version.ts";

/** `GET /health`, open, for whatever watches the process: 200 when the database answers, else 503. */
export function addHealth(app: FastifyInstance, db: Kysely<Schema>): void {
  app.get("/health", async (_request, reply) => {
    reply.header("cache-control", "no-store");
    try {
      await sql`select 1`.execute(db);
      return { status: "ok", version };
    } catch {
      return reply.status(503).send({ status: "no database", version });
    }
  });
}
