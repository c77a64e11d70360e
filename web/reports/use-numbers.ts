import { useMemo } from "react";
import { useWhen } from "../when.ts";
import { useLanguage } from "../words.tsx";

/** Numbers and days as the person's language writes them. */
export function useNumbers(): { number: (value: number) => string; date: (day: string) => string } {
  const language = useLanguage();
  const when = useWhen();
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return { number: (value) => format.format(value), date: when.date };
  }, [language, when]);
}
