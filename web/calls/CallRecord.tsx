import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import { giveReason } from "#contract/calls.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextArea } from "../parts/Field.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./CallRecord.module.css";
import { lasted } from "./clock.ts";
import { linesOf } from "./lines.ts";
import { NoteLine } from "./NoteLine.tsx";
import { NotSent } from "./NotSent.tsx";
import { Recordings } from "./recordings/Recordings.tsx";
import type { Call } from "./use-call.ts";

/** A call that is over, or that somebody else is in: what was done and written, what was agreed. */
export function CallRecord({ call }: { call: Call }) {
  const { view } = call;
  const say = useSay();
  const when = useWhen();
  const lines = linesOf(view);
  const facts = [
    say(`calls.direction_${view.direction}`),
    when.short(view.startedAt),
    view.endedAt && lasted(view.startedAt, Date.parse(view.endedAt)),
    view.endedAs && say(`calls.ended_${view.endedAs}`),
    view.agent.name,
  ].filter(Boolean);
  return (
    <div className={styles.record}>
      <ScreenHeader
        title={say("calls.title_named", { customer: view.customer.name })}
        sentence={facts.join(" · ")}
        back={{ to: `/case/${view.case.number}`, says: `${view.case.number} · ${view.case.subject}` }}
      />
      <NotSent call={call} />
      <div className={styles.inside}>
        {view.endedAt === null && <p className={styles.quiet}>{say("calls.others_call", { name: view.agent.name })}</p>}
        {call.mine && view.reason.owed && view.id > 0 && <Reason view={view} />}
        {view.threatReport !== null && (
          <p className={styles.quiet}>
            <Link to="/threats/$id" params={{ id: String(view.threatReport) }}>
              {say("threat.title")}
            </Link>
          </p>
        )}
        <dl className={styles.facts}>
          {view.agreed && <Fact name={say("calls.agreed")} words={view.agreed} />}
          {view.nextStep && <Fact name={say("calls.next_step")} words={view.nextStep} />}
          {view.nextAt && <Fact name={say("calls.next_at")} words={when.exact(view.nextAt)} />}
          {view.closingWords && <Fact name={say("calls.closing_words")} words={view.closingWords} lang={view.case.language} />}
          {view.reason.words && <Fact name={say("calls.reason")} words={view.reason.words} />}
        </dl>
        {view.id > 0 && <Recordings view={view} />}
        <section aria-labelledby="record-lines">
          <h2 id="record-lines">{say("calls.lines")}</h2>
          {lines.length === 0 && <p className={styles.quiet}>{say("calls.no_lines")}</p>}
          <ol className={styles.lines}>
            {lines.map((line) => (
              <NoteLine key={line.key} line={line} language={view.case.language} />
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}

const Fact = ({ name, words, lang }: { name: string; words: string; lang?: string }) => (
  <div>
    <dt>{name}</dt>
    <dd lang={lang}>{words}</dd>
  </div>
);

/** Asked once the break is over, and not a word is owed: "nothing to say" is an answer. */
function Reason({ view }: { view: CallView }) {
  const say = useSay();
  const [words, setWords] = useState("");
  const give = useAct(giveReason, { done: say("calls.reason_kept") });
  const params = { id: view.id };
  return (
    <section className={styles.reason} aria-labelledby="record-reason">
      <h2 id="record-reason">{say("calls.reason_ask")}</h2>
      <p>{say("calls.reason_words")}</p>
      <TextArea
        label={say("calls.reason")}
        rows={3}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className={styles.acts}>
        <Button
          kind="primary"
          busy={give.isPending}
          disabledBecause={words.trim() ? undefined : say("calls.reason_empty")}
          onClick={() => give.mutate({ params, input: { words: words.trim() } })}
        >
          {say("calls.reason_keep")}
        </Button>
        <Button busy={give.isPending} onClick={() => give.mutate({ params, input: { words: "" } })}>
          {say("calls.reason_none")}
        </Button>
      </div>
    </section>
  );
}
