import type { WorkingHours } from "#contract/setup.ts";

const on = (days: string, opens: string, closes: string): WorkingHours =>
  Object.fromEntries([...days].map((day) => [day, [{ opens, closes }]]));

export const NINE_TO_FIVE = on("12345", "09:00", "17:00");

/** So that what is tested does not depend on the hour it runs at. */
export const ROUND_THE_CLOCK = on("1234567", "00:00", "24:00");
