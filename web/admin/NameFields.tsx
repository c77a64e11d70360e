import type { Language } from "#words/say.ts";
import { TextField } from "../parts/Field.tsx";
import { languageNames, languages } from "../parts/languages.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

export type Names = Record<Language, string>;
export const noNames: Names = { pl: "", bg: "", en: "" };

/** A name in each of the three languages; one left empty is shown by the short name. */
export function NameFields({ names, longest, onChange }: { names: Names; longest: number; onChange: (names: Names) => void }) {
  const say = useSay();
  return (
    <div className={styles.pair}>
      {languages.map((language) => (
        <TextField
          key={language}
          label={say("together.name_in", { language: languageNames[language] })}
          lang={language}
          optional
          maxLength={longest}
          value={names[language]}
          onChange={(event) => onChange({ ...names, [language]: event.target.value })}
        />
      ))}
    </div>
  );
}

/** „Zwrot towaru“ → `zwrot-towaru`; Cyrillic by its Latin letters (the official Bulgarian transliteration). */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[а-яѝ]/g, (letter) => CYRILLIC[letter] ?? "")
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}

const CYRILLIC: Record<string, string> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  й: "y",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "sht",
  ъ: "a",
  ь: "y",
  ю: "yu",
  я: "ya",
};
