import { useLanguage, useSay } from "../words.tsx";
import { useZone } from "../zone.ts";

const locale = { pl: "pl-PL", bg: "bg-BG", en: "en-GB" } as const;

/** A calendar day as the language writes it. */
export const sayDay = (day: string, language: keyof typeof locale): string =>
  new Intl.DateTimeFormat(locale[language], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${day}T12:00:00Z`),
  );

/** What is said of the day on which an entry is to be looked over; overdue is a sentence, not a colour. */
export function useReviewWords(): (day: string) => { says: string; overdue: boolean } {
  const say = useSay();
  const language = useLanguage();
  const zone = useZone();
  return (day) => {
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
      new Date(),
    );
    const overdue = day < today;
    return { says: say(overdue ? "library.review_overdue" : "library.review_on", { day: sayDay(day, language) }), overdue };
  };
}
