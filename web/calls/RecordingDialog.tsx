import { useState } from "react";
import type { RecordingState } from "#contract/ladder.ts";
import type { Ladder } from "#knowhow/ladder.ts";
import { Button } from "../parts/Button.tsx";
import { Check, Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextArea } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";
import type { Call } from "./use-call.ts";

const STATES: readonly RecordingState[] = ["off", "notice_given", "consent_given", "objected"];

/** The sentences that belong to a state: the notice with its way out, or what is said when somebody does not want it. */
function sentencesFor(state: RecordingState, ladder: Ladder): readonly string[] {
  if (state === "objected") return ladder.recording.objected;
  if (state === "off") return [];
  // Who asks for consent asks a question; a notice says what is so (and how to get out of it).
  return state === "consent_given" ? ladder.recording.notice.slice(0, 1) : ladder.recording.notice.slice(1);
}

/** How it stands with recording, and the words that were said. Nothing can be said to run that was not announced (GDPR, articles 6 and 13). */
export function RecordingDialog({
  call,
  ladder,
  fill,
  onClose,
}: {
  call: Call;
  ladder: Ladder | undefined;
  fill: (words: string) => string;
  onClose: () => void;
}) {
  const say = useSay();
  const { recording, case: of } = call.view;
  const [state, setState] = useState<RecordingState>(recording.state);
  const [runs, setRuns] = useState(recording.on);
  const [words, setWords] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const sentences = ladder ? sentencesFor(state, ladder).map(fill) : [];
  const announced = state === "notice_given" || state === "consent_given";
  // What was said before still holds where the state does.
  const spoken = words ?? (state === recording.state && recording.words ? recording.words : (sentences[0] ?? ""));
  const keep = async () => {
    const code = await call.act({
      kind: "recording",
      state,
      on: announced && runs,
      words: announced ? spoken.trim() : "",
    });
    if (code === null) onClose();
    else setTrouble(say(`refusals.${code}`));
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("calls.recording")}
      description={say("calls.recording_words")}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" onClick={() => void keep()}>
            {say("calls.recording_keep")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Choices
          legend={say("calls.recording_stands")}
          value={state}
          options={STATES.map((value) => ({ value, label: say(`calls.recording_${value}`) }))}
          onChange={(next) => {
            setState(next);
            setWords(null);
          }}
        />
        {announced && (
          <TextArea
            label={say("calls.recording_say_first")}
            hint={say("calls.recording_say_hint")}
            rows={5}
            maxLength={2000}
            lang={of.language}
            value={spoken}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
        {state === "objected" && (
          <div>
            <h3>{say("calls.recording_say_then")}</h3>
            {sentences.map((each) => (
              <blockquote key={each} className={styles.words} lang={of.language}>
                {each}
              </blockquote>
            ))}
          </div>
        )}
        {announced && (
          <Check
            label={say("calls.recording_runs")}
            hint={say("calls.recording_runs_hint")}
            checked={runs}
            error={trouble}
            onChange={setRuns}
          />
        )}
        {!announced && trouble && <p role="alert">{trouble}</p>}
      </div>
    </Dialog>
  );
}
