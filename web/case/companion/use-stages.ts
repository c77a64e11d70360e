import { useQuery } from "@tanstack/react-query";
import type { StageCard } from "#knowhow/stage-card.ts";
import type { Language } from "#words/say.ts";

const STAGES: Record<Language, () => Promise<readonly StageCard[]>> = {
  pl: async () => (await import("#knowhow/pl/stages.ts")).STAGES_PL,
  bg: async () => (await import("#knowhow/bg/stages.ts")).STAGES_BG,
  en: async () => (await import("#knowhow/en/stages.ts")).STAGES_EN,
};

/** What helps at each stage, in one language. */
export function useStages(language: Language) {
  return useQuery({
    queryKey: ["knowhow", "stages", language],
    queryFn: () => STAGES[language](),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
