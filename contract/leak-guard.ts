/**
 * The leak guard's rule about words, the same in the browser (before sending) and on the server (when sending):
 * eight consecutive words, or whole words of 45 letters and more, that also stand in a team text of the case.
 * What the customer wrote themselves is no secret to them and is left out.
 */
export interface Leak {
  /** Where the team's words stand in the reply, UTF-16 `[start, end)`. */
  range: [number, number];
  /** Which of the team texts it matches, by its place in the list. */
  source: number;
}

const WORDS = 8;
const LETTERS = 45;
const WORD = /[\p{L}\p{N}]+/gu;

interface Word {
  text: string;
  start: number;
  end: number;
}

export function findLeak(reply: string, teamTexts: readonly string[], customerTexts: readonly string[]): Leak | null {
  const own = new Set(customerTexts.flatMap((text) => runs(wordsOf(text)).map(({ key }) => key)));
  const team = new Map<string, number>();
  teamTexts.forEach((text, source) => {
    for (const { key } of runs(wordsOf(text))) if (!own.has(key) && !team.has(key)) team.set(key, source);
  });
  if (team.size === 0) return null;
  const words = wordsOf(reply);
  let leak = null as Leak | null;
  for (const { key, from, to } of runs(words)) {
    const source = team.get(key);
    if (source === undefined) continue;
    if (leak && words[from]!.start > leak.range[1]) break;
    leak = { range: [leak?.range[0] ?? words[from]!.start, words[to]!.end], source: leak?.source ?? source };
  }
  return leak;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** From every word on, the shortest run that would be a leak: eight words, or fewer long ones. */
function runs(words: Word[]): { key: string; from: number; to: number }[] {
  const found: { key: string; from: number; to: number }[] = [];
  for (let from = 0; from < words.length; from++) {
    let key = "";
    for (let to = from; to < words.length; to++) {
      key += to === from ? words[to]!.text : ` ${words[to]!.text}`;
      if (to - from + 1 >= WORDS || (to > from && key.length >= LETTERS)) {
        found.push({ key, from, to });
        break;
      }
    }
  }
  return found;
}
