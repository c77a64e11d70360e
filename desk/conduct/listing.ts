import { type Kysely, type Selectable, sql } from "kysely";
import type { MeasureView } from "#contract/conduct.ts";
import type { WorkingHours } from "#contract/setup.ts";
import type { Allowed } from "#contract/shapes.ts";
import type { Appeals, Measures, Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { may } from "../accounts/may.ts";
import { HOLDS } from "./standing.ts";

type MeasureRecord = Selectable<Measures> & {
  quoted_day: string;
  contact_name: string | null;
  has_address: boolean;
  holds: boolean;
  appeals: (Pick<Selectable<Appeals>, "id" | "words" | "recorded_name" | "decided_name" | "outcome" | "reasons" | "not_by"> & {
    received_on: string;
    decided_at: string | null;
  })[];
};

const SHOWN = 50;

/** What was decided about a customer's conduct, newest first, and what the asker may do about it. */
export async function listMeasures(
  db: Kysely<Schema>,
  { customerId, by }: { customerId: number; by: Actor },
): Promise<{ items: MeasureView[]; mayPropose: Allowed }> {
  const { rows } = await sql<MeasureRecord>`
    select m.*, m.quoted_on::text as quoted_day, contact.name as contact_name,
      (${HOLDS}) as holds,
      exists (select from customer_addresses a where a.customer_id = m.customer_id and a.kind = 'email' and a.undeliverable_since is null) as has_address,
      coalesce((select json_agg(row_to_json(a) order by a.id) from appeals a where a.measure_id = m.id), '[]') as appeals
    from measures m left join accounts contact on contact.id = m.contact_id
    where m.customer_id = ${customerId} order by m.id desc limit ${SHOWN}`.execute(db);
  return { items: rows.map((row) => show(row, by)), mayPropose: mayDecide(by) };
}

const mayDecide = (by: Actor): Allowed => (by.kind === "agent" ? may(by, "conduct") : "sign_in.person_only");

function show(row: MeasureRecord, by: Actor): MeasureView {
  const me = by.kind === "agent" ? by.id : null;
  const decides = mayDecide(by);
  const waits = row.confirmed_at === null && row.declined_at === null;
  const whileWaiting: Allowed = decides === true && !waits ? "conduct.settled" : decides;
  const whileHolding: Allowed = decides === true && !row.holds ? "conduct.not_standing" : decides;
  const expired = row.stage === "restriction" && row.confirmed_at !== null && !row.holds && row.ended_at === null;
  return {
    id: row.id,
    stage: row.stage,
    state: waits ? "proposed" : row.declined_at !== null ? "declined" : row.ended_at !== null || expired ? "ended" : "stands",
    quote: row.quote,
    quotedOn: row.quoted_day,
    case: row.grounds_case,
    reason: row.reason,
    skippedBecause: row.skipped_because,
    restriction:
      row.ends_at === null || row.review_at === null
        ? null
        : {
            measure: row.id,
            writingOnly: row.writing_only,
            contact: row.contact_id === null ? null : { id: row.contact_id, name: row.contact_name ?? "" },
            windows: row.windows as WorkingHours | null,
            answerDays: row.answer_days,
            reviewAt: row.review_at.toISOString(),
            endsAt: row.ends_at.toISOString(),
          },
    appealBy: row.appeal_by.toISOString(),
    letter: row.letter,
    letterLanguage: row.letter_language,
    byMail: row.letter_id !== null || (waits && row.has_address),
    proposedBy: { id: row.proposed_by, name: row.proposed_name },
    proposedAt: row.proposed_at.toISOString(),
    confirmedBy: row.confirmed_name,
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    declinedBy: row.declined_name,
    declinedBecause: row.declined_because,
    endedBecause: row.ended_because ?? (expired ? "expired" : null),
    endedAt: (row.ended_at ?? (expired ? row.ends_at : null))?.toISOString() ?? null,
    endedWords: row.ended_words,
    prolongs: row.prolongs,
    appeals: row.appeals.map((appeal) => ({
      id: appeal.id,
      words: appeal.words,
      receivedOn: appeal.received_on,
      recordedBy: appeal.recorded_name,
      decidedBy: appeal.decided_name,
      decidedAt: appeal.decided_at === null ? null : new Date(appeal.decided_at).toISOString(),
      outcome: appeal.outcome,
      reasons: appeal.reasons,
      mayDecide:
        decides !== true
          ? decides
          : appeal.decided_at !== null
            ? "appeal.decided"
            : me !== null && appeal.not_by.includes(me)
              ? "appeal.took_part"
              : true,
    })),
    may: {
      confirm: whileWaiting === true && row.proposed_by === me ? "conduct.own_proposal" : whileWaiting,
      decline: whileWaiting,
      lift: whileHolding,
      prolong: whileHolding,
      appeal:
        me === null
          ? "sign_in.person_only"
          : row.confirmed_at === null
            ? "conduct.not_told"
            : row.appeals.some((one) => one.decided_at === null)
              ? "appeal.open"
              : true,
    },
  };
}
