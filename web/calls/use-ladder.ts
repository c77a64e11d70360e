import { useQuery } from "@tanstack/react-query";
import type { Ladder } from "#knowhow/ladder.ts";
import type { Language } from "#words/say.ts";

const LADDERS: Record<Language, () => Promise<Ladder>> = {
  pl: async () => (await import("#knowhow/pl/ladder.ts")).LADDER_PL,
  bg: async () => (await import("#knowhow/bg/ladder.ts")).LADDER_BG,
  en: async () => (await import("#knowhow/en/ladder.ts")).LADDER_EN,
};

/** The ladder in one language. A case fetches it, so that it is there when the telephone rings and the line is down. */
export function useLadder(language: Language) {
  return useQuery({
    queryKey: ["knowhow", "ladder", language],
    queryFn: () => LADDERS[language](),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}
