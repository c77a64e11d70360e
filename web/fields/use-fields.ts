import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type FieldView, listFields } from "#contract/fields.ts";
import { answers } from "../queries.ts";
import { nameIn } from "../tags/use-tags.ts";
import { useLanguage } from "../words.tsx";

export type NamedField = FieldView & { name: string };

/** The firm's own fields of cases or customers, named in the person's language, in the order of the form. */
export function useFields(about: FieldView["about"]): readonly NamedField[] {
  const language = useLanguage();
  const { data } = useQuery(answers(listFields));
  return useMemo(
    () =>
      (data?.items ?? []).filter((field) => field.about === about).map((field) => ({ ...field, name: nameIn(field, language) })),
    [data, about, language],
  );
}
