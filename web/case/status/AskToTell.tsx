import { useEffect, useRef } from "react";
import type { How } from "#contract/information.ts";
import { touchedBy } from "#reader/material/guess-material.ts";
import { Button } from "../../parts/Button.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./StatusLines.module.css";
import { tellLater } from "./tell-later.ts";
import { useTouchesSaid } from "./use-touches-said.ts";

/** "Does the customer need to know?": asked once after the team line changed. What seems to change something for them is not kept back from here. */
export function AskToTell({ line, onSelect, onDone }: { line: string; onSelect: (how: How) => void; onDone: () => void }) {
  const view = useCase();
  const say = useSay();
  const first = useRef<HTMLButtonElement | null>(null);
  useEffect(() => first.current?.focus(), []);
  const touches = touchedBy(line);
  const touched = useTouchesSaid(touches);
  const select = (how: How) => {
    onDone();
    onSelect(how);
  };
  const mustBeTold = touches.length > 0 ? say("information.must_be_told", { touches: touched }) : undefined;
  return (
    <fieldset className={styles.asks}>
      <legend className={styles.question}>{say("case.ask_to_tell")}</legend>
      <Button ref={first} size="small" onClick={() => select("told")}>
        {say("information.tell")}
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
      <Button size="small" kind="quiet" disabledBecause={mustBeTold} onClick={() => select("generalised")}>
        {say("information.generalise")}
      </Button>
      <Button size="small" kind="quiet" disabledBecause={mustBeTold} onClick={() => select("held")}>
        {say("information.hold")}
      </Button>
      {mustBeTold && <p className={styles.why}>{mustBeTold}</p>}
    </fieldset>
  );
}
