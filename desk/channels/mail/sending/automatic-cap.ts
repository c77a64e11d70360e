import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { splitPlus } from "../mailboxes/mailbox.ts";
import { replySubject } from "../writing/compose.ts";

const DAEMON = /^(mailer-daemon|postmaster|mail-daemon|bounces?|majordomo|listserv|owner-.*|.*-request|abuse)([+-].*)?@/i;
const MOST_IN_THREE_HOURS = 10;
const MOST_OF_ONE_SUBJECT_IN_AN_HOUR = 2;

/**
 * Whether an automatic mail may go to an address: the last wall against a loop with a machine that does not say it is one.
 * @returns null, or why not: `own_mailbox`, `daemon`, `loop_cap`
 */
export async function refuseAutomatic(
  tx: Kysely<Schema>,
  { address, subject, messageId }: { address: string; subject: string; messageId: number },
): Promise<string | null> {
  const to = address.toLowerCase();
  if (DAEMON.test(to)) return "daemon";
  const own = await tx
    .selectFrom("mailboxes")
    .select("id")
    .where("address", "in", [to, splitPlus(to).plain])
    .executeTakeFirst();
  if (own) return "own_mailbox";

  const { rows } = await sql<{ lately: number; subjects: string[] }>`
    select
      (select count(*)::int from automatic_mails where address = ${to} and sent_at > now() - interval '3 hours') as lately,
      array(
        select c.subject from customer_addresses a join cases c on c.customer_id = a.customer_id
          join messages m on m.case_number = c.number
        where a.kind = 'email' and a.value = ${to} and m.direction = 'out' and m.author_id is null and m.purpose <> 'message'
          and m.sent_at > now() - interval '1 hour' and m.id <> ${messageId}
        limit 100) as subjects`.execute(tx);
  const { lately, subjects } = rows[0]!;
  const same = subjects.filter((each) => replySubject(each) === replySubject(subject)).length;
  return lately >= MOST_IN_THREE_HOURS || same >= MOST_OF_ONE_SUBJECT_IN_AN_HOUR ? "loop_cap" : null;
}

/** Counts an automatic mail that was sent. */
export async function countAutomatic(tx: Kysely<Schema>, address: string): Promise<void> {
  await tx.insertInto("automatic_mails").values({ address: address.toLowerCase() }).execute();
}
