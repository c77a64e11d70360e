import { fold } from "../search/folding.ts";

const LATIN: Record<string, string> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r",
  с: "s", т: "t", у: "u", ф: "f", х: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sht", ъ: "a", ь: "y", ю: "yu", я: "ya",
}; // biome-ignore format: a table of letters reads best in rows

/** A name as an address carries it: „Zła wiadomość” is `zla-wiadomosc`. Bulgarian as the Transliteration Act (2009) has it. */
export function slugOf(name: string): string {
  const latin = [...fold(name)].map((letter) => LATIN[letter] ?? letter).join("");
  const slug = latin.replace(/[^a-z0-9]+/g, "-").slice(0, 60);
  return slug.replace(/^-+|-+$/g, "") || "entry";
}
