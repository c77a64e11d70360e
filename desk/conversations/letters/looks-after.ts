import type { Language } from "#words/say.ts";
import { sayLetter } from "./letter.ts";

/** Who looks after a case: somebody by first name, else a team, else the firm. A named person is what the customer holds on to. */
export type LooksAfter = { person: string } | { team: string } | { firm: string };

/** The name a customer reads: "Ewa" of "Ewa Zielińska". */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? "";

export function looksAfter(language: Language, who: LooksAfter): string {
  const say = sayLetter(language);
  if ("person" in who) return say("ack_person", { name: who.person });
  if ("team" in who) return say("ack_team", { name: who.team });
  return say("ack_firm", { name: who.firm });
}
