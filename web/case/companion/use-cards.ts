import { useQuery } from "@tanstack/react-query";
import type { TechniqueCard } from "#knowhow/technique-card.ts";
import type { Language } from "#words/say.ts";

const CARDS: Record<Language, () => Promise<readonly TechniqueCard[]>> = {
  pl: async () => (await import("#knowhow/pl/techniques.ts")).TECHNIQUES_PL,
  bg: async () => (await import("#knowhow/bg/techniques.ts")).TECHNIQUES_BG,
  en: async () => (await import("#knowhow/en/techniques.ts")).TECHNIQUES_EN,
};

/** The cards of the techniques in one language, by id; fetched when they are first needed. */
export function useCards(language: Language, needed: boolean) {
  return useQuery({
    queryKey: ["knowhow", "techniques", language],
    queryFn: async () => new Map((await CARDS[language]()).map((card) => [card.id, card])),
    enabled: needed,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
