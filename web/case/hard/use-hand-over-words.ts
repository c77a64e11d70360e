import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { heardIn } from "../companion/occasions.ts";
import { openPromises } from "../promise-state.ts";

/** What somebody who takes over needs, as far as the case knows it; what only the agent knows stays `[…]`. The key names the first sentence. */
export function useHandOverWords(): (key: string, name?: string) => string {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  return (key, name = "") => {
    const asked = heardIn(view.messages).findLast(({ reading }) => reading?.request)?.reading?.request;
    const promised = openPromises(view.promises).map(({ dueAt }) => when.exact(dueAt));
    return [
      say(key, { name }),
      say("hard.brief_matter", { matter: asked ?? view.subject }),
      say("hard.brief_stage", { stage: say(`queue.stage_${view.stage}`) }),
      say("hard.brief_tried"),
      promised.length > 0 ? say("hard.brief_promised", { when: promised.join("; ") }) : say("hard.brief_nothing_promised"),
      say("hard.brief_tone"),
    ].join("\n");
  };
}
