import { useMemo } from "react";
import { useWhen } from "../when.ts";
import { useLanguage } from "../words.tsx";

/** Numbers and days as the person's language writes them. */
export function useNumbers(): { number: (value: number) => string; date: (day: string) => string } {
  const language = useLanguage();
  const when = useWhen();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    // Noon is the same day in every zone that people work in.
    return { number: (value) => format.format(value), date: (day) => when.date(`${day}T12:00:00Z`) };
  }, [language, when]);
}
