import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Asked, Endpoint } from "#contract/endpoint.ts";
import { Refusal } from "#desk/refusal.ts";
import type { Language } from "#words/say.ts";

interface Wrong {
  /** Such as `customer.email`; empty for the whole. */
  path: string;
  message: string;
}

const inLanguage = { pl: z.locales.pl(), bg: z.locales.bg(), en: z.locales.en() };

/** What was asked, in the contract's types; all that is wrong is said at once. */
export function parse<E extends Endpoint>(endpoint: E, request: FastifyRequest, language: Language): Asked<E> {
  const wrong: Wrong[] = [];
  const read = (schema: z.ZodType | undefined, value: unknown) => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value, { error: inLanguage[language].localeError });
    if (parsed.success && !hasNul(parsed.data)) return parsed.data;
    if (parsed.success) wrong.push({ path: "", message: "U+0000" });
    else wrong.push(...parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: issue.message })));
    return undefined;
  };
  const asked = {
    params: read(endpoint.params, request.params),
    query: read(endpoint.query, request.query),
    input: read(endpoint.input, request.body),
  };
  if (wrong.length > 0) throw notValid(wrong);
  return asked as Asked<E>;
}

export function notValid(wrong: Wrong[]): Refusal {
  const fields = [...new Set(wrong.map(({ path }) => path).filter(Boolean))].join(", ");
  return new Refusal("request.not_valid", { fields: fields || "–", wrong: wrong.slice(0, 50) });
}

/** PostgreSQL keeps no text with U+0000 in it. */
function hasNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0");
  if (Array.isArray(value)) return value.some(hasNul);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) => key.includes("\0") || hasNul(inner));
}
