import { useQuery } from "@tanstack/react-query";
import { listPeople } from "#contract/people.ts";
import { useBackAbout } from "../../break/back-about.ts";
import { useMe } from "../../me/use-me.ts";
import { answers } from "../../queries.ts";

/** Who else works here now, those who lead first: they may move work around; who is on a break, with when they are back. */
export function useColleagues() {
  const me = useMe();
  const backAbout = useBackAbout();
  const { data } = useQuery(answers(listPeople));
  const others = (data?.items ?? []).filter((person) => person.active && person.id !== me.id);
  return others
    .map((person) => ({ ...person, ...backAbout(person) }))
    .toSorted((a, b) => Number(b.role === "supervisor") - Number(a.role === "supervisor"));
}
