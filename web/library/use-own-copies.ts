import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ownCards } from "#contract/library.ts";
import type { Language } from "#words/say.ts";
import { answers } from "../queries.ts";

const own = (language: Language) => ({ ...answers(ownCards, { query: { language } }), staleTime: 300_000 });

/** Asks for the firm's own cards in a language. A case asks when it opens, so that nothing is asked, and nobody can know, when help is looked for. */
export const useOwnCards = (language: Language): void => void useQuery(own(language));

/**
 * What the page has brought along of a shelf, with the firm's own copies in their places and without what it has archived, by id. Asks for
 * nothing: until an answer is there what came along is shown, for help must not wait for it.
 */
export function useWithOwnCopies<Card extends { id: string }>(
  shelf: "techniques" | "vests",
  language: Language,
  shipped: ReadonlyMap<string, Card> | undefined,
): ReadonlyMap<string, Card> | undefined {
  const { data } = useQuery({ ...own(language), enabled: false });
  return useMemo(() => {
    if (!shipped) return undefined;
    const cards = new Map(shipped);
    for (const { shelf: of, slug, content } of data?.items ?? []) {
      if (of !== shelf) continue;
      if (content) cards.set(slug, { ...content, id: slug } as unknown as Card);
      else cards.delete(slug);
    }
    return cards;
  }, [shelf, shipped, data]);
}
