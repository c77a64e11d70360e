import { useQuery } from "@tanstack/react-query";
import { proposeUpdate } from "#contract/promises.ts";
import { answers } from "../../queries.ts";

/** The hours the firm's calendar offers for the next news, and the one it proposes. */
export function useChoices(): { proposed: string | null; choices: readonly string[] } {
  const { data } = useQuery(answers(proposeUpdate));
  return { proposed: data?.proposed ?? null, choices: data?.choices ?? [] };
}
