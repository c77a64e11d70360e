import { languageNames, languages } from "../parts/languages.ts";
import { applyLook } from "../shell/appearance.ts";
import { useLanguage, useSay, useSpeak } from "../words.tsx";
import styles from "./Gate.module.css";

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
