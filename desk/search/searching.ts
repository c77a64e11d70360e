import type { Kysely } from "kysely";
import type { Looked, SearchFilters, SearchHit } from "#contract/search.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, theDesk } from "../accounts/actor.ts";
import { listCustomers } from "../customers/listing.ts";
import { theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";
import { type Asked, readAsked } from "./asking.ts";
import { excerptOf, type Wanted, wantedIn } from "./excerpt.ts";
import { caseByNumber, casesOf } from "./finding-cases.ts";
import { isLongEnough, lookedAmongWords, PATIENCE } from "./looked.ts";
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
  /** How long a page that does not fill is looked for, in milliseconds. */
  patience?: number;
}

interface Page {
  items: SearchHit[];
  next: string | null;
  looked: Looked | null;
}

interface Paging {
  asked: Asked;
  sort: Sort;
  after?: string;
  limit: number;
  by: Actor;
  patience: number;
}

/**
 * Searches messages, notes and case numbers, in the order in which they arrived: scoring every hit of a common word costs hundreds of milliseconds at a
 * million cases, and what one looks for at a desk is mostly recent.
 */
export async function searchAll(
  db: Kysely<Schema>,
  { q, sort = "newest", after, limit, by = theDesk, patience = PATIENCE, ...chosen }: Search,
) {
  const asked = await readAsked(db, { q, accountId: accountIdOf(by), ...chosen });
  const page = await pageOf(db, { asked, sort, after, limit, by, patience });
  const byNumber = after === undefined ? await caseByNumber(db, { words: asked.words, by }) : null;
  return {
    items: byNumber ? [byNumber, ...page.items] : page.items,
    next: page.next,
    more: page.next !== null,
    looked: page.looked,
    understood: asked.understood,
    notUnderstood: asked.notUnderstood,
  };
}

async function pageOf(db: Kysely<Schema>, paging: Paging): Promise<Page> {
  const { asked, after, limit, by } = paging;
  const { filters, words } = asked;
  if (filters.in === "customers") return customersOf(db, { words, after, limit, by });
  const nothing = wordsOf(words).length === 0;
  if (nothing && words !== "") return NONE;
  if (nothing && !filters.in && !filters.authors) {
    if (Object.keys(filters).length === 0) return NONE;
    return casesOf(db, { ...paging, filters });
  }
  return wordsPage(db, paging);
}

const NONE: Page = { items: [], next: null, looked: null };

/** Looks from stretch to stretch until the page is full; where little is found, as long as the patience lasts. */
async function wordsPage(db: Kysely<Schema>, { asked, sort, after, limit, by, patience }: Paging): Promise<Page> {
  const begun = Date.now();
  const { timeZone } = await theFirm(db);
  const from = after === undefined ? {} : readCursor(after);
  const items: Found[] = [];
  const wanted = wantedIn(asked.words);
  const shown = () => items.map((found) => show(found, wanted));
  for (let beyond = from; ; ) {
    const kinds = (["message", "note"] as const).filter(
      (kind) => beyond[kind] !== END && (asked.filters.in === undefined || asked.filters.in === `${kind}s`),
    );
    const room = limit - items.length;
    const looking = { asked, sort, limit: room + 1, timeZone, beyond, by };
    const piles = await Promise.all(kinds.map((kind) => lookInto(db, kind, looking)));
    const merged = merge(piles, { sort, limit: room });
    items.push(...merged.items);
    if (!merged.beyond) return { items: shown(), next: null, looked: null };
    beyond = { ...beyond, ...merged.beyond };
    if (items.length === limit) return { items: shown(), next: cursorOf(beyond), looked: null };
    if (isLongEnough({ begun, found: items.length, patience }))
      return { items: shown(), next: cursorOf(beyond), looked: await lookedAmongWords(db, { from, to: beyond, sort }) };
  }
}

async function customersOf(
  db: Kysely<Schema>,
  { words, after, limit, by }: { words: string; after?: string; limit: number; by: Actor },
): Promise<Page> {
  const { items, next } = await listCustomers(db, { q: words, after, limit, by });
  const wanted = wantedIn(words);
  return {
    next,
    looked: null,
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
      excerpt: excerptOf([name, address].filter(Boolean).join(" · "), wanted, []),
    })),
  };
}

const cursorOf = (beyond: Partial<Record<Kind, number>>): string => `m${beyond.message ?? ""}n${beyond.note ?? ""}`;

function readCursor(after: string): Partial<Record<Kind, number>> {
  const [, message, note] = /^m(-1|\d{1,15})?n(-1|\d{1,15})?$/.exec(after) ?? [];
  if (!/^m(-1|\d{1,15})?n(-1|\d{1,15})?$/.test(after)) throw new Refusal("list.bad_after");
  return { ...(message ? { message: Number(message) } : {}), ...(note ? { note: Number(note) } : {}) };
}

const show = (found: Found, wanted: Wanted): SearchHit => ({
  case: found.case_number,
  subject: found.shown_subject,
  customer: found.customer,
  customerId: found.customer_id,
  state: found.state,
  kind: found.kind,
  id: found.id,
  at: found.at.toISOString(),
  language: found.language,
  excerpt: excerptOf(found.text, wanted, found.masked ?? []),
});
