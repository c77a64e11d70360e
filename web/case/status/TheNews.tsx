import { Button } from "../../parts/Button.tsx";
import { TextArea, TextField } from "../../parts/Field.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./SelectDialog.module.css";
import type { Choice } from "./SelectDialog.tsx";

const MOST = 4;

/** The news in plain words, with what the customer can do now: bad news is a tool when it comes with one. */
export function TheNews({
  choice,
  needsWays,
  refused,
  onChange,
}: {
  choice: Choice;
  needsWays: boolean;
  refused: string | null;
  onChange: (more: Partial<Choice>) => void;
}) {
  const view = useCase();
  const say = useSay();
  const set = (at: number, words: string) =>
    onChange({ options: choice.options.map((option, index) => (index === at ? words : option)) });
  return (
    <>
      <TextArea
        label={say("information.plain_words")}
        hint={say("information.plain_words_help")}
        rows={2}
        lang={view.language}
        value={choice.words}
        error={refused === "selection.words_missing" ? say("information.words_missing") : null}
        onChange={(event) => onChange({ words: event.target.value })}
      />
      <fieldset className={styles.group}>
        <legend>{say("information.ways")}</legend>
        <p className={styles.why}>{say(needsWays ? "information.ways_needed" : "information.ways_optional")}</p>
        {choice.options.map((option, index) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a way is known by its place
            key={index}
            label={say("information.way", { number: index + 1 })}
            lang={view.language}
            value={option}
            optional={!needsWays || index > 1}
            error={
              refused === "selection.options_missing" && index < 2 && option.trim() === "" ? say("information.way_missing") : null
            }
            onChange={(event) => set(index, event.target.value)}
          />
        ))}
        {choice.options.length < MOST && (
          <Button size="small" kind="quiet" onClick={() => onChange({ options: [...choice.options, ""] })}>
            {say("information.another_way")}
          </Button>
        )}
      </fieldset>
    </>
  );
}
