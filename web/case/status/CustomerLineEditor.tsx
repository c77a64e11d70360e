import { useState } from "react";
import type { CustomerPhrase } from "#contract/case-words.ts";
import { writeCustomerLine } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea } from "../../parts/Field.tsx";
import { Select } from "../../parts/Select.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "../promises/Promises.module.css";
import { useSayIn } from "../say-in.ts";

type Phrase = (typeof CustomerPhrase)["options"][number];
/** The order in which a case goes; the desk itself writes the last one. */
const phrases: readonly Phrase[] = [
  "received",
  "finding_out",
  "options",
  "agreed",
  "carrying_out",
  "please_confirm",
  "waiting_for_you",
  "no_change",
];

/** What the customer reads on the page: one of the fixed plain phrases, and a free sentence. */
export function CustomerLineEditor({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const theirs = useSayIn(view.language);
  const [phrase, setPhrase] = useState<Phrase>(view.customerLine.phrase);
  const [text, setText] = useState(view.customerLine.text);
  const write = useAct(writeCustomerLine, { sayRefusal: false, done: say("case.customer_line_written"), onDone: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("case.customer_line")}
      description={say("case.customer_line_help", { customer: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            busy={write.isPending}
            onClick={() => write.mutate({ params: { number: view.number }, input: { phrase, text: text.trim() } })}
          >
            {say("case.show_to", { customer: view.customer.name })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select
          label={say("case.phrase")}
          value={phrase}
          lang={view.language}
          onChange={(event) => setPhrase(event.target.value as Phrase)}
        >
          {phrases.map((one) => (
            <option key={one} value={one}>
              {theirs?.(`status.${one}`)}
            </option>
          ))}
        </Select>
        <TextArea
          label={say("case.own_sentence")}
          hint={say("case.own_sentence_help")}
          optional
          lang={view.language}
          rows={3}
          value={text}
          error={write.isError ? sentenceFor(write.error, say) : null}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </Dialog>
  );
}
