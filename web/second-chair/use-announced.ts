import { useEffect, useRef } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { announce } from "../parts/announce.ts";
import { toast } from "../parts/toasts.ts";
import { useSay } from "../words.tsx";

/** "Marta joined": said to everybody who has the case open, to see and to hear. Who sat there already is not announced again. */
export function useAnnounced(chairs: CaseView["secondChairs"]): void {
  const say = useSay();
  const known = useRef<ReadonlySet<number> | null>(null);
  useEffect(() => {
    const sitting = chairs.filter(({ state }) => state === "joined");
    for (const { id, person } of sitting) {
      if (known.current === null || known.current.has(id)) continue;
      const words = say("chair.joined", { name: person.name });
      toast({ says: words });
      announce(words);
    }
    known.current = new Set(sitting.map(({ id }) => id));
  }, [chairs, say]);
}
