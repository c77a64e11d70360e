import { useState } from "react";
import { useLiveEvents } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import type { Present } from "../queue/PresenceWords.tsx";
import { useCase } from "./CaseContext.tsx";

/** Who else is at this case now, and what they do there. */
export function usePresent(): readonly Present[] {
  const view = useCase();
  const me = useMe();
  const [heard, setHeard] = useState<readonly Present[] | null>(null);
  useLiveEvents((event) => {
    if (event.kind === "presence" && event.case === view.number) setHeard(event.people);
  });
  return (heard ?? view.presence).filter(({ person }) => person.id !== me.id);
}
