import { useState } from "react";
import { ENDING } from "#contract/ladder.ts";
import { DateChoice } from "../case/promises/DateChoice.tsx";
import { useChoices } from "../case/promises/use-choices.ts";
import { useLiveState } from "../live-link.tsx";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { AgreementFields, useAgreement } from "./Agreement.tsx";
import styles from "./Dialogs.module.css";
import { Done } from "./Done.tsx";
import { type Ending, NOTHING } from "./stamps.ts";
import type { Call } from "./use-call.ts";

interface EndProps {
  call: Call;
  /** The closing words of the fifth rung, as they stand on the card. */
  closing: string;
  /** By when the customer hears in writing, where we end the call. */
  writtenBy: string | null;
  onWrittenBy: (at: string) => void;
  onEnded: () => void;
  /** The report of the threat for which the call was left: begun with its end, written now only where one wants to. */
  onReport: () => void;
  onClose: () => void;
}

/** Three questions, each of which may be nothing. On the fifth rung none at all: what was done, and by when the written word comes. */
export function EndDialog(props: EndProps) {
  const { rungs, rung } = props.call.view;
  const byUs = rung === ENDING && rungs.at(-1)?.outcome !== "calmed";
  return byUs ? <EndByUs {...props} /> : <EndInPeace {...props} />;
}

function useEnding({ call, onEnded, onReport }: EndProps) {
  const say = useSay();
  const [trouble, setTrouble] = useState<{ code: string; words: string } | null>(null);
  const [busy, setBusy] = useState(false);
  const end = async (ending: Ending, thenReport = false) => {
    if (busy) return;
    setBusy(true);
    const code = await call.act({ kind: "end", ending });
    setBusy(false);
    if (code !== null) return setTrouble({ code, words: say(`refusals.${code}`) });
    onEnded();
    if (thenReport) onReport();
  };
  return { end, trouble, busy };
}

function EndInPeace(props: EndProps) {
  const { call, onClose } = props;
  const say = useSay();
  const when = useWhen();
  const agreement = useAgreement();
  const { agreed, nextStep, nextAt: at } = agreement;
  const { connection } = call.view;
  // Where the exchange has told of the whole call, it knows whether anybody picked up.
  const [nobody, setNobody] = useState(Boolean(connection?.endedAt) && !connection?.answeredAt);
  const [meant, setMeant] = useState(false);
  const [hard, setHard] = useState(false);
  const { end, trouble, busy } = useEnding(props);
  const finish = () =>
    void end({
      ...NOTHING,
      agreed: nobody ? "" : agreed.trim(),
      nextStep: nextStep.trim(),
      nextAt: at,
      reached: !nobody,
      hard,
      meantForCustomer: meant,
    });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("calls.end_title")}
      description={say("calls.end_words")}
      actions={
        <>
          <Button onClick={onClose}>{say("calls.end_back")}</Button>
          <Button kind="primary" busy={busy} onClick={finish}>
            {say("calls.end")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <AgreementFields of={agreement} reached={!nobody} />
        {at && <p className={styles.aside}>{say("calls.becomes_promise", { when: when.exact(at) })}</p>}
        {call.view.direction === "out" && (
          <Check
            label={say("calls.nobody_answered")}
            hint={say("calls.nobody_answered_hint")}
            checked={nobody}
            onChange={setNobody}
          />
        )}
        <Check label={say("calls.hard")} hint={say("calls.hard_hint")} checked={hard} onChange={setHard} />
        {trouble && (
          <div role="alert" className={styles.trouble}>
            <p>{trouble.words}</p>
            {trouble.code.startsWith("leak.") && (
              <Check label={say("calls.meant_for_customer")} checked={meant} onChange={setMeant} />
            )}
          </div>
        )}
      </div>
    </Dialog>
  );
}

function EndByUs(props: EndProps) {
  const { call, closing, writtenBy, onWrittenBy, onClose } = props;
  const say = useSay();
  const { choices } = useChoices();
  const { end, trouble, busy } = useEnding(props);
  const { lostAt } = useLiveState();
  const threatened = call.view.rungs.some(({ bypass }) => bypass?.because === "threat");
  const finish = (thenReport = false) =>
    void end({ ...NOTHING, closingWords: closing, ...(writtenBy === null ? {} : { writtenBy }) }, thenReport);
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("calls.end_by_us_title")}
      description={say("calls.end_by_us_words")}
      actions={
        <>
          <Button onClick={onClose}>{say("calls.end_back")}</Button>
          {threatened && (
            <Button
              busy={busy}
              disabledBecause={lostAt === null ? undefined : say("chair.needs_desk")}
              onClick={() => finish(true)}
            >
              {say("calls.end_and_report")}
            </Button>
          )}
          <Button kind="primary" busy={busy} onClick={() => finish()}>
            {say("calls.end")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {threatened && <p>{say("calls.report_waits")}</p>}
        <div>
          <h3>{say("calls.closing_words")}</h3>
          <blockquote className={styles.words} lang={call.view.case.language}>
            {closing}
          </blockquote>
        </div>
        <DateChoice legend={say("calls.written_by")} value={writtenBy} choices={choices} onChange={onWrittenBy} />
        <Done view={call.view} />
        {trouble && (
          <p role="alert" className={styles.trouble}>
            {trouble.words}
          </p>
        )}
      </div>
    </Dialog>
  );
}
