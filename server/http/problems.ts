import { STATUS_CODES } from "node:http";
import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { statusOf } from "#contract/refusals.ts";
import { Refusal } from "#desk/refusal.ts";
import { sayIn } from "#words/all.ts";
import type { Facts, Language } from "#words/say.ts";
import { languageOf } from "./language.ts";

/** RFC 9457. `code` is stable; `detail` is the sentence for people, in the asker's language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  facts: Record<string, unknown>;
}

export function problemOf({ code, facts }: Refusal, language: Language): Problem {
  const status = statusOf(code);
  return {
    type: `urn:kapok:${code}`,
    title: STATUS_CODES[status] ?? "",
    status,
    code,
    detail: sentence(code, facts, language),
    facts,
  };
}

/** A fault says its number and nothing else; what it was stands in the log. */
function faultOf(request: string, language: Language): Problem {
  const code = "fault.unknown";
  const detail = sentence(code, { request }, language);
  return { type: `urn:kapok:${code}`, title: STATUS_CODES[500]!, status: 500, code, detail, facts: { request } };
}

/** Words are never a reason to fail twice. */
function sentence(code: string, facts: Record<string, unknown>, language: Language): string {
  try {
    return sayIn(language)(`refusals.${code}`, facts as Facts);
  } catch {
    return code;
  }
}

/** Turns whatever was thrown into a problem document. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const language = languageOf(request);
  const refusal = asRefusal(error);
  if (!refusal) request.log.error({ err: error, route: request.routeOptions.url, method: request.method }, "a request failed");
  const problem = refusal ? problemOf(refusal, language) : faultOf(request.id, language);
  if (typeof problem.facts.seconds === "number") reply.header("retry-after", problem.facts.seconds);
  reply
    .status(problem.status)
    .header("cache-control", "no-store")
    .header("content-language", language)
    .header("content-type", "application/problem+json; charset=utf-8")
    .send(JSON.stringify(problem));
}

/** What the framework declines by itself is a refusal, too: a body that is too large or is not JSON. */
function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { statusCode, message = "" } = error as Partial<FastifyError>;
  if (statusCode === 413) return new Refusal("request.too_large");
  if (statusCode && statusCode >= 400 && statusCode < 500) {
    return new Refusal("request.not_valid", { fields: "–", wrong: [{ path: "", message }] });
  }
  return undefined;
}
