import { type RawBuilder, sql } from "kysely";
import type { Situation } from "#contract/situations.ts";
import type { CaseFilter } from "#contract/views.ts";

export type ListFilter = CaseFilter & { situation?: Situation | undefined };

/**
 * What a filter asks of a row of `cases`, as conditions that begin with `and`. None of them changes the order: the list is still read from its
 * index by promise, unless few cases have a tag or a value, and those are then found by it. Closed cases: `narrowing-closed.ts`.
 */
export function narrowedBy(filter: ListFilter, accountId: number | null): RawBuilder<unknown> {
  const { owner, team, tags, stage, channel, mailbox, language, waitingFor, matter, situation, field, customerField } = filter;
  const asked = [
    owner === "me" && sql`and owner_id = ${accountId}`,
    owner === "none" && sql`and owner_id is null`,
    owner && owner !== "me" && owner !== "none" && sql`and owner_id = ${Number(owner)}`,
    team && sql`and team_id = ${team}`,
    tags && sql`and tag_ids <> '{}' and tag_ids @> ${tags.split(",").map(Number)}::bigint[]`,
    stage && sql`and stage = ${stage}`,
    channel && sql`and channel = ${channel}`,
    mailbox && sql`and mailbox_id = ${mailbox}`,
    language && sql`and language = ${language}`,
    waitingFor && sql`and waiting_for = ${waitingFor}`,
    matter && sql`and matter = ${matter}`,
    situation && sql`and situation = ${situation}`,
    field && having(sql`case_values v where v.case_number = cases.number`, field),
    customerField && having(sql`customer_values v where v.customer_id = cases.customer_id`, customerField),
  ].filter((one) => typeof one === "object");
  return sql.join(asked, sql` `);
}

function having(whose: RawBuilder<unknown>, asked: string): RawBuilder<unknown> {
  const { fieldId, value } = readFilled(asked);
  return sql`and exists (select from ${whose} and v.field_id = ${fieldId} and v.value = ${value})`;
}

/** A field and its value, as an address says them: `7:2026-11-24`. */
export function readFilled(asked: string): { fieldId: number; value: string } {
  const colon = asked.indexOf(":");
  return { fieldId: Number(asked.slice(0, colon)), value: asked.slice(colon + 1) };
}
