import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";

const MANY_APOLOGIES = 3;

type Groups = Map<Rule["label"], Hit[]>;

/**
 * What one sentence of a draft means in the light of the others: a step without a date is no empty promise where the draft
 * names the date elsewhere; repeated apologies are not the one sincere apology; powerless words beside a way out are a limit.
 * `denied` are the labels that nothing is left of.
 */
export function settleDraft(groups: ReadonlyMap<Rule["label"], Hit[]>): { groups: Groups; denied: ReadonlySet<string> } {
  const settled: Groups = new Map(groups);
  const denied = new Set<string>();
  const take = (label: "vague_promise" | "powerless" | "apology", from: (hit: Hit) => boolean) => {
    const hits = groups.get(label) ?? [];
    const left = hits.filter((hit) => !from(hit));
    if (left.length === 0) denied.add(label);
    settled.set(label, left);
  };
  if (groups.has("commitment")) take("vague_promise", ({ rule }) => rule.id.endsWith(".step"));
  if (groups.has("option")) take("powerless", ({ rule }) => rule.id.endsWith(".limit"));
  if ((groups.get("apology_word") ?? []).length >= MANY_APOLOGIES) take("apology", () => true);
  return { groups: settled, denied };
}
