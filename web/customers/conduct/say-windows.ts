import type { WorkingHours } from "#contract/setup.ts";
import { type Weekday, weekdayName } from "../../setup/hours.ts";

/** "Monday 10:00–12:00; Wednesday 14:00–15:00" */
export const sayWindows = (windows: WorkingHours, language: string): string =>
  Object.entries(windows)
    .filter(([, spans]) => (spans ?? []).length > 0)
    .map(
      ([day, spans]) =>
        `${weekdayName(day as Weekday, language)} ${(spans ?? []).map(({ opens, closes }) => `${opens}–${closes}`).join(", ")}`,
    )
    .join("; ");
