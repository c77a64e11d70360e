import { useState } from "react";
import type { BulkAct } from "#contract/bulk.ts";
import type { CaseRow } from "#contract/case-shapes.ts";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { SnoozeDialog } from "../case/together/SnoozeDialog.tsx";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./BulkDialog.module.css";

export type BulkQuestion = "snooze" | "next_update" | "merge" | "spam" | "close";

type Props = {
  question: BulkQuestion;
  numbers: readonly number[];
  rows: readonly CaseRow[];
  busy: boolean;
  onRun: (act: BulkAct, words: (count: number) => string) => void;
  onClose: () => void;
};

/** What has to be known before several cases are changed at once. */
export function BulkDialog(props: Props) {
  const say = useSay();
  const when = useWhen();
  const { question, numbers, busy, onRun, onClose } = props;
  if (question === "snooze")
    return (
      <SnoozeDialog
        title={say("together.snooze_these", { count: numbers.length })}
        dueAt={null}
        error={null}
        busy={busy}
        onSnooze={(until) =>
          onRun({ kind: "snooze", until }, (count) =>
            until
              ? say("together.snoozed_many_until", { count, when: when.dated(until) })
              : say("together.snoozed_many", { count }),
          )
        }
        onClose={onClose}
      />
    );
  if (question === "next_update") return <NextUpdate {...props} />;
  if (question === "merge") return <Merge {...props} />;
  return <Ending {...props} />;
}

function NextUpdate({ numbers, onRun, onClose }: Props) {
  const say = useSay();
  const when = useWhen();
  const { proposed, choices } = useChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const [because, setBecause] = useState("");
  const at = chosen ?? proposed;
  const missing = at === null ? say("case.choose_time") : because.trim().length < 3 ? say("case.write_reason") : undefined;
  return (
    <Asking
      title={say("together.next_update_these", { count: numbers.length })}
      does={say("case.promise")}
      missing={missing}
      onClose={onClose}
      onDo={() =>
        at &&
        onRun({ kind: "next_update", dueAt: at, because: because.trim() }, (count) =>
          say("together.promised_many", { count, when: when.exact(at) }),
        )
      }
    >
      <DateChoice legend={say("case.next_update_by")} value={at} choices={choices} onChange={setChosen} />
      <TextField
        label={say("case.why_not_tell")}
        hint={say("together.why_not_tell_these")}
        value={because}
        onChange={(event) => setBecause(event.target.value)}
      />
    </Asking>
  );
}

function Merge({ numbers, rows, onRun, onClose }: Props) {
  const say = useSay();
  const sorted = numbers.toSorted((a, b) => a - b);
  const [into, setInto] = useState(sorted[0] ?? 0);
  const [across, setAcross] = useState(false);
  // What lies beyond the loaded part of the list is known by its number alone.
  const about = new Map(rows.map(({ number, customer, subject }) => [number, `${number} · ${customer.name} · ${subject}`]));
  return (
    <Asking
      title={say("together.merge_many", { count: numbers.length })}
      description={say("together.merge_help")}
      does={say("together.merge_now")}
      onClose={onClose}
      onDo={() =>
        onRun({ kind: "merge", into, acrossCustomers: across }, (count) => say("together.merged_many", { count, into }))
      }
    >
      <Select label={say("together.which_number")} value={into} onChange={(event) => setInto(Number(event.target.value))}>
        {sorted.map((number) => (
          <option key={number} value={number}>
            {about.get(number) ?? number}
          </option>
        ))}
      </Select>
      <Check
        label={say("together.across_these")}
        hint={say("together.across_these_hint")}
        checked={across}
        onChange={setAcross}
      />
    </Asking>
  );
}

function Ending({ question, numbers, onRun, onClose }: Props) {
  const say = useSay();
  const [words, setWords] = useState("");
  const isSpam = question === "spam";
  const missing = isSpam || words.trim().length >= 3 ? undefined : say("case.close_reason_needed");
  return (
    <Asking
      title={say(isSpam ? "together.spam_these" : "together.close_these", { count: numbers.length })}
      description={say(isSpam ? "together.spam_help" : "case.close_help")}
      does={say(isSpam ? "together.spam_now" : "together.close_now_these", { count: numbers.length })}
      missing={missing}
      onClose={onClose}
      onDo={() =>
        isSpam
          ? onRun({ kind: "spam" }, (count) => say("together.spam_many", { count }))
          : onRun({ kind: "close", words: words.trim() }, (count) => say("together.closed_many", { count }))
      }
    >
      {!isSpam && (
        <TextField
          label={say("case.close_words")}
          hint={say("case.close_words_help")}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
    </Asking>
  );
}

function Asking({
  title,
  description,
  does,
  missing,
  onDo,
  onClose,
  children,
}: {
  title: string;
  description?: string;
  does: string;
  missing?: string;
  onDo: () => void;
  onClose: () => void;
  children: React.ReactNode;
}) {
  const say = useSay();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={description}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" disabledBecause={missing} onClick={onDo}>
            {does}
          </Button>
        </>
      }
    >
      <div className={styles.form}>{children}</div>
    </Dialog>
  );
}
