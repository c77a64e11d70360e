import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { keptFor } from "../kept.ts";
import { Refusal } from "../refusal.ts";
import { standingIdOf } from "./locking.ts";

// Most desks have no internal customer at all, and then nobody is asked anything.
const internal = keptFor(2000, async (db) => {
  const { rows } = await sql<{ any: boolean }>`select exists (select from customers where relation = 'internal') as any`.execute(
    db,
  );
  return rows[0]!.any;
});

/** Whether there is an internal customer. Another process hears of the first one within two seconds. */
export const hasInternal = internal.know;
export const forgetInternal = internal.forget;

const LEADS = ["supervisor", "manager", "admin"];

/**
 * For `cases` under a name: whether somebody sees the case. A colleague's case is seen by its owner, by who shares a team with the owner and by
 * the case's team; one that nobody looks after yet also by those who lead, who have to give it to somebody. Programs do not see it.
 */
export function seenBy(by: Actor, table: RawBuilder<unknown> = sql`cases`): RawBuilder<boolean> {
  if (by.kind === "desk") return sql<boolean>`true`;
  const teams = by.kind === "agent" ? by.teamIds : [];
  const leads = by.kind === "agent" && LEADS.includes(by.role);
  const eyes = { me: sql`${accountIdOf(by)}`, teams: sql`${teams}::bigint[]`, leads: sql`${leads}` };
  return sql<boolean>`(not ${table}.internal or ${isTheirs(table, eyes)})`;
}

interface Eyes {
  me: RawBuilder<unknown>;
  teams: RawBuilder<unknown>;
  leads: RawBuilder<unknown>;
}

const isTheirs = (table: RawBuilder<unknown>, { me, teams, leads }: Eyes) => sql`(
  ${table}.owner_id = ${me} or ${table}.team_id = any(${teams}) or (${leads} and ${table}.owner_id is null and ${table}.team_id is null)
  or exists (select from team_members shared where shared.account_id = ${table}.owner_id and shared.team_id = any(${teams})))`;

/** Of these cases those that not everybody sees, each with the accounts that do. */
export async function whoSees(db: Kysely<Schema>, numbers: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<number>>> {
  if (numbers.length === 0 || !(await hasInternal(db))) return new Map();
  const eyes = {
    me: sql`a.id`,
    teams: sql`array(select team_id from team_members where account_id = a.id)`,
    leads: sql`a.role = any(${LEADS}::text[])`,
  };
  const { rows } = await sql<{ number: number; people: number[] }>`
    select c.number, array(select a.id from accounts a where a.deactivated_at is null and ${isTheirs(sql`c`, eyes)}) as people
    from cases c where c.number = any(${numbers}::bigint[]) and c.internal`.execute(db);
  return new Map(rows.map(({ number, people }) => [number, new Set(people)]));
}

/** Of a customer who is a colleague: whoever sees one of their cases, and who leads, sees what the desk knows of them. */
export function customerSeenBy(by: Actor, table: RawBuilder<unknown> = sql`customers`): RawBuilder<boolean> {
  if (by.kind === "desk" || (by.kind === "agent" && LEADS.includes(by.role))) return sql<boolean>`true`;
  return sql<boolean>`(${table}.relation = 'external' or exists (
    select from cases theirs where theirs.customer_id = ${table}.id and ${seenBy(by, sql`theirs`)}))`;
}

/** Goes on only where the case, or the thing that hangs on it, may be seen. What does not exist is left to whoever looks for it. */
export async function mustSeeCase(db: Kysely<Schema>, { number, by }: { number: RawBuilder<unknown>; by: Actor }): Promise<void> {
  if (!(await hasInternal(db))) return;
  const { rows } = await sql<{ seen: boolean }>`select ${seenBy(by)} as seen from cases where number = ${number}`.execute(db);
  if (rows[0] && !rows[0].seen) throw new Refusal("internal.team_only");
}

/** The same for a customer. The number of a record that became part of another leads to that, and so does the question. */
export async function mustSeeCustomer(db: Kysely<Schema>, { id, by }: { id: RawBuilder<unknown>; by: Actor }): Promise<void> {
  if (!(await hasInternal(db))) return;
  const { rows } = await sql<{ seen: boolean }>`
    select ${customerSeenBy(by)} as seen from customers where id = ${standingIdOf(id)}`.execute(db);
  if (rows[0] && !rows[0].seen) throw new Refusal("internal.team_only");
}

/** Goes on only where every case of the customer may be seen: for what is done to all of them at once. */
export async function mustSeeAllCases(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  const { rows } = await sql`select from cases where customer_id = ${id} and not ${seenBy(by)} limit 1`.execute(db);
  if (rows.length > 0) throw new Refusal("internal.team_only");
}
