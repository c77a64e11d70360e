/**
 * Finds team words in a reply before it leaves the browser; the server looks again.
 * A run counts from 8 consecutive words, or from 45 characters, equal to something only the team may read.
 */

export type TeamText = { kind: "note" | "team_line"; id: number | null; text: string; at: string | null; by: string | null };
type LeakInText =
  | { kind: "team_words"; range: readonly [number, number]; quote: string; source: TeamText }
  | { kind: "colleague_mention"; range: readonly [number, number]; quote: string };
export type Leak = LeakInText | { kind: "team_file"; attachmentId: number; name: string };

export type GuardedReply = {
  text: string;
  team: readonly TeamText[];
  /** What the customer wrote or has already been told: repeating it gives nothing away. */
  known: readonly string[];
  colleagues: readonly string[];
  attachments: readonly { id: number; name: string; audience: "customer" | "team" }[];
};

const FEWEST_WORDS = 8;
const FEWEST_CHARACTERS = 45;
/** Shorter agreements with the customer's words are chance ("w sprawie butów"). */
const FEWEST_KNOWN_WORDS = 5;

type Word = { word: string; start: number; end: number };

/** Words and numbers with their places; letter case and punctuation do not hide a copy. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    word: found[0].normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

type Run = { from: number; to: number };

/** Every longest run of words that both texts share, as places in the first. */
function sharedRuns(draft: readonly Word[], other: readonly Word[]): Run[] {
  const places = new Map<string, number[]>();
  other.forEach(({ word }, at) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  });
  const runs: Run[] = [];
  for (let i = 0; i < draft.length; i++) {
    for (const j of places.get(draft[i]!.word) ?? []) {
      if (i > 0 && j > 0 && draft[i - 1]!.word === other[j - 1]!.word) continue;
      let length = 1;
      while (i + length < draft.length && j + length < other.length && draft[i + length]!.word === other[j + length]!.word) length++;
      runs.push({ from: i, to: i + length });
    }
  }
  return runs;
}

const outside = (run: Run, taken: readonly boolean[]): Run[] => {
  const pieces: Run[] = [];
  let from = run.from;
  for (let i = run.from; i <= run.to; i++) {
    if (i < run.to && !taken[i]) continue;
    if (i > from) pieces.push({ from, to: i });
    from = i + 1;
  }
  return pieces;
};

function teamWords({ text, team, known }: GuardedReply): LeakInText[] {
  const draft = wordsOf(text);
  const free: boolean[] = new Array(draft.length).fill(false);
  for (const one of known) {
    for (const run of sharedRuns(draft, wordsOf(one))) {
      if (run.to - run.from >= FEWEST_KNOWN_WORDS) free.fill(true, run.from, run.to);
    }
  }
  const leaks: LeakInText[] = [];
  const taken = [...free];
  for (const source of team) {
    const runs = sharedRuns(draft, wordsOf(source.text)).toSorted((a, b) => b.to - b.from - (a.to - a.from));
    for (const run of runs.flatMap((one) => outside(one, taken))) {
      const start = draft[run.from]!.start;
      const end = draft[run.to - 1]!.end;
      if (run.to - run.from < FEWEST_WORDS && end - start < FEWEST_CHARACTERS) continue;
      taken.fill(true, run.from, run.to);
      leaks.push({ kind: "team_words", range: [start, end], quote: text.slice(start, end), source });
    }
  }
  return leaks;
}

function mentions({ text, colleagues }: GuardedReply): LeakInText[] {
  const lower = text.toLowerCase();
  const names = [...new Set(colleagues.flatMap((name) => [name, name.split(/\s+/)[0] ?? name]))].filter((name) => name.length > 1);
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

/** All that holds this reply, in the order of the text, files last. */
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
