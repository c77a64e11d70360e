import type { FastifyServerOptions } from "fastify";
import type { Config } from "../config.ts";

/** For the web framework: its only word at `info` is that it listens, which the start says in plain words. */
export const quietly = (config: Pick<Config, "log">): Pick<Config, "log"> => (config.log === "info" ? { log: "warn" } : config);

/** What is written to standard output. Never a body, an address with a token in it, or a person's words. */
export function logOptions({ log }: Pick<Config, "log">): Exclude<FastifyServerOptions["logger"], undefined> {
  return {
    level: log,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    serializers: { err: describe as (error: unknown) => Described & Record<string, unknown> },
  };
}

interface Described {
  type: string;
  message: string;
  stack: string;
  code?: string;
  constraint?: string;
  cause?: Described;
}

/** Leaves out `detail`, `where` and parameters of a database error: they repeat the row, and so what people wrote. */
export function describe(error: unknown): Described {
  if (!(error instanceof Error)) return { type: typeof error, message: "not an error", stack: "" };
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  return {
    type: error.name,
    message: error.message.slice(0, 500),
    stack: error.stack ?? "",
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}),
    ...(error.cause ? { cause: describe(error.cause) } : {}),
  };
}
