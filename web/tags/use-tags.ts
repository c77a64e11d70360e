import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { listTags, type TagView } from "#contract/tags.ts";
import type { Language } from "#words/say.ts";
import { answers } from "../queries.ts";
import { useLanguage } from "../words.tsx";

type Named = { slug: string; names: Record<Language, string> };

/** What a person calls it: in their language, else by its slug, which has none. */
export const nameIn = ({ slug, names }: Named, language: Language): string => names[language] || slug;

export type NamedTag = Pick<TagView, "id" | "tone" | "retired"> & { name: string };

/** The firm's tags by id, named in the person's language, in the order of these names. */
export function useTags(): ReadonlyMap<number, NamedTag> {
  const language = useLanguage();
  const { data } = useQuery(answers(listTags));
  return useMemo(() => {
    const named = (data?.items ?? []).map((tag) => ({ ...tag, name: nameIn(tag, language) }));
    const order = new Intl.Collator(language);
    return new Map(named.toSorted((a, b) => order.compare(a.name, b.name)).map((tag) => [tag.id, tag]));
  }, [data, language]);
}
