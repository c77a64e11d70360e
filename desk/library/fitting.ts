import type { z } from "zod";
import type { Content, OccasionName, Shelf, SpokenChannel, StageName } from "#contract/library-shapes.ts";
import { fitsTechnique } from "#knowhow/offering.ts";
import { occasionsOfVest } from "#knowhow/vest-occasions.ts";

interface Fits {
  occasions: z.output<typeof OccasionName>[];
  stages: z.output<typeof StageName>[];
  channels: z.output<typeof SpokenChannel>[];
}

/** What an entry is for. Of a technique the table of the know-how says it, of a firm's own entry the entry itself; an empty list fits everywhere. */
export function fitsOf(shelf: Shelf, slug: string, content: Content): Fits {
  if (shelf === "techniques") return fitsTechnique(slug);
  if (shelf === "vests") return { occasions: occasionsOfVest(slug), stages: [], channels: [] };
  const list = <T>(name: string) => (content[name] as T[] | undefined) ?? [];
  return { occasions: list("occasions"), stages: list("stages"), channels: list("channels") };
}

/** Whether an entry belongs to what is asked for. Nothing is left out for an area it says nothing of, save where the area was asked for. */
export const isFor = (fits: Fits, asked: { area?: string; stage?: string; channel?: string }): boolean =>
  (asked.area === undefined || fits.occasions.includes(asked.area as Fits["occasions"][number])) &&
  (asked.stage === undefined || fits.stages.length === 0 || fits.stages.includes(asked.stage as Fits["stages"][number])) &&
  (asked.channel === undefined ||
    fits.channels.length === 0 ||
    fits.channels.includes(asked.channel as Fits["channels"][number]));
