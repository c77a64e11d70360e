import { Refusal } from "../refusal.ts";

/** Refuses what is not a zone of the IANA database, such as "Europe/Warsaw". A bare offset knows no summer time. */
export function refuseUnknownZone(zone: string): void {
  try {
    if (!/^[+-]/.test(zone)) {
      new Intl.DateTimeFormat("en", { timeZone: zone });
      return;
    }
  } catch {
    // not known
  }
  throw new Refusal("time_zone.unknown");
}

/** The zone most of a country lives in, for a set-up that asks no questions. */
export function zoneOfCountry(country: string): string {
  const known: Record<string, string> = {
    PL: "Europe/Warsaw",
    BG: "Europe/Sofia",
    GB: "Europe/London",
    DE: "Europe/Berlin",
    US: "America/New_York",
  };
  return known[country] ?? new Intl.Locale(`und-${country}`).getTimeZones()?.[0] ?? "UTC";
}
