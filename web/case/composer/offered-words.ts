import { useEffect, useRef } from "react";
import type { Mode } from "./mode.ts";

export interface Offering {
  /** The first words of a letter, for a reply in which nothing stands yet. */
  greeting?: string;
  /** The reply, unless the note is named. */
  to?: Mode;
}
interface Composer {
  take: (words: string, offering: Offering) => void;
  /** The reply as it stands. */
  read: () => string;
}
const composers = new Set<Composer>();

/** Puts words that lie beside the conversation into the reply or note that is open; an edit like any other, which undo takes back. */
export function offerWords(words: string, offering: Offering = {}): void {
  for (const { take } of composers) take(words, offering);
}

/** The reply that is being written, for whoever asks about it beside the conversation. */
export const draftedWords = (): string => composers.values().next().value?.read() ?? "";

/** The composer takes them while it is on the screen. */
export function useOfferedWords(composer: Composer): void {
  const newest = useRef(composer);
  useEffect(() => {
    newest.current = composer;
  });
  useEffect(() => {
    const standing: Composer = {
      take: (words, offering) => newest.current.take(words, offering),
      read: () => newest.current.read(),
    };
    composers.add(standing);
    return () => {
      composers.delete(standing);
    };
  }, []);
}
