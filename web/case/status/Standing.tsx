import { useState } from "react";
import type { SelectionView } from "#contract/information.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { SoonIcon, TeamOnlyIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { offerWords } from "../composer/offered-words.ts";
import { SelectDialog } from "./SelectDialog.tsx";
import styles from "./StatusLines.module.css";
import { dueAgain, standing } from "./standing.ts";
import { useHeard } from "./use-heard.ts";

/** What is kept back in this case and what is still to be told; for the team alone. */
export function Standing() {
  const view = useCase();
  const say = useSay();
  const shown = standing(view.selections);
  if (shown.length === 0) return null;
  return (
    <ul className={styles.standing} aria-label={say("information.standing")}>
      {shown.map((selection) => (
        <One key={selection.id} selection={selection} />
      ))}
    </ul>
  );
}

function One({ selection }: { selection: SelectionView }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const [again, setAgain] = useState(false);
  const words = useHeard(selection);
  const due = dueAgain(selection, view.stage, now);
  const cannot = whyNot(view.may, "selectFact", say);
  return (
    <li className={styles.kept} data-due={due ?? undefined}>
      <Icon of={due ? SoonIcon : TeamOnlyIcon} size={16} />
      <div className={styles.fact}>
        <p>
          <strong>{say(`information.stands_${selection.how}`)}</strong> <q>{selection.fact}</q>
        </p>
        <p className={styles.meta}>
          {due && <strong>{`${say(`information.due_${due}`)} `}</strong>}
          {[
            ...(selection.kind ? [say(`information.kind_${selection.kind}`)] : []),
            ...(!due && selection.reviewAt ? [say("information.again_at", { when: when.short(selection.reviewAt, now) })] : []),
            selection.by.name,
          ].join(" · ")}
        </p>
      </div>
      <div className={styles.acts}>
        {selection.how !== "generalised" && (
          <Button size="small" kind="quiet" disabledBecause={whyNot(view.may, "reply", say)} onClick={() => offerWords(words)}>
            {say(selection.how === "held" ? "information.put_prepared" : "composer.put_into_reply")}
          </Button>
        )}
        {selection.how !== "told" && (
          <Button size="small" kind={due ? "plain" : "quiet"} disabledBecause={cannot} onClick={() => setAgain(true)}>
            {say("information.decide_again")}
          </Button>
        )}
      </div>
      {again && (
        <SelectDialog
          selecting={{ fact: selection.fact, how: selection.how, earlier: selection }}
          onClose={() => setAgain(false)}
        />
      )}
    </li>
  );
}
