import { useCommand } from "../../keyboard/use-command.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { askForTechniques } from "./asked-techniques.ts";

/** `t`: the techniques for the message one is at, else for what the customer said last. */
export function useTechniquesKey(showCompanion: () => void): void {
  const view = useCase();
  const say = useSay();
  useCommand({
    id: "case.techniques",
    label: say("techniques.open"),
    where: say("case.title"),
    keys: "t",
    run: () => {
      const id = Number(document.activeElement?.closest("article[id^='m-']")?.id.slice(2));
      const focused = view.messages.find((message) => message.id === id && message.direction === "in");
      showCompanion();
      askForTechniques(focused?.id ?? null);
    },
  });
}
