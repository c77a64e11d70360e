import { useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { movePromise, type PromiseView } from "#contract/promises.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Choices } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea, TextField } from "../../parts/Field.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { speakWhen, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useZone } from "../../zone.ts";
import { useSayIn } from "../say-in.ts";
import { DateChoice } from "./DateChoice.tsx";
import styles from "./Promises.module.css";
import { useChoices } from "./use-choices.ts";

type Telling = "message" | "reason";

/** Moves a promise to another hour: the customer is told in a few words, or there is a reason why they need not be. */
export function MovePromise({ view, promise, onClose }: { view: CaseView; promise: PromiseView; onClose: () => void }) {
  const say = useSay();
  const when = useWhen();
  const { proposed, choices } = useChoices();
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen ?? proposed;
  const proposedWords = useNotice(view, promise, at);
  const [telling, setTelling] = useState<Telling>(promise.told && view.customerAddress ? "message" : "reason");
  const [words, setWords] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const message = words ?? proposedWords;
  const move = useAct(movePromise, {
    sayRefusal: false,
    done: (_, { input }) =>
      say(input.message ? "case.promise_moved_told" : "case.promise_moved", { when: when.exact(input.dueAt) }),
    onDone: onClose,
  });
  const missing =
    at === null
      ? say("case.choose_time")
      : telling === "message" && message.trim() === ""
        ? say("case.write_notice")
        : telling === "reason" && reason.trim().length < 3
          ? say("case.write_reason")
          : undefined;
  const go = () => {
    if (!at || missing) return;
    move.mutate({
      params: { id: promise.id },
      input: telling === "message" ? { dueAt: at, message: message.trim() } : { dueAt: at, untoldBecause: reason.trim() },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("case.move_promise")}
      description={say("case.promised_until", { when: when.exact(promise.dueAt) })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" busy={move.isPending} disabledBecause={missing} onClick={go}>
            {telling === "message" ? say("case.move_and_tell", { customer: view.customer.name }) : say("case.move_silently")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <DateChoice legend={say("case.new_time")} value={at} choices={choices} onChange={setChosen} />
        <Choices<Telling>
          legend={say("case.how_they_know")}
          value={telling}
          options={[
            { value: "message", label: say("case.tell_in_message") },
            { value: "reason", label: say("case.need_not_tell") },
          ]}
          onChange={setTelling}
        />
        {telling === "message" ? (
          <TextArea
            label={say("case.notice_to", { customer: view.customer.name })}
            lang={view.language}
            rows={4}
            value={message}
            error={move.isError ? sentenceFor(move.error, say) : null}
            onChange={(event) => setWords(event.target.value)}
          />
        ) : (
          <TextField
            label={say("case.why_not_tell")}
            hint={say("case.why_not_tell_help")}
            value={reason}
            error={move.isError ? sentenceFor(move.error, say) : null}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </div>
    </Dialog>
  );
}

/** A short honest notice in the customer's language; it follows the chosen hour until somebody writes their own. */
function useNotice(view: CaseView, promise: PromiseView, at: string | null): string {
  const zone = useZone();
  const sayTo = useSayIn(view.language);
  if (at === null || !sayTo) return "";
  const theirs = speakWhen(view.language, zone);
  return sayTo("composer.move_notice", { before: theirs.exact(promise.dueAt), after: theirs.exact(at) });
}
