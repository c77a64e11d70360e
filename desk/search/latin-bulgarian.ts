// One sound, one sign: what people type for it in Latin letters, and the Cyrillic letter itself, meet in the middle.
const FROM_CYRILLIC: Record<string, string> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "j", з: "z", и: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p",
  р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "c", ч: "4", ш: "6", щ: "6t", ъ: "a", ь: "i", ю: "iu", я: "ia",
}; // biome-ignore format: a table of letters reads best in rows

const FROM_LATIN: [string, string][] = [
  ["sht", "6t"],
  ["sh", "6"],
  ["ch", "4"],
  ["zh", "j"],
  ["ts", "c"],
  ["ya", "ia"],
  ["ja", "ia"],
  ["yu", "iu"],
  ["ju", "iu"],
  ["q", "ia"],
  ["w", "v"],
  ["x", "h"],
  ["y", "a"],
];

/** How a Bulgarian word sounds, whichever letters it is typed in: `чакам`, `4akam` and `chakam` give `4akam`. */
export function soundOf(word: string): string {
  let sound = "";
  for (let at = 0; at < word.length; ) {
    const cyrillic = FROM_CYRILLIC[word[at]!];
    const latin = cyrillic === undefined ? FROM_LATIN.find(([typed]) => word.startsWith(typed, at)) : undefined;
    sound += cyrillic ?? latin?.[1] ?? word[at];
    at += latin?.[0].length ?? 1;
  }
  return sound;
}

/** In Latin typing ъ is written a, u or y: the same word with its u's read as ъ. */
export const otherSoundOf = (word: string): string => soundOf(word.replaceAll("u", "a"));
