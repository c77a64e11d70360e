import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";

const MANY_APOLOGIES = 3;

/**
 * What one sentence of a draft means in the light of the others: a step without a date is no empty promise where the draft
 * names the date elsewhere; repeated apologies are not the one sincere apology; powerless words beside a way out are a limit.
 */
export function settleDraft(groups: ReadonlyMap<Rule["label"], Hit[]>): Map<Rule["label"], Hit[]> {
  const settled = new Map(groups);
  if (groups.has("commitment")) {
    settled.set(
      "vague_promise",
      (groups.get("vague_promise") ?? []).filter((hit) => !hit.rule.id.endsWith(".step")),
    );
  }
  if ((groups.get("apology_word") ?? []).length >= MANY_APOLOGIES) settled.delete("apology");
  if (groups.has("option")) {
    settled.set(
      "powerless",
      (groups.get("powerless") ?? []).filter((hit) => !hit.rule.id.endsWith(".limit")),
    );
  }
  if (groups.has("feel_felt_found")) settled.set("reflection", groups.get("reflection") ?? []);
  return settled;
}
