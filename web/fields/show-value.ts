import type { Say } from "#words/say.ts";
import type { When } from "../when.ts";
import type { NamedField } from "./use-fields.ts";

/** A kept value as a person reads it. */
export function showValue({ kind }: Pick<NamedField, "kind">, value: string, { say, when }: { say: Say; when: When }): string {
  if (kind === "yes_no") return say(value === "yes" ? "together.yes" : "together.no");
  // Noon, so that no zone makes another day of it.
  if (kind === "date") return when.date(`${value}T12:00:00Z`);
  return value;
}
