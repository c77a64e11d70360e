import { useNavigate, useSearch } from "@tanstack/react-router";
import { Channel } from "#contract/case-words.ts";
import type { ReportFilters } from "#contract/reports.ts";
import { languages } from "../parts/languages.ts";

/** What the address of a report says it is about. */
export interface Asked {
  period?: "4" | "year" | "own";
  from?: string;
  until?: string;
  team?: number;
  channel?: ReportFilters["channel"];
  language?: ReportFilters["language"];
}

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
const oneOf = <V extends string>(values: readonly V[], value: unknown): V | undefined => values.find((each) => each === value);

/** Reads an address; what it does not know it leaves out. */
export function readAsked(address: Record<string, unknown>): Asked {
  const asked: Asked = {
    period: oneOf(["4", "year", "own"] as const, String(address.period)),
    from: isDay(address.from) ? address.from : undefined,
    until: isDay(address.until) ? address.until : undefined,
    team: Number(address.team) > 0 ? Number(address.team) : undefined,
    channel: oneOf(Channel.options, address.channel),
    language: oneOf(languages, address.language),
  };
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** The question to the desk. Thirteen weeks are what it answers unasked. */
export function questionOf({ period, from, until, ...rest }: Asked, today: string): ReportFilters {
  const day = new Date(`${today}T00:00:00Z`);
  const iso = (days: number, months = 0, date = day.getUTCDate()) =>
    new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, date + days)).toISOString().slice(0, 10);
  if (period === "4") return { ...rest, from: iso(-((day.getUTCDay() + 6) % 7) - 21) };
  if (period === "year") return { ...rest, from: iso(0, -11, 1) };
  if (period === "own") return { ...rest, ...(from ? { from } : {}), ...(until ? { until } : {}) };
  return rest;
}

export function useAsked(): [asked: Asked, ask: (change: Partial<Asked>) => void] {
  const navigate = useNavigate();
  const asked = readAsked(useSearch({ strict: false }) as Record<string, unknown>);
  const ask = (change: Partial<Asked>) =>
    void navigate({ to: "." as string, search: readAsked({ ...asked, ...change }) as never, replace: true });
  return [asked, ask];
}
