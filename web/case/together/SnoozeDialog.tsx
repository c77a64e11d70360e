import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { Choices } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { DateChoice } from "../promises/DateChoice.tsx";
import { useChoices } from "../promises/use-choices.ts";
import styles from "./Together.module.css";

type Until = { kind: "customer" } | { kind: "time"; at: string | null };

/**
 * Until when one case or several sleep. What is promised first limits it: `dueAt` is shown, and an hour after it is refused here already, with
 * the way to move the promise.
 */
export function SnoozeDialog({
  title,
  dueAt,
  error,
  busy,
  onSnooze,
  onMove,
  onClose,
}: {
  title: string;
  dueAt: string | null;
  error: string | null;
  busy: boolean;
  onSnooze: (until: string | null) => void;
  onMove?: () => void;
  onClose: () => void;
}) {
  const say = useSay();
  const when = useWhen();
  const { choices } = useChoices();
  const [until, setUntil] = useState<Until>({ kind: "customer" });
  const possible = dueAt === null ? choices : [...choices.filter((at) => at < dueAt), dueAt];
  const at = until.kind === "time" ? (until.at ?? possible[0] ?? null) : null;
  const pastPromise = at !== null && dueAt !== null && Date.parse(at) > Date.parse(dueAt);
  const isOverdue = dueAt !== null && Date.parse(dueAt) <= Date.now();
  const why = isOverdue
    ? say("refusals.snooze.overdue")
    : pastPromise
      ? say("refusals.snooze.past_promise")
      : until.kind === "time" && at === null
        ? say("case.choose_time")
        : undefined;
  const shown = error ?? (isOverdue || pastPromise ? why : null);
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      description={
        dueAt === null ? say("together.snooze_help") : say("together.snooze_help_promised", { when: when.exact(dueAt) })
      }
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          {onMove && dueAt !== null && <Button onClick={onMove}>{say("case.move_promise")}</Button>}
          <Button kind="primary" busy={busy} disabledBecause={why} onClick={() => onSnooze(at)}>
            {say("together.snooze")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {!isOverdue && (
          <Choices
            legend={say("together.until_when")}
            value={until.kind}
            options={[
              { value: "customer", label: say("together.until_customer") },
              { value: "time", label: say("together.until_time") },
            ]}
            onChange={(kind) => setUntil(kind === "time" ? { kind, at: null } : { kind })}
          />
        )}
        {until.kind === "time" && !isOverdue && (
          <DateChoice
            legend={say("together.until_time")}
            value={at}
            choices={possible}
            onChange={(chosen) => setUntil({ kind: "time", at: chosen })}
          />
        )}
        {shown && (
          <p className={styles.warning} role="alert">
            {shown}
          </p>
        )}
      </div>
    </Dialog>
  );
}
