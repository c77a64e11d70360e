import { type Kysely, sql } from "kysely";
import type { LiveEvent } from "#contract/live.ts";
import type { Schema } from "#database/schema.ts";
import { whoSees } from "#desk/customers/seeing.ts";

export interface HappenedRow {
  seq: number;
  case: number | null;
  what: string;
  by: number | null;
  /** Who may hear of it, where not everybody may. */
  seenBy?: ReadonlySet<number>;
}

export interface NoticeRow {
  seq: number;
  account: number;
  event: Extract<LiveEvent, { kind: "notice" }>;
}

const AT_ONCE = 1000;

const isNew = (after: number, missing: readonly number[]) => sql<boolean>`(id > ${after} or id = any(${[...missing]}::bigint[]))`;

export const happeningsOf = (db: Kysely<Schema>) => ({
  async newest(): Promise<number> {
    const row = await db
      .selectFrom("happenings")
      .select(({ fn }) => fn.max("id").as("seq"))
      .executeTakeFirst();
    return row?.seq ?? 0;
  },
  async since(after: number, missing: readonly number[]): Promise<HappenedRow[]> {
    const rows = await db
      .selectFrom("happenings")
      .select(["id", "case_number", "what", "account_id"])
      .where(isNew(after, missing))
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    const sight = await whoSees(
      db,
      rows.flatMap((row) => row.case_number ?? []),
    );
    return rows.map(({ id, case_number, what, account_id }) => ({
      seq: id,
      case: case_number,
      what,
      by: account_id,
      seenBy: sight.get(case_number ?? 0),
    }));
  },
});

export const noticesOf = (db: Kysely<Schema>) => ({
  async newest(): Promise<number> {
    const row = await db
      .selectFrom("notices")
      .select(({ fn }) => fn.max("id").as("seq"))
      .executeTakeFirst();
    return row?.seq ?? 0;
  },
  async since(after: number, missing: readonly number[]): Promise<NoticeRow[]> {
    const rows = await db
      .selectFrom("notices")
      .select(["id", "account_id", "kind", "case_number", "at"])
      .where(isNew(after, missing))
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    return rows.map(({ id, account_id, kind, case_number, at }) => ({
      seq: id,
      account: account_id,
      event: { kind: "notice", notice: kind, case: case_number, at: at.toISOString() },
    }));
  },
});

export interface RingRow {
  seq: number;
  account: number;
  event: Extract<LiveEvent, { kind: "ring" }>;
}

export const ringsOf = (db: Kysely<Schema>) => ({
  async newest(): Promise<number> {
    const row = await db
      .selectFrom("phone_rings")
      .select(({ fn }) => fn.max("id").as("seq"))
      .executeTakeFirst();
    return row?.seq ?? 0;
  },
  async since(after: number, missing: readonly number[]): Promise<RingRow[]> {
    const rows = await db
      .selectFrom("phone_rings")
      .select(["id", "account_id"])
      .where(isNew(after, missing))
      .orderBy("id")
      .limit(AT_ONCE)
      .execute();
    return rows.map(({ id, account_id }) => ({ seq: id, account: account_id, event: { kind: "ring" } }));
  },
});
