import { useEffect, useRef } from "react";

type Take = (words: string) => void;
const takers = new Set<Take>();

/** Puts words that lie beside the conversation into the reply that is open; an edit like any other, which undo takes back. */
export function offerWords(words: string): void {
  for (const take of takers) take(words);
}

/** The composer takes them while it is on the screen. */
export function useOfferedWords(take: Take): void {
  const newest = useRef(take);
  useEffect(() => {
    newest.current = take;
  });
  useEffect(() => {
    const taker: Take = (words) => newest.current(words);
    takers.add(taker);
    return () => {
      takers.delete(taker);
    };
  }, []);
}
