/** What a line of the notes means: `/3` steps onto a rung, `/7` judges, `/9` ends, `/0` is danger, `/p` promises, `/q` quotes; anything else is a note. */
export type NoteMeaning =
  | { kind: "line"; as: "note" | "quote"; text: string }
  | { kind: "rung"; rung: number }
  | { kind: "outcome"; outcome: "calmed" | "no_result" | "not_possible" }
  | { kind: "danger" }
  | { kind: "end" }
  | { kind: "promise"; text: string }
  | { kind: "nothing" };

/** Under the keys beside those of the rungs: no letter, for in a call letters go to the notes. */
export const OUTCOME_KEYS = { 6: "calmed", 7: "no_result", 8: "not_possible" } as const;
export const END_KEY = "9";
export const DANGER_KEY = "0";

// Cyrillic keyboards write р, п and к where others have p and q; both are meant.
const PROMISE = /^\/[pрп](?:\s+|$)/iu;
const QUOTE = /^\/[qкя](?:\s+|$)/iu;

export function meaningOf(typed: string): NoteMeaning {
  const line = typed.trim();
  if (line === "") return { kind: "nothing" };
  const digit = /^\/(\d)$/.exec(line)?.[1];
  if (digit === DANGER_KEY) return { kind: "danger" };
  if (digit === END_KEY) return { kind: "end" };
  if (digit && digit in OUTCOME_KEYS)
    return { kind: "outcome", outcome: OUTCOME_KEYS[Number(digit) as keyof typeof OUTCOME_KEYS] };
  if (digit && digit >= "1" && digit <= "5") return { kind: "rung", rung: Number(digit) };
  if (PROMISE.test(line)) return { kind: "promise", text: line.replace(PROMISE, "").trim() };
  if (QUOTE.test(line)) {
    const text = line.replace(QUOTE, "").trim();
    return text ? { kind: "line", as: "quote", text } : { kind: "nothing" };
  }
  return { kind: "line", as: "note", text: line };
}
