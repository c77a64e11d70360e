import { useQuery } from "@tanstack/react-query";
import { listPeople } from "#contract/people.ts";
import { answers } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import type { Happening } from "../conversation/timeline.ts";
import { factOf } from "./happening-fact.ts";

/** Says a happening: who, and what they did, with the facts it was written down with. */
export function useHappeningWords(): (happening: Happening) => { who: string; what: string } {
  const say = useSay();
  const when = useWhen();
  const { data: people } = useQuery(answers(listPeople));
  const nameOf = (id: unknown): string => people?.items.find((person) => person.id === id)?.name ?? "";
  return ({ what, by, person, detail }) => {
    const key = `happenings.${what}`;
    const words = say(key);
    const fact = factOf({ what, detail }, { say, short: when.short, nameOf });
    const name = words === key ? what : words;
    return { who: person?.name ?? say(`case.by_${by}`), what: fact ? `${name}: ${fact}` : name };
  };
}
