import { Channel } from "#contract/case-words.ts";
import type { SearchFilters } from "#contract/search.ts";
import { languages } from "../parts/languages.ts";

/** The words and filters of a search, as they stand in its address. */
export interface Asked extends SearchFilters {
  q: string;
  sort?: "oldest";
}

const VALUES = {
  state: ["open", "closed"],
  channel: Channel.options,
  language: languages,
  in: ["messages", "notes", "customers"],
  attachment: ["yes"],
  sort: ["oldest"],
} as const;
export type Listed = Exclude<keyof typeof VALUES, "sort">;
export const valuesOf = (filter: Listed): readonly string[] => VALUES[filter];

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Reads an address; what it does not know it leaves out. */
export function readAsked(address: Record<string, unknown>): Asked {
  const listed = Object.entries(VALUES).flatMap(([name, values]) =>
    (values as readonly string[]).includes(String(address[name])) ? [[name, String(address[name])]] : [],
  );
  const numbers = (["team", "stage", "customer"] as const).flatMap((name) =>
    Number(address[name]) > 0 ? [[name, Number(address[name])]] : [],
  );
  const days = (["since", "until"] as const).flatMap((name) => (isDay(address[name]) ? [[name, address[name]]] : []));
  const owner = /^(me|none|\d{1,15})$/.test(String(address.owner)) ? [["owner", String(address.owner)]] : [];
  return { q: String(address.q ?? ""), ...Object.fromEntries([...listed, ...numbers, ...days, ...owner]) };
}

/** Whether anything is asked for at all. */
export const asksNothing = ({ q, sort: _, ...filters }: Asked): boolean => q === "" && Object.keys(filters).length === 0;
