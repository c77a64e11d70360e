import type { Kysely } from "kysely";
import type { SearchFilters, SearchHit } from "#contract/search.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, theDesk } from "../accounts/actor.ts";
import { listCustomers } from "../customers/listing.ts";
import { theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";
import { type Asked, readAsked } from "./asking.ts";
import { excerptOf } from "./excerpt.ts";
import { caseByNumber, casesOf } from "./finding-cases.ts";
import { END, merge } from "./merging.ts";
import { type Found, type Kind, lookInto, type Sort } from "./piles.ts";
import { wordsOf } from "./terms.ts";

export interface Search extends SearchFilters {
  q: string;
  sort?: Sort;
  after?: string;
  limit: number;
  /** Who asks: sees only what is theirs to see, and is meant by `owner:me`. */
  by?: Actor;
}

interface Page {
  items: SearchHit[];
  next: string | null;
}

/**
 * Searches messages, notes and case numbers, in the order in which they arrived: scoring every hit of a common word costs hundreds of milliseconds at a
 * million cases, and what one looks for at a desk is mostly recent.
 */
export async function searchAll(db: Kysely<Schema>, { q, sort = "newest", after, limit, by = theDesk, ...chosen }: Search) {
  const asked = await readAsked(db, { q, accountId: accountIdOf(by), ...chosen });
  const page = await pageOf(db, { asked, sort, after, limit, by });
  const byNumber = after === undefined ? await caseByNumber(db, { words: asked.words, by }) : null;
  return {
    items: byNumber ? [byNumber, ...page.items] : page.items,
    next: page.next,
    more: page.next !== null,
    understood: asked.understood,
    notUnderstood: asked.notUnderstood,
  };
}

async function pageOf(
  db: Kysely<Schema>,
  { asked, sort, after, limit, by }: { asked: Asked; sort: Sort; after?: string; limit: number; by: Actor },
): Promise<Page> {
  const { filters, words } = asked;
  if (filters.in === "customers") return customersOf(db, { words, after, limit, by });
  const nothing = wordsOf(words).length === 0;
  if (nothing && words !== "") return { items: [], next: null };
  if (nothing && !filters.in && !filters.authors) {
    if (Object.keys(filters).length === 0) return { items: [], next: null };
    return casesOf(db, { filters, sort, after, limit, by });
  }
  const beyond = after === undefined ? {} : readCursor(after);
  const { timeZone } = await theFirm(db);
  const kinds = (["message", "note"] as const).filter(
    (kind) => beyond[kind] !== END && (filters.in === undefined || filters.in === `${kind}s`),
  );
  const piles = await Promise.all(
    kinds.map((kind) => lookInto(db, kind, { asked, sort, limit: limit + 1, timeZone, beyond, by })),
  );
  const merged = merge(piles, { sort, limit });
  return {
    items: merged.items.map((found) => show(found, words)),
    next: merged.beyond ? cursorOf({ ...beyond, ...merged.beyond }) : null,
  };
}

async function customersOf(
  db: Kysely<Schema>,
  { words, after, limit, by }: { words: string; after?: string; limit: number; by: Actor },
): Promise<Page> {
  const { items, next } = await listCustomers(db, { q: words, after, limit, by });
  return {
    next,
    items: items.map(({ id, name, address, lastCaseAt }) => ({
      case: null,
      subject: address ?? "",
      customer: name,
      customerId: id,
      state: null,
      kind: "customer",
      id,
      at: lastCaseAt ?? new Date(0).toISOString(),
      language: null,
      excerpt: excerptOf([name, address].filter(Boolean).join(" · "), words, []),
    })),
  };
}

const cursorOf = (beyond: Partial<Record<Kind, number>>): string => `m${beyond.message ?? ""}n${beyond.note ?? ""}`;

function readCursor(after: string): Partial<Record<Kind, number>> {
  const [, message, note] = /^m(-1|\d{1,15})?n(-1|\d{1,15})?$/.exec(after) ?? [];
  if (!/^m(-1|\d{1,15})?n(-1|\d{1,15})?$/.test(after)) throw new Refusal("list.bad_after");
  return { ...(message ? { message: Number(message) } : {}), ...(note ? { note: Number(note) } : {}) };
}

const show = (found: Found, words: string): SearchHit => ({
  case: found.case_number,
  subject: found.shown_subject,
  customer: found.customer,
  customerId: found.customer_id,
  state: found.state,
  kind: found.kind,
  id: found.id,
  at: found.at.toISOString(),
  language: found.language,
  excerpt: excerptOf(found.text, words, found.masked ?? []),
});
