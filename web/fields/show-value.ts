import type { Say } from "#words/say.ts";
import type { When } from "../when.ts";
import type { NamedField } from "./use-fields.ts";

/** A kept value as a person reads it. */
export function showValue({ kind }: Pick<NamedField, "kind">, value: string, { say, when }: { say: Say; when: When }): string {
  if (kind === "yes_no") return say(value === "yes" ? "together.yes" : "together.no");
  if (kind === "date") return when.date(value);
  return value;
}
