import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** A mail as it reached us, before anything in it is understood. */
export interface ArrivedMail {
  /** The mailbox it was sent to; null where none of ours is named. */
  mailboxId: number | null;
  route: "smtp" | "imap";
  raw: Buffer;
  envelopeFrom?: string;
  envelopeTo?: readonly string[];
  uidValidity?: number;
  uid?: number;
}

export interface RecordingRules {
  /**
   * When the process that records began. A mail with the very bytes and envelope of one from before then is that one again: its
   * sender was cut off before it heard our answer (RFC 1047). One that comes twice to the same process is shown as a duplicate.
   */
  since?: Date;
}

/**
 * Writes mails and their originals into the ledger in one statement. Only when this has returned may they be acknowledged.
 * A mail that an IMAP folder shows again under a new UIDVALIDITY is the same mail (RFC 9051 §2.3.1.1).
 * @returns for each the number under which it is kept; null where it was in the ledger already
 */
export async function recordMails(
  db: Kysely<Schema>,
  mails: readonly ArrivedMail[],
  { since }: RecordingRules = {},
): Promise<(number | null)[]> {
  if (mails.length === 0) return [];
  const given = mails.map(
    (
      mail,
      place,
    ) => sql`(${place}::int, ${mail.mailboxId}::bigint, ${mail.route}::text, ${sha256(mail.raw)}::text, ${mail.raw.byteLength}::bigint,
      ${storable(mail.envelopeFrom ?? "")}::text, ${(mail.envelopeTo ?? []).map(storable)}::text[], ${mail.uidValidity ?? null}::bigint,
      ${mail.uid ?? null}::bigint, ${mail.raw}::bytea)`,
  );
  const { rows } = await sql<{ place: number; id: number }>`
    with given (place, mailbox_id, route, sha256, size, envelope_from, envelope_to, uid_validity, uid, content) as (values ${sql.join(given)}),
    fresh as (
      -- numbered after they are sorted: a mailbox is read in the order of its mails
      select nextval(pg_get_serial_sequence('mails', 'id')) as id, unknown.* from (select given.* from given
      where not exists (
        select from mails known
        where known.sha256 = given.sha256 and known.route = given.route and known.mailbox_id is not distinct from given.mailbox_id
          and case given.route
            when 'imap' then known.uid_validity <> given.uid_validity
            else known.envelope_from = given.envelope_from and known.envelope_to = given.envelope_to
              and known.received_at < ${since ?? null}::timestamptz and known.received_at > now() - interval '5 days'
          end)
      order by place) unknown
    ), recorded as (
      insert into mails (id, mailbox_id, route, sha256, size, envelope_from, envelope_to, uid_validity, uid) overriding system value
      select id, mailbox_id, route, sha256, size, envelope_from, envelope_to, uid_validity, uid from fresh order by place
      on conflict (mailbox_id, uid_validity, uid) where uid is not null do nothing
      returning id
    ), kept as (
      insert into mail_originals (mail_id, content) select id, content from fresh where id in (select id from recorded)
    )
    select place, id from fresh join recorded using (id)`.execute(db);
  const ids = new Map(rows.map(({ place, id }) => [place, id]));
  return mails.map((_, place) => ids.get(place) ?? null);
}

export const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** PostgreSQL keeps no NUL in text. */
const storable = (text: string): string => text.replaceAll("\0", "");
