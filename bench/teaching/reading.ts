import type { Heads } from "#reader/heads/heads.ts";
import { readDraft, readMessage } from "#reader/read.ts";
import type { Example } from "./examples.ts";

export interface Read {
  labels: string[];
  emotion?: string;
  intensity?: number;
  reaction?: string;
}

/** What the reader says of an example; with the heads it ships with, others, or (null) none. */
export function readExample({ kind, text, lang }: Example, heads?: Heads | null): Read {
  if (kind === "draft") {
    const { labels, reaction } = readDraft(text, { lang, heads });
    return { labels: labels.map(({ label }) => label), reaction };
  }
  const { labels, emotion, intensity } = readMessage(text, { lang, heads });
  return { labels: labels.map(({ label }) => label), emotion, intensity };
}
