import type { LibraryRow, Shelf } from "#contract/library-shapes.ts";

/** In the order in which they stand. */
export const SHELVES: readonly Shelf[] = ["vests", "techniques", "procedures", "templates", "paths"];

export const shelfOf = (name: string | undefined): Shelf | null => SHELVES.find((shelf) => shelf === name) ?? null;

export const OCCASIONS = [
  "demand",
  "invasion",
  "criticism_justified",
  "criticism_generalised",
  "criticism_allusion",
  "judgement_agent",
  "judgement_firm",
  "strong_feeling",
] as const;
export const STAGES = ["empathy", "understand", "options", "decision", "follow_through"] as const;
export const CHANNELS = ["written", "chat", "phone"] as const;

/** Whether a line belongs to what is asked for; one that says nothing of stage or channel fits everywhere. */
export const fits = (row: LibraryRow, { area, stage, channel }: { area?: string; stage?: string; channel?: string }): boolean =>
  (!area || (row.occasions as string[]).includes(area)) &&
  (!stage || row.stages.length === 0 || (row.stages as string[]).includes(stage)) &&
  (!channel || row.channels.length === 0 || (row.channels as string[]).includes(channel));
