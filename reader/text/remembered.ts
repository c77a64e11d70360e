// Most words of a text are words of every text. A list this long holds those of some ten thousand letters.
const MOST_KEPT = 10_000;

/** The same function, which works out what it says of a word once; what was not asked for in a while is forgotten. */
export function remembered<Said>(work: (word: string) => Said): (word: string) => Said {
  let recent = new Map<string, Said>();
  let older = new Map<string, Said>();
  return (word) => {
    let said = recent.get(word);
    if (said !== undefined) return said;
    said = older.get(word) ?? work(word);
    if (recent.size >= MOST_KEPT) [older, recent] = [recent, new Map()];
    recent.set(word, said);
    return said;
  };
}
