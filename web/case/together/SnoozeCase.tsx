import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { showCase } from "#contract/cases.ts";
import { snoozeCase } from "#contract/together.ts";
import { useAct } from "../../act.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { NextUpdateDialog } from "../promises/NextUpdateDialog.tsx";
import { SnoozeDialog } from "./SnoozeDialog.tsx";

/** Sets one case aside; where its promise comes first, the promise can be moved on the way. */
export function SnoozeCase({ number, onClose }: { number: number; onClose: () => void }) {
  const say = useSay();
  const when = useWhen();
  const { data } = useQuery(answers(showCase, { params: { number } }));
  const [moving, setMoving] = useState(false);
  const snooze = useAct(snoozeCase, {
    sayRefusal: false,
    done: (_, { input }) =>
      input.until ? say("together.snoozed_until", { when: when.dated(input.until) }) : say("together.snoozed_until_customer"),
    onDone: onClose,
  });
  if (!data) return null;
  if (moving) return <NextUpdateDialog number={number} onClose={() => setMoving(false)} />;
  return (
    <SnoozeDialog
      title={say("together.snooze_title", { number })}
      dueAt={data.dueAt}
      error={snooze.error ? sentenceFor(snooze.error, say) : null}
      busy={snooze.isPending}
      onSnooze={(until) => snooze.mutate({ params: { number }, input: { until } })}
      onMove={() => setMoving(true)}
      onClose={onClose}
    />
  );
}
