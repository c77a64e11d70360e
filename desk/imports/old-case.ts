export type Format = "kapok-csv" | "zammad" | "zendesk";

export interface OldCustomer {
  /** What they are called where they come from; else the address stands for them. */
  id: string | null;
  name: string;
  email: string | null;
  phone: string | null;
}

export interface OldWords {
  /** The team's are notes, which the customer never sees. */
  from: "customer" | "us" | "team";
  author: string;
  text: string;
  at: Date;
}

/** A case of another desk, whatever that calls it, in what ours needs to know. */
export interface OldCase {
  id: string;
  customer: OldCustomer;
  subject: string;
  state: "open" | "waiting" | "closed";
  channel: "mail" | "chat" | "form" | "phone" | "api";
  openedAt: Date;
  closedAt: Date | null;
  tags: string[];
  words: OldWords[];
}

/** What could not be taken, and what to do about it. */
export interface LeftOut {
  /** The line of the file, or the entry's place in it, from 1. */
  line: number;
  why: string;
}

export interface OldDesk {
  cases: { line: number; case: OldCase }[];
  customers: { line: number; customer: OldCustomer }[];
  leftOut: LeftOut[];
}

/** An instant as other desks write it; one without a zone is taken as UTC. */
export function instantOf(text: unknown): Date | null {
  if (typeof text !== "string" || text.trim() === "") return null;
  const bare = text.trim().replace(" UTC", "Z");
  const known = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(bare);
  if (!known) return null;
  const [, day, hour = "00:00", zone = "Z"] = known;
  const at = new Date(`${day}T${hour}${zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(at.getTime()) ? null : at;
}

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;
export const emailOf = (text: unknown): string | null =>
  typeof text === "string" && EMAIL.test(text.trim()) && text.length <= 320 ? text.trim().toLowerCase() : null;

/** PostgreSQL keeps no zero bytes. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value.replaceAll("\u0000", "").trim() : "");
