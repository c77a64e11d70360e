import { locale, useWhen } from "../when.ts";
import { useLanguage, useSay } from "../words.tsx";

/** What is said of the day on which an entry is to be looked over; overdue is a sentence, not a colour. */
export function useReviewWords(): (day: string) => string {
  const say = useSay();
  const language = useLanguage();
  const when = useWhen();
  return (day) =>
    say(day < when.isoDay(Date.now()) ? "library.review_overdue" : "library.review_on", {
      day: new Intl.DateTimeFormat(locale[language], { dateStyle: "long", timeZone: "UTC" }).format(new Date(day)),
    });
}
