import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { askTransfer, prepareTransfer, type TransferDraft } from "#contract/transfers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextArea } from "../parts/Field.tsx";
import { Skeleton } from "../parts/Skeleton.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import { CallBack } from "./CallBack.tsx";
import { LINES, type Lines } from "./lines.ts";
import { PathChoice } from "./PathChoice.tsx";
import { ReceiverChoice } from "./ReceiverChoice.tsx";
import styles from "./Transfers.module.css";

/** Hands a case over with a briefing that stands there already: twenty seconds, in writing or while somebody is on the line. */
export function TransferDialog({
  number,
  toId = null,
  onClose,
}: {
  number: number;
  /** Who is meant, where that is known already. */
  toId?: number | null;
  onClose: () => void;
}) {
  const say = useSay();
  // Asked for anew each time: who is free changes by the minute.
  const asked = useQuery({ ...answers(prepareTransfer, { params: { number } }), staleTime: 0, gcTime: 0 });
  if (asked.data) return <Asking number={number} draft={asked.data} meant={toId} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} title={say("transfer.title")} size="wide">
      {asked.error ? <p role="alert">{sentenceFor(asked.error, say)}</p> : <Skeleton lines={6} height={44} />}
    </Dialog>
  );
}

interface AskingProps {
  number: number;
  draft: TransferDraft;
  meant: number | null;
  onClose: () => void;
}

function Asking({ number, draft, meant, onClose }: AskingProps) {
  const say = useSay();
  // What is written stays, whatever the desk learns meanwhile.
  const [lines, setLines] = useState<Lines>(draft.briefing);
  const [toId, setTo] = useState(draft.people.find(({ id, notFree }) => id === meant && notFree === null)?.id ?? null);
  const [path, setPath] = useState<string | null>(null);
  const receiver = draft.people.find(({ id }) => id === toId);
  const nobodyFree = draft.people.every(({ notFree }) => notFree !== null);
  const ask = useAct(askTransfer, {
    sayRefusal: false,
    done: say("transfer.asked", { name: receiver?.name ?? "" }),
    onDone: onClose,
  });
  const missing = lines.who.trim() === "" || lines.wants.trim() === "" ? say("transfer.line_missing") : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("transfer.title")}
      description={say("transfer.lead")}
      size="wide"
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={ask.isPending}
            disabledBecause={missing ?? (receiver ? undefined : say("transfer.choose_first"))}
            onClick={() => receiver && ask.mutate({ params: { number }, input: { toId: receiver.id, briefing: lines, path } })}
          >
            {receiver ? say("transfer.ask", { name: receiver.name }) : say("transfer.ask_nobody")}
          </Button>
        </>
      }
    >
      <div className={styles.asking}>
        <ReceiverChoice
          label={say("transfer.to")}
          none={say("transfer.nobody_free")}
          people={draft.people}
          value={toId}
          onChange={setTo}
        />
        <PathChoice paths={draft.paths} value={path} onChange={setPath} />
        {nobodyFree && <CallBack number={number} phone={draft.phone} onDone={onClose} />}
        {ask.isError && (
          <p role="alert" className={styles.trouble}>
            {sentenceFor(ask.error, say)}
          </p>
        )}
        <p className={styles.quiet}>{say("transfer.filled")}</p>
        <div className={styles.lines}>
          {LINES.map((line) => (
            <TextArea
              key={line}
              label={say(`transfer.${line}`)}
              rows={2}
              maxLength={line === "happened" ? 4000 : 2000}
              value={lines[line]}
              onChange={(event) => setLines({ ...lines, [line]: event.target.value })}
            />
          ))}
        </div>
      </div>
    </Dialog>
  );
}
