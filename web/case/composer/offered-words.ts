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
  /** Puts the focus where one writes, and the caret where it stood. */
  focus: () => void;
}
const composers = new Set<Composer>();

/** Puts words that lie beside the conversation into the reply or note that is open; an edit like any other, which undo takes back. */
export function offerWords(words: string, offering: Offering = {}): void {
  for (const { take } of composers) take(words, offering);
}

/** The reply that is being written, for whoever asks about it beside the conversation. */
export const draftedWords = (): string => composers.values().next().value?.read() ?? "";

/** Back to what is being written. The browser alone would put the caret at the beginning for a moment, in which a quick hand types. */
export function focusDraft(): void {
  for (const { focus } of composers) focus();
}

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
      focus: () => newest.current.focus(),
    };
    composers.add(standing);
    return () => {
      composers.delete(standing);
    };
  }, []);
}
