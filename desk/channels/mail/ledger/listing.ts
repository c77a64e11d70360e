import { type Kysely, sql } from "kysely";
import type { MailRow } from "#contract/mailboxes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../../../accounts/actor.ts";
import { must } from "../../../accounts/may.ts";
import { hasInternal, seenBy } from "../../../customers/seeing.ts";

interface Asked {
  fate?: MailRow["fate"];
  /** Only mails older than this one. */
  before?: number;
  limit: number;
  by: Actor;
}

export interface LedgerPage {
  items: MailRow[];
  next: number | null;
  quarantined: number;
}

/** The mail ledger, newest first: every mail that reached us and what became of it. */
export async function listMails(db: Kysely<Schema>, { fate, before, limit, by }: Asked): Promise<LedgerPage> {
  must(by, "ledger");
  let asked = db
    .selectFrom("mails as m")
    .leftJoin("mailboxes as b", "b.id", "m.mailbox_id")
    .select([
      "m.id",
      "b.address as mailbox",
      "m.route",
      "m.received_at",
      "m.subject",
      "m.size",
      "m.fate",
      "m.cause",
      "m.case_number",
    ])
    .select(["m.message_id", "m.duplicate_of"])
    .select(sql<string>`coalesce(nullif(m.from_address, ''), m.envelope_from)`.as("from"))
    .orderBy("m.id", "desc")
    .limit(limit + 1);
  // What a colleague wrote as a customer is their team's alone, in the ledger too.
  if (await hasInternal(db))
    asked = asked
      .leftJoin("cases as c", "c.number", "m.case_number")
      .where(sql<boolean>`(m.case_number is null or ${seenBy(by, sql`c`)})`);
  if (fate) asked = asked.where("m.fate", "=", fate);
  if (before) asked = asked.where("m.id", "<", before);
  const [rows, quarantined] = await Promise.all([asked.execute(), countQuarantined(db)]);
  const shown = rows.slice(0, limit);
  return {
    items: shown.map((row) => ({
      id: row.id,
      mailbox: row.mailbox,
      route: row.route,
      receivedAt: row.received_at.toISOString(),
      from: row.from,
      subject: row.subject,
      size: row.size,
      fate: row.fate,
      cause: row.cause,
      case: row.case_number,
      messageId: row.message_id,
      duplicateOf: row.duplicate_of,
    })),
    next: rows.length > limit ? shown.at(-1)!.id : null,
    quarantined,
  };
}

async function countQuarantined(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from mails where fate = 'quarantined'`.execute(db);
  return rows[0]!.count;
}
