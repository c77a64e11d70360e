import { useQuery } from "@tanstack/react-query";
import type { Vest } from "#knowhow/vests.ts";
import type { Language } from "#words/say.ts";
import { useWithOwnCopies } from "../../library/use-own-copies.ts";

const VESTS: Record<Language, () => Promise<readonly Vest[]>> = {
  pl: async () => (await import("#knowhow/pl/vests.ts")).VESTS_PL,
  bg: async () => (await import("#knowhow/bg/vests.ts")).VESTS_BG,
  en: async () => (await import("#knowhow/en/vests.ts")).VESTS_EN,
};

/** The life vests in one language, by id. A case fetches them when it opens, so that they are there when the head is empty or the line is down. Where the firm has a copy of its own, that one. */
export function useVests(language: Language) {
  const shipped = useQuery({
    queryKey: ["knowhow", "vests", language],
    queryFn: async () => new Map((await VESTS[language]()).map((vest) => [vest.id, vest])),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return { ...shipped, data: useWithOwnCopies<Vest>("vests", language, shipped.data) };
}
