import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Endpoint } from "#contract/endpoint.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import type { Config } from "../config.ts";
import type { Presence } from "../live/presence.ts";

/** Who may call what is not open: a person who signed in, or a program with a token. */
export type Worker = Extract<Actor, { kind: "agent" | "program" }>;

/** The environment's settings, with the installation's secret at hand. */
export type Settings = Config & { secret: string };

/** What an endpoint's act works with. */
export interface Desk<By extends Actor = Worker> {
  db: Kysely<Schema>;
  /** Who asks. At an open endpoint the desk itself, unless somebody is signed in. */
  by: By;
  config: Settings;
  presence: Presence;
  /** Has open interfaces and chats ask for a case again, where no happening is written. */
  stir(caseNumber: number): void;
  log: FastifyBaseLogger;
  request: FastifyRequest;
  reply: FastifyReply;
}

export type By<E extends Endpoint> = E["who"] extends "open" ? Actor : Worker;
