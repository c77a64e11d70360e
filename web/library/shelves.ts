import { type LibraryRow, OccasionName, Shelf, SpokenChannel, StageName } from "#contract/library-shapes.ts";

/** In the order in which they stand. */
export const SHELVES = Shelf.options;

export const shelfOf = (name: string | undefined): Shelf | null => SHELVES.find((shelf) => shelf === name) ?? null;

export const OCCASIONS = OccasionName.options;
export const STAGES = StageName.options;
export const CHANNELS = SpokenChannel.options;

/** Whether a line belongs to what is asked for; one that says nothing of stage or channel fits everywhere. */
export const fits = (row: LibraryRow, { area, stage, channel }: { area?: string; stage?: string; channel?: string }): boolean =>
  (!area || (row.occasions as string[]).includes(area)) &&
  (!stage || row.stages.length === 0 || (row.stages as string[]).includes(stage)) &&
  (!channel || row.channels.length === 0 || (row.channels as string[]).includes(channel));
