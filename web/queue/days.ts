const formats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as 2026-11-24, which sorts and compares as text.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format);
  }
  return format;
}

/** The calendar day of an instant in a time zone, as `2026-11-24`. */
export const dayOf = (at: Date, timeZone: string): string => dayFormat(timeZone).format(at);
