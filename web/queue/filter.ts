import type { Situation } from "#contract/situations.ts";
import type { CaseFilter } from "#contract/views.ts";
import type { QueueName } from "./use-queue.ts";

/** What an address can narrow by: what a view keeps, and the situation, which only a list is read by. */
export type ListFilter = CaseFilter & { situation?: Situation | undefined };
type Name = keyof ListFilter;

/** What each part may be, as the contract has it; the browser gets no parser of contracts, and a wrong address narrows by nothing. */
const SHAPES: Record<Name, RegExp> = {
  owner: /^(me|none|[1-9]\d{0,14})$/,
  team: /^[1-9]\d{0,14}$/,
  tags: /^[1-9]\d{0,14}(,[1-9]\d{0,14}){0,9}$/,
  stage: /^[1-5]$/,
  channel: /^(mail|chat|form|phone|api)$/,
  mailbox: /^[1-9]\d{0,14}$/,
  language: /^(pl|bg|en)$/,
  waitingFor: /^(us|customer|colleagues)$/,
  matter: /^(claim|grievance|report|press)$/,
  situation: /^(we_are_late|not_justified|upset_beyond|expects_more|fault_finding|overdue_payment|no_chemistry)$/,
  field: /^[1-9]\d{0,14}:.{1,500}$/,
  customerField: /^[1-9]\d{0,14}:.{1,500}$/,
};
const NUMBERS: readonly Name[] = ["team", "stage", "mailbox"];
export const FILTERS = Object.keys(SHAPES) as readonly Name[];

/** Where in the queue one is: a list or a saved view, and what narrows it. */
export interface Place {
  queue: QueueName;
  view: number | null;
  filter: ListFilter;
}

/** What an address says to narrow by; anything else in it is left alone. */
export function filterOf(search: Record<string, unknown>): ListFilter {
  const found: Record<string, unknown> = {};
  for (const name of FILTERS) {
    const value = String(search[name] ?? "");
    if (SHAPES[name].test(value)) found[name] = NUMBERS.includes(name) ? Number(value) : value;
  }
  return found as ListFilter;
}

/** The part of an address that the router keeps: known names, as they stand there. */
export function searchOf(search: Record<string, unknown>): Record<string, string | number> {
  const kept = [...FILTERS, "from"].flatMap((name) => {
    const value = search[name];
    return typeof value === "string" || typeof value === "number" ? [[name, value] as const] : [];
  });
  return Object.fromEntries(kept);
}

export const isNarrowed = (filter: ListFilter): boolean => FILTERS.some((name) => filter[name] !== undefined);

/** The address of a place. A view that was changed is no longer that view: it is a narrowed list that remembers it. */
export function addressOf({ queue, view, filter }: Place, from: number | null = null): string {
  if (view !== null) return `/queue/view/${view}`;
  const asked = new URLSearchParams();
  for (const name of FILTERS) if (filter[name] !== undefined) asked.set(name, String(filter[name]));
  if (from !== null && asked.size > 0) asked.set("from", String(from));
  // Colons and commas may stand in a query as they are (RFC 3986, 3.4), and are easier to read so.
  const query = asked.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/queue/${queue}${query && `?${query}`}`;
}

export const tagsIn = ({ tags }: CaseFilter): number[] => tags?.split(",").map(Number) ?? [];
