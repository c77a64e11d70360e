import { describe, expect, test } from "vitest";
import { refuseUnknownZone, zoneOfCountry } from "./time-zone.ts";

describe("a time zone", () => {
  test.for(["Europe/Warsaw", "Europe/Sofia", "America/Argentina/Buenos_Aires", "UTC"])("may be %s", (zone) => {
    expect(() => refuseUnknownZone(zone)).not.toThrow();
  });

  test.for(["", "Warsaw", "Europe/Varsovie", "+01:00", "-05", "Europe/Warsaw; drop table firm"])("may not be %s", (zone) => {
    expect(() => refuseUnknownZone(zone)).toThrow("time_zone.unknown");
  });

  test.for([
    ["PL", "Europe/Warsaw"],
    ["BG", "Europe/Sofia"],
    ["GB", "Europe/London"],
    ["IE", "Europe/Dublin"],
    ["XX", "UTC"],
  ] as const)("of %s is %s", ([country, zone]) => {
    expect(zoneOfCountry(country)).toBe(zone);
  });
});
