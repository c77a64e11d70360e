import { z } from "zod";
import { endpoint } from "./endpoint.ts";
import { Instant, Language } from "./shapes.ts";

export const SearchHit = z.object({
  case: z.number(),
  subject: z.string(),
  customer: z.string(),
  state: z.enum(["open", "closed"]),
  kind: z.enum(["case", "message", "note"]),
  /** The message or note that matched; null for a hit by case number. */
  id: z.number().nullable(),
  at: Instant,
  language: Language.nullable(),
  /** The words around the match, insults masked; `[[` and `]]` stand around what matched. */
  excerpt: z.string(),
});
export type SearchHit = z.output<typeof SearchHit>;

export const search = endpoint({
  method: "GET",
  path: "/search",
  summary: "Search all cases, messages and notes: accents folded, Cyrillic, Bulgarian typed in Latin letters, case numbers",
  query: z.object({ q: z.string().trim().min(1).max(300), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  output: z.object({ items: z.array(SearchHit), more: z.boolean() }),
  refusals: [],
});
