import type { Finding, Range } from "./labels.ts";
import { joinRanges } from "./weigh.ts";

const MASK = "▒▒▒";
const MASKED = new Set(["insult", "profanity"]);

/**
 * The text with the evidence of insults and swearing replaced by "▒▒▒", everything else as it was.
 * `masked` are the ranges in the original text that are hidden.
 */
export function maskText(text: string, findings: readonly Finding<string>[]): { text: string; masked: Range[] } {
  const ranges: Range[] = [];
  for (const finding of findings) if (MASKED.has(finding.label)) ranges.push(...finding.evidence);
  const masked = joinRanges(ranges, Number.POSITIVE_INFINITY).filter(
    ([start, end]) => start >= 0 && end <= text.length && start < end,
  );
  let shown = "";
  let from = 0;
  for (const [start, end] of masked) {
    shown += text.slice(from, start) + MASK;
    from = end;
  }
  return { text: shown + text.slice(from), masked };
}
