import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { joinIncident, listIncidents } from "#contract/incidents.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Incidents.module.css";

/** Puts cases into one of the incidents that go on. */
export function JoinDialog({ numbers, onClose }: { numbers: readonly number[]; onClose: () => void }) {
  const say = useSay();
  const asked = useQuery(answers(listIncidents, { query: { limit: 100 } }));
  const going = (asked.data?.items ?? []).filter(({ endedAt }) => endedAt === null);
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen ?? (going.length === 1 ? String(going[0]?.id) : null);
  const join = useAct(joinIncident, { done: ({ joined }) => say("incidents.joined", { count: joined }), onDone: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("incidents.put_into")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={join.isPending}
            disabledBecause={id === null ? say("incidents.choose_first") : undefined}
            onClick={() => id && join.mutate({ params: { id: Number(id) }, input: { numbers: [...numbers] } })}
          >
            {say("incidents.put_in")}
          </Button>
        </>
      }
    >
      {asked.error && <p role="alert">{sentenceFor(asked.error, say)}</p>}
      {asked.data && going.length === 0 && <p className={styles.quiet}>{say("incidents.none_words")}</p>}
      {going.length > 0 && (
        <Choices
          legend={say("incidents.which")}
          value={id}
          options={going.map((incident) => ({ value: String(incident.id), label: incident.title }))}
          onChange={setChosen}
        />
      )}
    </Dialog>
  );
}
