import type { CaseView } from "#contract/case-shapes.ts";
import type { OptionView, OptionWords } from "#contract/options.ts";
import type { Say } from "#words/say.ts";
import type { When } from "../../when.ts";

export type Kind = OptionView["kind"];
export const KINDS: readonly Kind[] = ["wish", "standard", "non_standard", "outside"];

/** What stands in the form before anybody writes: the option as it is, or an empty one of the kind that is still missing. */
export function firstWords(view: Pick<CaseView, "options" | "messages">, option: OptionView | null): OptionWords {
  if (option) {
    const { kind, what, from, until, costToCustomer, legalBasis, needs, feasibility, costToUs, whoDecides, whyNot } = option;
    return { kind, what, from, until, costToCustomer, legalBasis, needs, feasibility, costToUs, whoDecides, whyNot };
  }
  const kind = missingKind(view.options) ?? "standard";
  return {
    kind,
    what: kind === "wish" ? wishIn(view) : "",
    from: null,
    until: null,
    costToCustomer: "",
    legalBasis: "",
    needs: "",
    feasibility: "allowed",
    costToUs: "",
    whoDecides: "",
    whyNot: "",
  };
}

/** The next kind a good list needs: the customer's wish, what is usual, what is not, and a way outside of us. */
export const missingKind = (options: readonly Pick<OptionView, "kind">[]): Kind | null =>
  KINDS.find((kind) => options.every((option) => option.kind !== kind)) ?? null;

/** The newest request in the customer's own words; empty where the reader found none. */
export const wishIn = ({ messages }: Pick<CaseView, "messages">): string =>
  messages.findLast(({ direction, reading }) => direction === "in" && reading?.request)?.reading?.request?.slice(0, 500) ?? "";

/** When an option would be, as the agent reads it. */
export function whenOf({ from, until }: Pick<OptionView, "from" | "until">, { say, when }: { say: Say; when: When }): string {
  if (until === null) return "";
  return from === null
    ? say("options.by", { at: when.exact(until) })
    : say("options.span", { from: when.day(from), until: when.day(until) });
}
