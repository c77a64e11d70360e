import type { Meaning } from "#contract/imports.ts";

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

/** Why something could not be taken; `imports.why_<why>` says it, and what to do about it. */
export type Why =
  | "json"
  | "shape"
  | "merged"
  | "deleted"
  | "instant"
  | "files"
  | "requester"
  | "quote"
  | "values"
  | "email"
  | "phone"
  | "nobody"
  | "number"
  | "twice"
  | "subject"
  | "state"
  | "channel"
  | "day"
  | "long"
  | "fault";

export interface LeftOut {
  /** The place of the file, from 1. */
  file: number;
  /** The line of the file, or the entry's place in it, from 1. */
  line: number;
  /** Which of the line's values it is about, where it is about one. */
  meaning: Meaning | null;
  why: Why;
  facts: Record<string, string | number>;
  /** It is taken, and something of it is not. */
  partly: boolean;
  /** The line as it stood. */
  values: readonly string[] | null;
}

/** What was found, with where it stands. */
export interface At {
  file: number;
  line: number;
}

export interface OldDesk {
  cases: (At & { case: OldCase; values?: readonly string[] })[];
  customers: (At & { customer: OldCustomer })[];
  leftOut: LeftOut[];
}

/** Nothing yet. */
export const emptyDesk = (): OldDesk => ({ cases: [], customers: [], leftOut: [] });

/** Notes of one place in a file what could not be taken there. */
export function leaving(found: OldDesk, at: At, values: readonly string[] | null = null) {
  return (
    why: Why,
    facts: LeftOut["facts"] = {},
    { meaning = null, partly = false }: { meaning?: Meaning | null; partly?: boolean } = {},
  ): undefined => {
    found.leftOut.push({ ...at, meaning, why, facts, partly, values });
  };
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

/** What the database keeps of a number or name given elsewhere. */
export const LONGEST_ID = 200;

/** What a customer is known by when they are brought again; null where there is no more than a name. */
export const signOf = ({ id, email, phone }: OldCustomer): string | null => (id ?? email ?? phone)?.slice(0, LONGEST_ID) ?? null;

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;
export const emailOf = (text: unknown): string | null =>
  typeof text === "string" && EMAIL.test(text.trim()) && text.length <= 320 ? text.trim().toLowerCase() : null;

/** A number that somebody could be called at; a dash or "none" is nobody's, and would make one customer of all who have it. */
export const phoneOf = (text: unknown): string | null =>
  typeof text === "string" && text.replace(/\D/g, "").length >= 4 ? text.trim() : null;

/** PostgreSQL keeps no zero bytes. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value.replaceAll("\u0000", "").trim() : "");
