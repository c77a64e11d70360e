import type { Area } from "#contract/messages.ts";
import { AREAS, BRINGS_ALONG, CUSTOMER_LABELS, type CustomerLabel } from "#reader/labels.ts";

/**
 * The labels of a text after somebody named its areas: the areas as named, the reader's other labels as they were, but none that would
 * bring an area along which is not there. Whoever says that nobody's dignity is hurt says that there is no insult, too.
 */
export function labelsAfter(read: readonly string[], areas: readonly Area[]): CustomerLabel[] {
  const isArea = (label: CustomerLabel): label is Area => (AREAS as readonly string[]).includes(label);
  const fits = (label: CustomerLabel) =>
    (BRINGS_ALONG[label] ?? []).every((brought) => !isArea(brought) || areas.includes(brought));
  return CUSTOMER_LABELS.filter((label) => (isArea(label) ? areas.includes(label) : read.includes(label) && fits(label)));
}
