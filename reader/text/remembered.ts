// Most words of a text are words of every text, and short. Twice so many are kept at most: those met of late, and those before them.
const MOST_KEPT = 10_000;
const LONGEST_KEPT = 64;

/** The same function, which works out what it says of a word once; what was not asked for in a while is forgotten. */
export function remembered<Said>(work: (word: string) => Said): (word: string) => Said {
  let recent = new Map<string, Said>();
  let older = new Map<string, Said>();
  return (word) => {
    if (word.length > LONGEST_KEPT) return work(word);
    let said = recent.get(word);
    if (said !== undefined) return said;
    said = older.get(word) ?? work(word);
    if (recent.size >= MOST_KEPT) [older, recent] = [recent, new Map()];
    recent.set(word, said);
    return said;
  };
}
