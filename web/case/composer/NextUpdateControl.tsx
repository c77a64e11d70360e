import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon, KeptIcon, NextUpdateIcon, OpensIcon } from "../../parts/icons.ts";
import { Popover } from "../../parts/Popover.tsx";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { DateChoice } from "../promises/DateChoice.tsx";
import styles from "./NextUpdateControl.module.css";
import type { NextUpdateState } from "./use-next-update.ts";

/** What this reply promises next. A date found in the text is a chip to confirm; sending with it in view confirms it too. */
export function NextUpdateControl({ state, lang }: { state: NextUpdateState; lang: string }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const [open, setOpen] = useState(false);
  const { next } = state;
  const at = next && next.kind !== "none" ? next.at : null;
  const words =
    next === null ? say("composer.next_update_unset") : at === null ? say("composer.no_next_update") : when.dated(at, now);
  return (
    <div className={styles.control}>
      <Popover
        label={say("composer.next_update")}
        open={open}
        onOpenChange={setOpen}
        trigger={
          <button type="button" className={styles.trigger} data-kind={next?.kind}>
            <Icon of={NextUpdateIcon} size={16} />
            <span>
              {say("composer.next_update")}: <strong>{words}</strong>
            </span>
            <Icon of={OpensIcon} size={14} />
          </button>
        }
      >
        <div className={styles.choices}>
          <DateChoice legend={say("composer.next_update_by")} value={at} choices={state.choices} onChange={state.choose} />
          <div className={styles.ends}>
            <Button
              size="small"
              kind="quiet"
              aria-pressed={next?.kind === "none"}
              onClick={() => {
                state.chooseNone();
                setOpen(false);
              }}
            >
              {say("composer.none_needed")}
            </Button>
            <Button size="small" kind="primary" onClick={() => setOpen(false)}>
              {say("composer.done")}
            </Button>
          </div>
        </div>
      </Popover>
      {next?.kind === "recognised" && (
        <span className={styles.found}>
          <span>
            {say("composer.from_text")} <q lang={lang}>{next.words}</q>
          </span>
          <Button size="small" kind="quiet" icon={KeptIcon} onClick={state.confirm}>
            {say("composer.confirm_date")}
          </Button>
          <IconButton label={say("composer.refuse_date")} icon={CloseIcon} size={16} onClick={state.refuse} />
        </span>
      )}
      {next?.kind === "confirmed" && (
        <span className={styles.confirmed}>
          <Icon of={KeptIcon} size={14} />
          {say("composer.date_confirmed")}
        </span>
      )}
      {next?.kind === "proposed" && <span className={styles.hint}>{say("composer.proposed_by_calendar")}</span>}
    </div>
  );
}
