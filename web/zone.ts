import { createContext, use } from "react";

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "Europe/Warsaw";

const Zone = createContext<string | null>(null);
export const ZoneProvider = Zone;

/** The time zone of the signed-in person; before sign-in that of the browser. */
export const useZone = (): string => use(Zone) ?? browserZone();

/** Every zone the browser knows, those of our three countries first. */
export function knownZones(): string[] {
  const first = ["Europe/Warsaw", "Europe/Sofia", "Europe/London"];
  return [...first, ...Intl.supportedValuesOf("timeZone").filter((zone) => !first.includes(zone))];
}
