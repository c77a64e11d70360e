import { useState } from "react";
import { ENDING, type Outcome } from "#contract/ladder.ts";
import { announce } from "../parts/announce.ts";
import { useSay } from "../words.tsx";
import type { Call, Doing } from "./use-call.ts";

export const TRANSFER = 4;
const stepOnto = (rung: number): Doing => ({ kind: "step", rung });

/** Going up, down and judging, as far as it is a matter of keys and questions; whether it may be is asked of the call. */
export function useRungs(call: Call, { nobodyFree, onMoved }: { nobodyFree: boolean; onMoved: () => void }) {
  const { view } = call;
  const say = useSay();
  const [wanted, setWanted] = useState<number | null>(null);
  const [asked, askWhy] = useState<boolean | null>(null);
  const [because, setBecause] = useState<string | null>(null);
  const open = view.rung ?? 1;
  // Nobody can take the call over: the desk says so before it is asked, and the reason stands there to be kept or changed.
  const said = view.rungs.at(-1)?.outcome ?? null;
  const asksWhy = asked ?? (nobodyFree && view.rung === TRANSFER && said === null);

  const settle = () => {
    setWanted(null);
    askWhy(null);
    setBecause(null);
  };
  const refuse = (code: string) => {
    const words = say(`refusals.${code}`);
    setBecause(words);
    announce(words);
  };
  const does = async (...doings: Doing[]) => {
    const code = await call.act(...doings);
    if (code !== null) refuse(code);
  };

  return {
    open,
    wanted,
    asksWhy,
    /** By hand: then the field for the reason takes the keys. */
    askedWhy: asked === true,
    because,
    askWhy,
    go(rung: number) {
      if (rung === view.rung) return;
      const may = view.may[`rung${rung}`];
      if (may === true) {
        settle();
        onMoved();
        void does(stepOnto(rung));
      } else if (may === "rung.not_tried" && rung === open + 1) {
        // One judgement is missing: it is asked for where it is given, and then leads on.
        setBecause(null);
        onMoved();
        setWanted(rung);
        announce(say("calls.brought_first", { rung: open, wanted: rung }));
      } else refuse(may ?? "rung.not_tried");
    },
    judge(outcome: Outcome, why = "") {
      if (view.may.ladder !== true || !view.ladderOn) return;
      if (open === ENDING && outcome !== "calmed") return;
      const onto = wanted !== null && outcome !== "calmed" ? [stepOnto(wanted)] : [];
      const first = view.rung === null ? [stepOnto(open)] : [];
      settle();
      onMoved();
      void does(...first, { kind: "judge", rung: open, outcome, because: why }, ...onto);
    },
  };
}
