import { type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/**
 * Why something is not in a customer's copy of the data:
 * - `key`: joins rows, or says where something stands; it tells nothing about the customer
 * - `colleague`: who of the firm did it, the data of somebody else (GDPR Art. 15(4))
 * - `team`: words of the team among themselves, which are given after a person has read them (Art. 15(4), recital 63)
 * - `others`: words or data of somebody else
 * - `secret`: opens something
 * - `same`: says what is in the copy anyway
 * - `guess`: made from the words by a program each time anew, and decides nothing
 */
export type Why = "key" | "colleague" | "team" | "others" | "secret" | "same" | "guess";

export interface Left {
  why: Why;
}

export const KEY: Left = { why: "key" };
export const COLLEAGUE: Left = { why: "colleague" };
export const TEAM: Left = { why: "team" };
export const OTHERS: Left = { why: "others" };
export const SECRET: Left = { why: "secret" };
export const SAME: Left = { why: "same" };
export const GUESS: Left = { why: "guess" };

/** The customer's records: the one that goes on, and those that became part of it. */
export type Ids = readonly number[];

/** Which rows of a table, as `t`, are about the customer. */
export type Of = (ids: Ids) => RawBuilder<unknown>;

/** A table of which something goes into the copy. Every column is here: under the name it has in the copy, or why it is left out. */
export interface Part<T extends keyof Schema> {
  of: Of;
  columns: { [C in keyof Schema[T]]: string | Left };
  /** What another table says in words where this one has a key. */
  more?: Record<string, RawBuilder<unknown>>;
}

/** A table about the customer that is left out; how many rows it has of them is said. */
export interface Withheld extends Left {
  of: Of;
}

/** A table in which nothing is about a customer, and what it is about instead. */
export interface Elsewhere {
  about: string;
}

export const ofCustomer: Of = (ids) => sql`t.customer_id = any(${ids}::bigint[])`;
export const casesOf = (ids: Ids) => sql`(select number from cases where customer_id = any(${ids}::bigint[]))`;
export const ofCase: Of = (ids) => sql`t.case_number in ${casesOf(ids)}`;
const callsOf = (ids: Ids) => sql`(select id from calls where customer_id = any(${ids}::bigint[]))`;
export const ofCall: Of = (ids) => sql`t.call_id in ${callsOf(ids)}`;

/** Words between the customer and us; of somebody else who wrote into the case, and what never left, is none. */
export const between = (table: string) =>
  sql`(not ${sql.ref(`${table}.other_sender`)} and coalesce(${sql.ref(`${table}.delivery`)}, 'none') not in ('held', 'withdrawn'))`;
