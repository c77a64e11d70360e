import type { Language } from "#words/say.ts";
import { applyLook } from "../shell/appearance.ts";
import { useLanguage, useSay, useSpeak } from "../words.tsx";
import styles from "./Gate.module.css";

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { pl: "Polski", bg: "Български", en: "English" };
export const languages = Object.keys(languageNames) as Language[];

/** Switches the language of the page at once and keeps it on this device. */
export function LanguageSwitch() {
  const say = useSay();
  const speak = useSpeak();
  const now = useLanguage();
  return (
    <nav className={styles.languages} aria-label={say("common.language")}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === now}
          onClick={() => {
            applyLook({ language });
            speak(language);
          }}
        >
          {languageNames[language]}
        </button>
      ))}
    </nav>
  );
}
