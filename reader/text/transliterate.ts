/**
 * Bulgarian typed in Latin letters, as people type it ("6te vi sydq, 4akam ot sedmica"), and as the official
 * transliteration writes it (Transliteration Act 2009: sht, zh, ts, ch, sh, ya, yu, a for ъ).
 */
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ["sht", "щ"],
  ["6t", "щ"],
  ["zh", "ж"],
  ["ch", "ч"],
  ["sh", "ш"],
  ["ts", "ц"],
  ["ya", "я"],
  ["ia", "я"],
  ["yu", "ю"],
  ["iu", "ю"],
  ["yo", "йо"],
  ["dj", "дж"],
  ["kv", "кв"],
];

const SINGLE: Readonly<Record<string, string>> = {
  a: "а",
  b: "б",
  c: "ц",
  d: "д",
  e: "е",
  f: "ф",
  g: "г",
  h: "х",
  i: "и",
  j: "ж",
  k: "к",
  l: "л",
  m: "м",
  n: "н",
  o: "о",
  p: "п",
  q: "я",
  r: "р",
  s: "с",
  t: "т",
  u: "у",
  v: "в",
  w: "в",
  x: "х",
  y: "ъ",
  z: "з",
  "4": "ч",
  "6": "ш",
};

/** Words whose "a" or "i" stands for a letter that the table cannot guess. */
const WHOLE: Readonly<Record<string, string>> = {
  sam: "съм",
  sum: "съм",
  sym: "съм",
  sas: "със",
  sus: "със",
  sys: "със",
  vi: "ви",
  moi: "мой",
  moy: "мой",
  kakvo: "какво",
  kvo: "кво",
  moga: "мога",
  dalzhni: "длъжни",
  nyama: "няма",
  kashta: "къща",
  vav: "във",
  kade: "къде",
  kude: "къде",
  kyde: "къде",
  parvo: "първо",
  varnete: "върнете",
  syd: "съд",
  sud: "съд",
  sad: "съд",
};

/** The Cyrillic words a Latin-typed one may stand for, the likeliest first. At most five. */
export function cyrillicReadings(latin: string): string[] {
  const whole = WHOLE[latin];
  const readings = whole ? [whole] : [];
  const plain = spell(latin, "у", "ъ");
  for (const reading of [plain, spell(latin, "ъ", "ъ"), spell(latin, "у", "й"), endSoft(plain)]) {
    if (reading && !readings.includes(reading)) readings.push(reading);
  }
  return readings;
}

function spell(latin: string, u: string, y: string): string {
  let out = "";
  let i = 0;
  outer: while (i < latin.length) {
    for (const [from, to] of DIGRAPHS) {
      if (latin.startsWith(from, i)) {
        out += to;
        i += from.length;
        continue outer;
      }
    }
    const letter = latin[i]!;
    out += letter === "u" ? u : letter === "y" ? y : (SINGLE[letter] ?? letter);
    i++;
  }
  return out;
}

/** "moi", "zdravei": a last "i" after a vowel is "й". */
function endSoft(cyrillic: string): string | undefined {
  return /[аеоу]и$/.test(cyrillic) ? `${cyrillic.slice(0, -1)}й` : undefined;
}
