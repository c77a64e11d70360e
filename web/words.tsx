import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { heldTogether } from "#words/held-together.ts";
import { type Catalogue, type Language, type Say, speaker } from "#words/say.ts";
import { newerVersion } from "./newer-version.ts";

const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  pl: () => import("#words/pl.ts"),
  bg: () => import("#words/bg.ts"),
  en: () => import("#words/en.ts"),
};

type Spoken = { language: Language; say: Say };
const Words = createContext<(Spoken & { speak: (language: Language) => void }) | null>(null);
const speakers = new Map<Language, Say>();

async function sayIn(language: Language): Promise<Say> {
  const known = speakers.get(language);
  if (known) return known;
  const speak = speaker(language, (await catalogues[language]()).default);
  const say: Say = (key, facts) => heldTogether(speak(key, facts), language);
  speakers.set(language, say);
  return say;
}

/** The language of the page before anybody is known: what was kept, else the browser's, else English. */
export const pageLanguage = (): Language => {
  const lang = document.documentElement.lang;
  return lang === "pl" || lang === "bg" ? lang : "en";
};

/** Gives everything below its words. Shows nothing until the first language is here; keeps the old one while the next loads. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState<Spoken | null>(null);

  const speak = useCallback((language: Language) => {
    sayIn(language).then(
      (say) => {
        document.documentElement.lang = language;
        setSpoken((now) => (now?.language === language ? now : { language, say }));
      },
      // Its file is gone: the desk was renewed under the page, which keeps the language it has until it is reloaded.
      () => newerVersion.found(),
    );
  }, []);

  useEffect(() => speak(pageLanguage()), [speak]);

  const value = useMemo(() => spoken && { ...spoken, speak }, [spoken, speak]);
  return value ? <Words value={value}>{children}</Words> : null;
}

function useWords() {
  const words = use(Words);
  if (!words) throw new Error("no words above this component");
  return words;
}

/** `say("queue.due_today", { count: 3 })` in the person's language. */
export const useSay = (): Say => useWords().say;
export const useLanguage = (): Language => useWords().language;
/** Switches the language of the page at once. */
export const useSpeak = (): ((language: Language) => void) => useWords().speak;
