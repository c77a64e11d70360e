import { useEffect, useRef } from "react";
import { Button } from "../../parts/Button.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./StatusLines.module.css";
import { tellLater } from "./tell-later.ts";
import { touchesRights } from "./touches-rights.ts";

/** "Does the customer need to know?": asked once after the team line changed, answered in one press. */
export function AskToTell({ line, onTellNow, onDone }: { line: string; onTellNow: () => void; onDone: () => void }) {
  const view = useCase();
  const say = useSay();
  const first = useRef<HTMLButtonElement | null>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <fieldset className={styles.asks}>
      <legend className={styles.question}>{say("case.ask_to_tell")}</legend>
      <Button
        ref={first}
        size="small"
        onClick={() => {
          onDone();
          onTellNow();
        }}
      >
        {say("case.tell_now")}
      </Button>
      <Button
        size="small"
        onClick={() => {
          tellLater.remember(view.number, line);
          onDone();
        }}
      >
        {say("case.tell_at_next_update")}
      </Button>
      <Button
        size="small"
        kind="quiet"
        disabledBecause={touchesRights(line) ? say("case.touches_rights") : undefined}
        onClick={onDone}
      >
        {say("case.not_needed")}
      </Button>
    </fieldset>
  );
}
