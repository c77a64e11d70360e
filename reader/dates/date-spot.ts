import type { Range } from "../labels.ts";
import type { PartOfDay, SpanUnit } from "./date-words.ts";

export type DaySpec =
  | { type: "weekday"; weekday: number; week: "coming" | "next" | "last" }
  | { type: "date"; day: number; month: number | null; year: number | null }
  | { type: "relative"; days: number }
  | { type: "end"; of: "day" | "week" | "month"; next: boolean }
  | { type: "week"; week: "this" | "next" | "last" };

/** A date as it is said, before anybody asks what day it is today. */
export type DateSpot = {
  range: Range;
  lead: "until" | "at" | "since" | "within" | "none";
  day: DaySpec | null;
  time: { hour: number; minute: number } | null;
  part: PartOfDay | null;
  span: { count: number; unit: SpanUnit; working: boolean } | null;
  past: boolean;
};
