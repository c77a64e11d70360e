import { useEffect, useRef, useState } from "react";
import { writeTeamLine } from "#contract/cases.ts";
import type { How } from "#contract/information.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { TeamOnlyIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { AskToTell } from "./AskToTell.tsx";
import styles from "./StatusLines.module.css";

/** The line only the team reads. After a change it asks, once and in place, whether the customer needs to know. */
export function TeamLine({ onSelect }: { onSelect: (how: How, line: string) => void }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const { text, at, by } = view.teamLine;
  const [words, setWords] = useState<string | null>(null);
  const [asks, setAsks] = useState<string | null>(null);
  const input = useRef<HTMLInputElement | null>(null);
  const edit = useRef<HTMLButtonElement | null>(null);
  const write = useAct(writeTeamLine, {
    onDone: (_, { input: given }) => {
      setWords(null);
      setAsks(given.text === "" || view.may.selectFact !== true ? null : given.text);
    },
  });
  const editing = words !== null;
  useEffect(() => {
    if (editing) input.current?.focus();
  }, [editing]);
  const save = () => {
    if (words === null) return;
    if (words.trim() === text) setWords(null);
    else write.mutate({ params: { number: view.number }, input: { text: words.trim() } });
  };
  const leave = () => {
    setWords(null);
    requestAnimationFrame(() => edit.current?.focus());
  };
  return (
    <>
      <div className={styles.line}>
        <span className={styles.whose} data-whose="team">
          <Icon of={TeamOnlyIcon} size={16} />
          {say("case.team")}
        </span>
        {words === null ? (
          <button ref={edit} type="button" className={styles.words} onClick={() => setWords(text)}>
            {text || <span className={styles.empty}>{say("case.team_line_empty")}</span>}
            {at && <span className={styles.meta}> · {[by?.name, when.short(at, now)].filter(Boolean).join(", ")}</span>}
            <span className="for-readers"> · {say("case.change_team_line")}</span>
          </button>
        ) : (
          <span className={styles.edit}>
            <input
              ref={input}
              className={styles.input}
              value={words}
              maxLength={2000}
              aria-label={say("case.team_line_label")}
              onChange={(event) => setWords(event.target.value)}
              onKeyDown={(event) => {
                if (event.nativeEvent.isComposing) return;
                if (event.key === "Enter") save();
                if (event.key === "Escape") {
                  event.preventDefault();
                  leave();
                }
              }}
            />
            <Button size="small" busy={write.isPending} onClick={save}>
              {say("case.save_for_team")}
            </Button>
            <Button size="small" kind="quiet" onClick={leave}>
              {say("case.cancel")}
            </Button>
          </span>
        )}
      </div>
      {asks !== null && <AskToTell line={asks} onSelect={(how) => onSelect(how, asks)} onDone={() => setAsks(null)} />}
    </>
  );
}
