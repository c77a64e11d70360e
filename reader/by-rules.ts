import { draftByRules } from "./draft-by-rules.ts";
import type { Finding, Kind } from "./labels.ts";
import { messageByRules } from "./message-by-rules.ts";
import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";
import type { PreparedText } from "./text/prepare.ts";

/** What the rules alone say of a text. */
export interface ByRules {
  prepared: PreparedText;
  hits: readonly Hit[];
  groups: ReadonlyMap<Rule["label"], Hit[]>;
  /** The labels that they would show, with their evidence. */
  findings: Map<string, Finding<string>>;
  /** Labels that one sentence would have earned and another has taken back. */
  denied: ReadonlySet<string>;
}

export const byRules = (prepared: PreparedText, kind: Kind): ByRules =>
  kind === "customer" ? messageByRules(prepared) : draftByRules(prepared);
