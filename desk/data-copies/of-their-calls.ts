import { sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { COLLEAGUE, KEY, ofCall, ofCustomer, type Part, SAME, TEAM } from "./part.ts";

const named = <T extends keyof Schema>(part: Part<T>): Part<T> => part;

/** What hangs on calls with the customer. A recording has their voice, and is a file beside the data while it is kept. */
export const OF_THEIR_CALLS = {
  calls: named<"calls">({
    of: ofCustomer,
    columns: {
      id: "number",
      case_number: "case",
      direction: "direction",
      phone: "phone",
      started_at: "startedAt",
      ended_at: "endedAt",
      ended_as: "endedAs",
      agreed: "agreed",
      next_step: "nextStep",
      next_at: "nextAt",
      closing_words: "closingWords",
      recording: "recording",
      client_id: KEY,
      customer_id: KEY,
      account_id: COLLEAGUE,
      source: KEY,
      external_id: KEY,
      written_at: KEY,
      ladder_on: TEAM,
      recording_on: KEY,
      end_written_at: KEY,
      end_client_id: KEY,
      ended_on: TEAM,
      ended_rung: TEAM,
      promise_id: KEY,
      reason: TEAM,
      reason_at: TEAM,
    },
  }),
  call_notes: named<"call_notes">({
    of: (ids) => sql`${ofCall(ids)} and t.kind <> 'note'`,
    columns: {
      id: KEY,
      client_id: KEY,
      call_id: "call",
      kind: "kind",
      text: "text",
      at: "at",
      rung: TEAM,
      author_id: COLLEAGUE,
      author_name: COLLEAGUE,
      written_at: KEY,
      promise_id: KEY,
    },
  }),
  recording_changes: named<"recording_changes">({
    of: ofCall,
    columns: {
      id: KEY,
      client_id: KEY,
      call_id: "call",
      state: "state",
      words: "words",
      at: "at",
      recording_on: SAME,
      account_id: COLLEAGUE,
      written_at: KEY,
    },
  }),
  call_recordings: named<"call_recordings">({
    of: ofCall,
    columns: {
      id: "number",
      call_id: "call",
      name: "name",
      type: "type",
      size: "size",
      kept_at: "keptAt",
      keep_until: "keepUntil",
      removed_at: "removedAt",
      removed_because: "removedBecause",
      sha256: KEY,
      // Beside the data, as a file.
      content: SAME,
      added_by: COLLEAGUE,
      removed_by: COLLEAGUE,
    },
  }),
  call_rungs: { why: TEAM.why, of: ofCall },
  call_outcomes: { why: TEAM.why, of: ofCall },
};
