import { findLeak } from "#contract/leak-guard.ts";

export type TeamText = {
  kind: "note" | "team_line" | "held";
  id: number | null;
  text: string;
  at: string | null;
  by: string | null;
};
type LeakInText =
  | { kind: "team_words"; range: readonly [number, number]; quote: string; source: TeamText }
  | { kind: "colleague_mention"; range: readonly [number, number]; quote: string };
export type Leak = LeakInText | { kind: "team_file"; attachmentId: number; name: string };

export type GuardedReply = {
  text: string;
  team: readonly TeamText[];
  /** What the customer wrote themselves: repeating it gives nothing away. */
  customer: readonly string[];
  colleagues: readonly string[];
  attachments: readonly { id: number; name: string; audience: "customer" | "team" }[];
};

const plain = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ")} `;

/** The rule names the shortest run that is a leak; what is taken out or shown is all of it, word by word to both sides. */
function wholeStretch(text: string, [from, to]: readonly [number, number], source: string): readonly [number, number] {
  const there = plain(source);
  let [start, end] = [from, to];
  for (const word of text.slice(end).matchAll(/[\p{L}\p{N}]+/gu)) {
    const next = to + word.index + word[0].length;
    if (!there.includes(plain(text.slice(start, next)))) break;
    end = next;
  }
  for (const word of [...text.slice(0, from).matchAll(/[\p{L}\p{N}]+/gu)].reverse()) {
    if (!there.includes(plain(text.slice(word.index, end)))) break;
    start = word.index;
  }
  return [start, end];
}

/** Every stretch of team words, found by the rule the server uses too; the rule names one, so what it found is blanked and it looks again. */
function teamWords({ text, team, customer }: GuardedReply): LeakInText[] {
  const leaks: LeakInText[] = [];
  const teamTexts = team.map((source) => source.text);
  let left = text;
  for (let leak = findLeak(left, teamTexts, customer); leak; leak = findLeak(left, teamTexts, customer)) {
    const source = team[leak.source]!;
    const [start, end] = wholeStretch(left, leak.range, source.text);
    leaks.push({ kind: "team_words", range: [start, end], quote: text.slice(start, end), source });
    left = left.slice(0, start) + " ".repeat(end - start) + left.slice(end);
  }
  return leaks;
}

function mentions({ text, colleagues }: GuardedReply): LeakInText[] {
  const lower = text.toLowerCase();
  const names = [...new Set(colleagues.flatMap((name) => [name, name.split(/\s+/)[0] ?? name]))].filter(
    (name) => name.length > 1,
  );
  const leaks: LeakInText[] = [];
  // The longest name first, so that "@Ewa Zielińska" is not reported as "@Ewa".
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const sought = `@${name.toLowerCase()}`;
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
      const end = at + sought.length;
      if (/[\p{L}\p{N}]/u.test(text[end] ?? "") || /[\p{L}\p{N}._-]/u.test(text[at - 1] ?? "")) continue;
      if (leaks.some((leak) => at >= leak.range[0] && at < leak.range[1])) continue;
      leaks.push({ kind: "colleague_mention", range: [at, end], quote: text.slice(at, end) });
    }
  }
  return leaks;
}

/** What must not reach the customer, looked for before a reply leaves the browser; in the order of the text, files last. */
export function findLeaks(reply: GuardedReply): Leak[] {
  const inText = [...teamWords(reply), ...mentions(reply)].toSorted((a, b) => a.range[0] - b.range[0]);
  const files = reply.attachments
    .filter((file) => file.audience === "team")
    .map((file): Leak => ({ kind: "team_file", attachmentId: file.id, name: file.name }));
  return [...inText, ...files];
}

/** The text without what leaked; a sentence that leaked as a whole goes with its full stop and its line. */
export function withoutLeaks(text: string, leaks: readonly Leak[]): string {
  let left = text;
  const ranges = leaks.flatMap((leak) => (leak.kind === "team_file" ? [] : [leak.range]));
  for (const [start, end] of ranges.toSorted((a, b) => b[0] - a[0])) {
    const before = left.slice(0, start).replace(/[„“"(«]+$/u, "");
    const opensSentence = /(^|[.!?…\n])\s*$/u.test(before);
    const after = left.slice(end).replace(opensSentence ? /^["”“)»]*[.!?…,;:]*["”“)»]* */u : /^["”“)»]+/u, "");
    left = before + after;
  }
  return left
    .replace(/[ \t]+$/gm, "")
    .replace(/ {2,}/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
