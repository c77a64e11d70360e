import { useEffect, useState } from "react";
import type { Language } from "#words/say.ts";
import { ensureTemporal } from "../../../temporal.ts";

const PAUSE = 700;
/** A line of greeting is no update yet. */
const ENOUGH = 40;

/** Which of the five fields of an update a draft has, a moment after the last key; null while there is too little to say. */
export function useFiveFields(text: string, language: Language): ReadonlySet<string> | null {
  const [there, setThere] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    if (text.trim().length < ENOUGH) return setThere(null);
    let wanted = true;
    const timer = setTimeout(() => {
      void Promise.all([import("#reader/techniques/five-fields.ts"), ensureTemporal()]).then(
        ([{ fiveFieldsIn }]) => wanted && setThere(fiveFieldsIn(text, language)),
        // Writing needs no reader: without it there is no line, and that is all.
        () => {},
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, language]);
  return there;
}
