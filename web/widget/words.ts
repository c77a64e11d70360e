/** A sentence with its facts; the desk has sent the words, so that they stand in one place with all others. */
export const tell = (words: Record<string, string>, key: string, facts: Record<string, string | number> = {}): string =>
  (words[key] ?? "").replace(/\{(\w+)\}/g, (whole, name: string) => (name in facts ? String(facts[name]) : whole));

/** An hour as the firm's clock shows it; with the day where it is not today. */
export function hourOf(at: string, { language, timeZone }: { language: string; timeZone: string }): string {
  const day = (moment: Date) => new Intl.DateTimeFormat("en-CA", { timeZone }).format(moment);
  const then = new Date(at);
  const isToday = day(then) === day(new Date());
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    ...(!isToday && { weekday: "long", day: "numeric", month: "long" }),
  }).format(then);
}
