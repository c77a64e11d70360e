import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ownCards } from "#contract/library.ts";
import type { Language } from "#words/say.ts";
import { answers } from "../queries.ts";

/**
 * What the page has brought along of a shelf, with the firm's own copies in their places and without what it has archived, by id. Without an answer what came along is shown:
 * help must not wait for it.
 */
export function useWithOwnCopies<Card extends { id: string }>(
  shelf: "techniques" | "vests",
  language: Language,
  shipped: ReadonlyMap<string, Card> | undefined,
): ReadonlyMap<string, Card> | undefined {
  const own = useQuery({ ...answers(ownCards, { query: { language } }), enabled: shipped !== undefined, staleTime: 300_000 });
  return useMemo(() => {
    if (!shipped) return undefined;
    const cards = new Map(shipped);
    for (const { shelf: of, slug, content } of own.data?.items ?? [])
      if (of === shelf) {
        if (content) cards.set(slug, { ...content, id: slug } as unknown as Card);
        else cards.delete(slug);
      }
    return cards;
  }, [shelf, shipped, own.data]);
}
