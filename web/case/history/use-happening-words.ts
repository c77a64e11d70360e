import { useQuery } from "@tanstack/react-query";
import { listPeople } from "#contract/people.ts";
import { answers } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import type { Happening } from "../conversation/timeline.ts";

/** Says a happening: who, and what they did, with the facts it was written down with. */
export function useHappeningWords(): (happening: Happening) => { who: string; what: string } {
  const say = useSay();
  const when = useWhen();
  const { data: people } = useQuery(answers(listPeople));
  const nameOf = (id: unknown): string => people?.items.find((person) => person.id === id)?.name ?? "";
  return ({ what, by, person, detail }) => {
    const facts: Record<string, string | number> = { name: "", words: "", stage: "", from: "", to: "", when: "" };
    for (const [key, value] of Object.entries(detail))
      if (typeof value === "string" || typeof value === "number") facts[key] = value;
    if (what === "case.assigned") facts.name = nameOf(detail.to);
    if (typeof detail.dueAt === "string") facts.when = when.short(detail.dueAt);
    const key = `happenings.${what}`;
    const words = say(key, facts);
    return { who: person?.name ?? say(`case.by_${by}`), what: words === key ? what : words };
  };
}
