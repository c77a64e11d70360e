import type { FastifyRequest } from "fastify";
import { type Language, Language as languages } from "#contract/shapes.ts";

/** The language to answer in: the person's own, else the first that their browser asks for and we speak, else English. */
export function languageOf(request: FastifyRequest): Language {
  const by = request.asker?.by;
  return by?.kind === "agent" ? by.language : accepted(request.headers["accept-language"] ?? "");
}

/** https://www.rfc-editor.org/rfc/rfc9110#field.accept-language */
function accepted(header: string): Language {
  const wishes = header
    .split(",", 20)
    .map((wish) => {
      const [tag = "", weight] = wish.trim().split(/\s*;\s*q=/);
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wishes) {
    const known = languages.safeParse(language);
    if (known.success) return known.data;
  }
  return "en";
}
