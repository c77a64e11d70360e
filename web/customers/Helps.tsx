import { useState } from "react";
import { type CustomerView, endHelp, writeHelp } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

/** What the person said helps: each sentence with who wrote it down and when. */
export function Helps({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const when = useWhen();
  const [words, setWords] = useState("");
  const write = useAct(writeHelp, { done: say("customers.help_written"), sayRefusal: false, onDone: () => setWords("") });
  const end = useAct(endHelp, { done: say("customers.help_ended") });
  return (
    <section aria-labelledby="helps">
      <h2 id="helps">{say("customers.what_helps")}</h2>
      {customer.helps.length === 0 && <p className={styles.quiet}>{say("customers.no_helps")}</p>}
      <ul className={styles.lines}>
        {customer.helps.map((help) => (
          <li key={help.id}>
            <span>
              <span className={styles.said}>{help.words}</span>
              <small>{[help.author, when.date(help.at)].filter(Boolean).join(", ")}</small>
            </span>
            <IconButton
              label={say("customers.end_help", { words: help.words })}
              icon={CloseIcon}
              onClick={() => end.mutate({ params: { id: customer.id, help: help.id } })}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim()) write.mutate({ params: { id: customer.id }, input: { words: words.trim() } });
        }}
      >
        <TextField
          label={say("customers.new_help")}
          hint={say("customers.what_helps_hint")}
          maxLength={500}
          value={words}
          error={write.error ? sentenceFor(write.error, say) : null}
          onChange={(event) => setWords(event.target.value)}
        />
        <Button type="submit" busy={write.isPending}>
          {say("customers.add")}
        </Button>
      </form>
    </section>
  );
}
