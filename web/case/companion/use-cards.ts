import { useQuery } from "@tanstack/react-query";
import type { TechniqueCard } from "#knowhow/technique-card.ts";
import type { Language } from "#words/say.ts";
import { useWithOwnCopies } from "../../library/use-own-copies.ts";

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
  const data = useWithOwnCopies("techniques", language, shipped.data);
  return { data, isError: shipped.isError, refetch: shipped.refetch };
}
