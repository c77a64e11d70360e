import { useState } from "react";
import { logCall } from "#contract/calls.ts";
import { useAct } from "../act.ts";
import { useCase } from "../case/CaseContext.tsx";
import { DayAndTime } from "../case/promises/DayAndTime.tsx";
import { Refused } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { Check, Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { instantAt, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { useZone } from "../zone.ts";
import { AgreementFields, useAgreement } from "./Agreement.tsx";
import styles from "./Dialogs.module.css";

const TEN_MINUTES = 10 * 60_000;

/** A call that is over, written down afterwards: when it was, what was said, what was agreed. */
export function LogDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const zone = useZone();
  const began = new Date(Date.now() - TEN_MINUTES).toISOString();
  const [clientId] = useState(() => crypto.randomUUID());
  const [direction, setDirection] = useState<"in" | "out">("in");
  const [start, setStart] = useState({ day: when.isoDay(began), time: when.isoTime(began) });
  const [minutes, setMinutes] = useState("5");
  const [lines, setLines] = useState("");
  const agreement = useAgreement();
  const [nobody, setNobody] = useState(false);
  const [meant, setMeant] = useState(false);
  const write = useAct(logCall, { done: say("calls.logged"), onDone: onClose, sayRefusal: false });
  const leaks = write.error instanceof Refused && write.error.code.startsWith("leak.");
  const keep = () => {
    const from = instantAt(start.day, start.time, zone);
    const until = new Date(Math.min(Date.now(), Date.parse(from) + Number(minutes) * 60_000)).toISOString();
    write.mutate({
      input: {
        clientId,
        on: { number: view.number },
        direction,
        phone: "",
        at: from,
        endedAt: until,
        lines: lines
          .split("\n")
          .filter((line) => line.trim())
          .map((text) => ({ clientId: crypto.randomUUID(), kind: "note" as const, text, rung: null })),
        agreed: nobody ? "" : agreement.agreed,
        nextStep: agreement.nextStep,
        nextAt: agreement.nextAt,
        reached: !nobody,
        meantForCustomer: meant,
      },
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say("calls.log_title", { customer: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button kind="primary" busy={write.isPending} onClick={keep}>
            {say("calls.log_keep")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Choices
          legend={say("calls.log_direction")}
          value={direction}
          options={(["in", "out"] as const).map((value) => ({ value, label: say(`calls.direction_${value}`) }))}
          onChange={setDirection}
        />
        <fieldset className={styles.when}>
          <legend>{say("calls.log_when")}</legend>
          <DayAndTime day={start.day} time={start.time} past onChange={(day, time) => setStart({ day, time })} />
        </fieldset>
        <TextField
          label={say("calls.log_minutes")}
          type="number"
          inputMode="numeric"
          min={0}
          max={720}
          value={minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
        {direction === "out" && <Check label={say("calls.nobody_answered")} checked={nobody} onChange={setNobody} />}
        <TextArea
          label={say("calls.notes")}
          hint={say("calls.log_lines_hint")}
          optional
          rows={3}
          value={lines}
          onChange={(event) => setLines(event.target.value)}
        />
        <AgreementFields of={agreement} reached={!nobody} />
        {write.error && (
          <div role="alert" className={styles.trouble}>
            <p>{sentenceFor(write.error, say)}</p>
            {leaks && <Check label={say("calls.meant_for_customer")} checked={meant} onChange={setMeant} />}
          </div>
        )}
      </div>
    </Dialog>
  );
}
