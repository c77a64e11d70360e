import type { LibraryText } from "#contract/library-shapes.ts";
import type { Language } from "#words/say.ts";
import { Choices } from "../parts/Choices.tsx";
import { languageNames, languages } from "../parts/languages.ts";
import { useSay } from "../words.tsx";
import styles from "./EntryScreen.module.css";

/** In which language an entry is read or written; says where there are no words yet. */
export function LanguageChoice({
  language,
  texts,
  onLanguage,
}: {
  language: Language;
  texts: readonly LibraryText[];
  onLanguage: (language: Language) => void;
}) {
  const say = useSay();
  return (
    <div className={styles.language}>
      <Choices
        legend={say("library.language")}
        value={language}
        options={languages.map((each) => ({
          value: each,
          label:
            texts.length === 0 || texts.some((text) => text.language === each)
              ? languageNames[each]
              : `${languageNames[each]} · ${say("library.not_yet")}`,
        }))}
        onChange={onLanguage}
      />
    </div>
  );
}
