import type { ByRules } from "./by-rules.ts";
import { hitsOf } from "./hits.ts";
import { DRAFT_LABELS } from "./labels.ts";
import { draftSet } from "./rules/draft-sets.ts";
import { settleDraft } from "./settle-draft.ts";
import type { PreparedText } from "./text/prepare.ts";
import { byLabel, weighAll } from "./weigh.ts";

/** Apart from what reads messages: a browser fetches this alone. */
export function draftByRules(prepared: PreparedText): ByRules {
  const hits = hitsOf(prepared, draftSet);
  const { groups, denied } = settleDraft(byLabel(hits));
  return { prepared, hits, groups, findings: weighAll(DRAFT_LABELS, groups), denied };
}
