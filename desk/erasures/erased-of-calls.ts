import { sql } from "kysely";
import { ofCall, ofCustomer } from "../data-copies/part.ts";
import { changed, EMPTY, GONE, goneIf, NONE } from "./erased.ts";

/** What becomes of calls: that there was one, when and how it ended stays; its words, numbers and recordings go. */
export const ERASED_OF_CALLS = {
  calls: changed<"calls">({
    of: ofCustomer,
    set: {
      external_id: NONE,
      phone: EMPTY,
      agreed: EMPTY,
      next_step: EMPTY,
      closing_words: EMPTY,
      reason: NONE,
      reason_at: NONE,
    },
    stays: [
      "id",
      "case_number",
      "direction",
      "started_at",
      "hung_up_at",
      "ended_at",
      "ended_as",
      "next_at",
      "recording",
      "ladder_on",
      "ended_on",
      "ended_rung",
      "source",
    ],
  }),
  call_notes: changed<"call_notes">({ of: ofCall, set: { text: GONE }, stays: ["call_id", "kind", "at", "rung"] }),
  call_outcomes: changed<"call_outcomes">({ of: ofCall, set: { because: goneIf("because") }, stays: ["outcome"] }),
  call_rungs: changed<"call_rungs">({ of: ofCall, set: { bypass_words: EMPTY }, stays: ["bypass"] }),
  recording_changes: changed<"recording_changes">({
    of: ofCall,
    set: { words: goneIf("words") },
    stays: ["call_id", "state", "at", "recording_on"],
  }),
  call_recordings: changed<"call_recordings">({
    of: ofCall,
    set: {
      content: NONE,
      name: GONE,
      sha256: GONE,
      removed_at: sql`coalesce(removed_at, now())`,
      removed_because: sql`coalesce(removed_because, 'by_hand')`,
    },
    stays: ["id", "call_id", "type", "size", "kept_at", "keep_until"],
  }),
};
