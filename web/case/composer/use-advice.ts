import { useMemo } from "react";
import { useMe } from "../../me/use-me.ts";
import { speakWhen } from "../../when.ts";
import { useZone } from "../../zone.ts";
import { useCase } from "../CaseContext.tsx";
import type { Mark } from "../coach/marks.ts";
import type { Reader } from "../coach/reading.ts";
import type { NextUpdate } from "./next-update.ts";

/** The reader's eye on a draft, with the facts of this case that a better wording may use, and no others. */
export function useAdvice(
  reader: Reader | null,
  next: NextUpdate | null,
  kind: "reply" | "note",
): ((text: string) => Mark[]) | null {
  const view = useCase();
  const me = useMe();
  const zone = useZone();
  const { language, stage } = view;
  const customerName = view.customer.name;
  const at = next && next.kind !== "none" ? next.at : null;
  return useMemo(() => {
    if (!reader) return null;
    const caseFacts = {
      customerName,
      agentName: me.name,
      ...(at ? { nextUpdateAt: speakWhen(language, zone).exact(at) } : {}),
    };
    return (text) =>
      reader.adviseDraft(text, {
        ...(kind === "reply" ? { lang: language } : {}),
        stage: stage as 1 | 2 | 3 | 4 | 5,
        caseFacts,
        kind,
      });
  }, [reader, language, stage, customerName, me.name, at, zone, kind]);
}
