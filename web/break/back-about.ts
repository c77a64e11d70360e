import type { PersonView } from "#contract/people.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";

/** Why nothing can be given to a colleague at this moment: "back about 14:20", and never more than that. */
export function useBackAbout() {
  const say = useSay();
  const when = useWhen();
  return ({ onBreak }: Pick<PersonView, "onBreak">): { disabledBecause?: string } => {
    if (onBreak === null) return {};
    const { backAbout } = onBreak;
    return { disabledBecause: backAbout === null ? say("break.resting") : say("break.back_about", { at: when.time(backAbout) }) };
  };
}
