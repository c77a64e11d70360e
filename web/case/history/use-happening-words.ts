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
    const key = `happenings.${what}`;
    const words = say(key);
    const fact =
      what === "case.assigned"
        ? nameOf(detail.to) || say("queue.no_owner")
        : what === "case.staged" && typeof detail.to === "number"
          ? say(`queue.stage_${detail.to}`)
          : what === "case.situated"
            ? say(typeof detail.to === "string" ? `situation.${detail.to}` : "situation.none")
            : what.startsWith("promise.") && typeof detail.dueAt === "string"
              ? when.short(detail.dueAt)
              : what === "behaviour.named" && Array.isArray(detail.areas)
                ? detail.areas.map((area) => say(`case.area_${area}`)).join(", ") || say("naming.none_shown")
                : null;
    const name = words === key ? what : words;
    return { who: person?.name ?? say(`case.by_${by}`), what: fact ? `${name}: ${fact}` : name };
  };
}
