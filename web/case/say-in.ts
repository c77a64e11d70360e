import { useEffect, useState } from "react";
import { type Catalogue, type Language, type Say, speaker } from "#words/say.ts";

const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  pl: () => import("#words/pl.ts"),
  bg: () => import("#words/bg.ts"),
  en: () => import("#words/en.ts"),
};
const speakers = new Map<Language, Say>();

/** The words of a language other than the agent's own: what the customer reads is said in the customer's. Null until it is here. */
export function useSayIn(language: Language): Say | null {
  const [say, setSay] = useState<Say | null>(() => speakers.get(language) ?? null);
  useEffect(() => {
    let wanted = true;
    void catalogues[language]().then(({ default: words }) => {
      const spoken = speakers.get(language) ?? speaker(language, words);
      speakers.set(language, spoken);
      if (wanted) setSay(() => spoken);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return say;
}
