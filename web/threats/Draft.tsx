import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { dropThreatReport, type Quote, type ThreatView, writeThreatReport } from "#contract/threats.ts";
import { useAct } from "../act.ts";
import { DayAndTime } from "../case/promises/DayAndTime.tsx";
import { Button } from "../parts/Button.tsx";
import { TextArea } from "../parts/Field.tsx";
import { NamedOptions, Select } from "../parts/Select.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { instantAt, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { useZone } from "../zone.ts";
import { Quotes } from "./Quotes.tsx";
import styles from "./Threats.module.css";

const isSame = (a: Quote, b: Quote): boolean => a.kind === b.kind && a.of === b.of && a.text === b.text;

/** The form: what was said comes first, already quoted; it can be kept and finished after a break. */
export function Draft({ view }: { view: ThreatView }) {
  const say = useSay();
  const when = useWhen();
  const zone = useZone();
  const navigate = useNavigate();
  const [quotes, setQuotes] = useState(view.quotes);
  const [heard, setHeard] = useState("");
  const [happenedAt, setHappenedAt] = useState(view.happenedAt);
  const [witness, setWitness] = useState(view.witness);
  const [done, setDone] = useState(view.done);
  const [toldId, setTold] = useState<number | null>(view.told?.id ?? null);
  const write = useAct(writeThreatReport, {
    sayRefusal: false,
    done: (_, { input }) =>
      input.send
        ? say("threat.sent", { name: view.superiors.find(({ id }) => id === input.toldId)?.name ?? "" })
        : say("threat.saved"),
  });
  const drop = useAct(dropThreatReport, { done: say("threat.dropped"), onDone: () => void navigate({ to: "/threats" }) });
  const params = { id: view.id };
  const put = (send: boolean) => write.mutate({ params, input: { quotes, happenedAt, witness, done, toldId, send } });
  const open = view.found.filter((one) => !quotes.some((quote) => isSame(one, quote)));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        put(true);
      }}
    >
      <section className={styles.part}>
        <h2>{say("threat.quotes")}</h2>
        {quotes.length === 0 && <p className={styles.quiet}>{say("threat.quotes_none")}</p>}
        <Quotes
          quotes={quotes}
          language={view.case.language}
          act={{
            label: ({ text }) => say("threat.remove", { words: text.slice(0, 60) }),
            words: say("threat.take_out"),
            run: (quote) => setQuotes(quotes.filter((one) => one !== quote)),
          }}
        />
        {open.length > 0 && (
          <>
            <h3>{say("threat.choose")}</h3>
            <Quotes
              quotes={open}
              language={view.case.language}
              act={{
                label: ({ text }) => `${say("threat.take")}: ${text.slice(0, 60)}`,
                words: say("threat.take"),
                run: (quote) => setQuotes([...quotes, quote]),
              }}
            />
          </>
        )}
        <TextArea
          label={say("threat.heard")}
          optional
          rows={2}
          maxLength={4000}
          value={heard}
          onChange={(event) => setHeard(event.target.value)}
        />
        <Button
          size="small"
          disabledBecause={heard.trim() === "" ? say("threat.quotes_none") : undefined}
          onClick={() => {
            setQuotes([...quotes, { kind: "heard", of: null, text: heard.trim(), at: happenedAt }]);
            setHeard("");
          }}
        >
          {say("threat.add_heard")}
        </Button>
      </section>
      <fieldset className={styles.when}>
        <legend>{say("threat.when")}</legend>
        <DayAndTime
          day={when.isoDay(happenedAt)}
          time={when.isoTime(happenedAt)}
          past
          onChange={(day, time) => day !== "" && time !== "" && setHappenedAt(instantAt(day, time, zone))}
        />
      </fieldset>
      <TextArea
        label={say("threat.witness")}
        optional
        rows={2}
        maxLength={1000}
        value={witness}
        onChange={(event) => setWitness(event.target.value)}
      />
      <TextArea
        label={say("threat.done")}
        optional
        rows={3}
        maxLength={2000}
        value={done}
        onChange={(event) => setDone(event.target.value)}
      />
      <Select
        label={say("threat.told")}
        value={toldId ?? ""}
        onChange={(event) => setTold(event.target.value === "" ? null : Number(event.target.value))}
      >
        <option value="">{say("threat.told_choose")}</option>
        <NamedOptions of={view.superiors} />
      </Select>
      {write.isError && (
        <p role="alert" className={styles.trouble}>
          {sentenceFor(write.error, say)}
        </p>
      )}
      <div className={styles.acts}>
        <Button kind="quiet" busy={drop.isPending} onClick={() => drop.mutate({ params })}>
          {say("threat.drop")}
        </Button>
        <Button busy={write.isPending} onClick={() => put(false)}>
          {say("threat.save")}
        </Button>
        <Button
          kind="primary"
          type="submit"
          busy={write.isPending}
          disabledBecause={
            quotes.length === 0 ? say("threat.quotes_none") : toldId === null ? say("threat.told_choose") : undefined
          }
        >
          {say("threat.send")}
        </Button>
      </div>
    </form>
  );
}
