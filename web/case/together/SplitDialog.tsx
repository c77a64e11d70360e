import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { MessageView, NoteView } from "#contract/messages.ts";
import { splitCase } from "#contract/together.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextField } from "../../parts/Field.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { quoteOf } from "../conversation/shield.ts";
import { DateChoice } from "../promises/DateChoice.tsx";
import { useChoices } from "../promises/use-choices.ts";
import styles from "./Together.module.css";

/** Makes a case of its own of chosen words: its subject, and by when it owes news. */
export function SplitDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const navigate = useNavigate();
  const { proposed, choices } = useChoices();
  const [messages, setMessages] = useState<ReadonlySet<number>>(new Set());
  const [notes, setNotes] = useState<ReadonlySet<number>>(new Set());
  const [subject, setSubject] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const at = chosen ?? proposed;
  const split = useAct(splitCase, {
    sayRefusal: false,
    done: (answer) => say("together.split_done", { number: answer.number }),
    onDone: (answer) => {
      onClose();
      void navigate({ to: `/case/${answer.number}` as string });
    },
  });
  const missing =
    messages.size === 0
      ? say("together.choose_messages")
      : messages.size === view.messages.length && !view.earlier
        ? say("refusals.split.nothing_left")
        : subject.trim() === ""
          ? say("together.write_subject")
          : undefined;
  const submit = () =>
    split.mutate({
      params: { number: view.number },
      input: { messages: [...messages], notes: [...notes], subject: subject.trim(), nextUpdate: at },
    });
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say("together.split_title", { number: view.number })}
      description={say("together.split_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" busy={split.isPending} disabledBecause={missing} onClick={submit}>
            {say("together.split_now")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Words
          messages={view.messages}
          notes={view.notes}
          chosen={{ messages, notes }}
          onChoose={{ messages: setMessages, notes: setNotes }}
        />
        {view.earlier && <p>{say("together.only_newest")}</p>}
        <TextField
          label={say("together.new_subject")}
          value={subject}
          error={split.error ? sentenceFor(split.error, say) : null}
          onChange={(event) => setSubject(event.target.value)}
        />
        <DateChoice legend={say("case.next_update_by")} value={at} choices={choices} onChange={setChosen} />
      </div>
    </Dialog>
  );
}

type Sets<T> = { messages: T; notes: T };

/** As the shield shows them. */
const firstWords = ({ text, reading }: MessageView) =>
  quoteOf(text, [0, text.length], { masked: reading?.masked ?? [], longest: 200 });

function Words({
  messages,
  notes,
  chosen,
  onChoose,
}: {
  messages: readonly MessageView[];
  notes: readonly NoteView[];
  chosen: Sets<ReadonlySet<number>>;
  onChoose: Sets<(next: ReadonlySet<number>) => void>;
}) {
  const say = useSay();
  const when = useWhen();
  const all = [
    ...messages.map((one) => ({
      what: "messages" as const,
      id: one.id,
      at: one.at,
      who: one.author.name,
      text: firstWords(one),
      lang: one.language,
    })),
    ...notes.map((one) => ({ what: "notes" as const, id: one.id, at: one.at, who: one.author.name, text: one.text, lang: null })),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const toggle = ({ what, id }: { what: keyof Sets<unknown>; id: number }) => {
    const next = new Set(chosen[what]);
    if (!next.delete(id)) next.add(id);
    onChoose[what](next);
  };
  return (
    <fieldset>
      <legend>{say("together.which_messages")}</legend>
      <ul className={styles.messages}>
        {all.map((one) => (
          <li key={`${one.what}-${one.id}`}>
            <label>
              <input type="checkbox" checked={chosen[one.what].has(one.id)} onChange={() => toggle(one)} />
              <span>
                <small>
                  {[one.who, when.dated(one.at), one.what === "notes" && say("case.team_only")].filter(Boolean).join(" · ")}
                </small>
                <span className={styles.first} lang={one.lang ?? undefined}>
                  {one.text}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
