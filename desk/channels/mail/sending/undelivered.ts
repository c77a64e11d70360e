import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/**
 * Tells whoever looks after the case, and whoever wrote it, that a message did not reach the customer. Who has that notice about the
 * case before them already is not told twice.
 */
export async function warnOfUndelivered(
  tx: Kysely<Schema>,
  { messageId, caseNumber }: { messageId: number; caseNumber: number },
): Promise<void> {
  await sql`
    insert into notices (account_id, kind, case_number)
    select account_id, 'undelivered', ${caseNumber} from (
      select owner_id as account_id from cases where number = ${caseNumber}
      union
      select author_id from messages where id = ${messageId}
    ) concerned join accounts a on a.id = concerned.account_id where a.deactivated_at is null
      and not exists (select from notices n where n.account_id = a.id and n.kind = 'undelivered' and n.case_number = ${caseNumber} and n.seen_at is null)`.execute(
    tx,
  );
}
