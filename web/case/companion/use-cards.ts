import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { ownCards } from "#contract/library.ts";
import type { TechniqueCard } from "#knowhow/technique-card.ts";
import type { Language } from "#words/say.ts";
import { answers } from "../../queries.ts";

const CARDS: Record<Language, () => Promise<readonly TechniqueCard[]>> = {
  pl: async () => (await import("#knowhow/pl/techniques.ts")).TECHNIQUES_PL,
  bg: async () => (await import("#knowhow/bg/techniques.ts")).TECHNIQUES_BG,
  en: async () => (await import("#knowhow/en/techniques.ts")).TECHNIQUES_EN,
};

/** The cards of the techniques in one language, by id; fetched when they are first needed. Where the firm has a copy of its own, that one. */
export function useCards(language: Language, needed: boolean) {
  const shipped = useQuery({
    queryKey: ["knowhow", "techniques", language],
    queryFn: async () => new Map((await CARDS[language]()).map((card) => [card.id, card])),
    enabled: needed,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // Without an answer what came along is shown: help must not wait for it.
  const own = useQuery({ ...answers(ownCards, { query: { language } }), enabled: needed, staleTime: 300_000 });
  const data = useMemo(() => {
    if (!shipped.data) return undefined;
    const cards = new Map(shipped.data);
    for (const { shelf, slug, content } of own.data?.items ?? [])
      if (shelf === "techniques") cards.set(slug, { ...content, id: slug } as unknown as TechniqueCard);
    return cards;
  }, [shipped.data, own.data]);
  return { data, isError: shipped.isError, refetch: shipped.refetch };
}
