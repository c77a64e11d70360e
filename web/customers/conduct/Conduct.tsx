import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { confirmMeasure, listMeasures, type MeasureView } from "#contract/conduct.ts";
import type { CustomerView } from "#contract/customers.ts";
import { useAct } from "../../act.ts";
import { because } from "../../case/allowed.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { Trouble } from "../../parts/Trouble.tsx";
import { answers, renew } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import customers from "../Customers.module.css";
import { Appeals } from "./Appeals.tsx";
import styles from "./Conduct.module.css";
import { MeasureDialog } from "./MeasureDialog.tsx";
import { type Asked, WordsDialog } from "./WordsDialog.tsx";

type Open = { asked: Asked; measure: MeasureView } | { propose: true; prolongs?: number } | null;

/** What was decided about conduct: each with its grounds quoted, its letter, its end and its appeals. Nothing where nothing was. */
export function Conduct({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const asked = useQuery(answers(listMeasures, { params: { id: customer.id } }));
  const [open, setOpen] = useState<Open>(null);
  const cannot = because(asked.data?.mayPropose, say);
  const noCase = customer.cases.length === 0 ? say("conduct.no_case") : undefined;
  const propose = () => setOpen({ propose: true });
  useCommand({
    id: "customer.conduct",
    label: say("conduct.propose"),
    where: say("customers.title"),
    enabled: asked.data !== undefined && !cannot && !noCase,
    run: propose,
  });
  if (asked.error) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  return (
    <section aria-labelledby="conduct">
      <div className={customers.heading}>
        <h2 id="conduct">{say("conduct.title")}</h2>
        <Button size="small" disabledBecause={cannot ?? noCase} onClick={propose}>
          {say("conduct.propose")}
        </Button>
      </div>
      {asked.data?.items.length === 0 && <p className={customers.quiet}>{say("conduct.none")}</p>}
      <ul className={styles.measures}>
        {asked.data?.items.map((measure) => (
          <Measure
            key={measure.id}
            measure={measure}
            onAsk={(what) => setOpen({ asked: what, measure })}
            onProlong={() => setOpen({ propose: true, prolongs: measure.id })}
          />
        ))}
      </ul>
      {open && "propose" in open && (
        <MeasureDialog
          customer={customer}
          {...(open.prolongs === undefined ? {} : { prolongs: open.prolongs })}
          onClose={() => setOpen(null)}
        />
      )}
      {open && "asked" in open && <WordsDialog asked={open.asked} measure={open.measure} onClose={() => setOpen(null)} />}
    </section>
  );
}

function Measure({ measure, onAsk, onProlong }: { measure: MeasureView; onAsk: (asked: Asked) => void; onProlong: () => void }) {
  const say = useSay();
  const when = useWhen();
  const client = useQueryClient();
  const confirm = useAct(confirmMeasure, {
    done: say(measure.byMail ? "conduct.confirmed_sent" : "conduct.confirmed_print"),
    onDone: () => void renew(client, "customers"),
  });
  const why = (act: keyof MeasureView["may"]) => because(measure.may[act], say);
  const waits = measure.state === "proposed";
  return (
    <li className={styles.measure}>
      <h3>{say(`conduct.stage_${measure.stage}`)}</h3>
      <p>{say(`conduct.state_${measure.state}`, { day: measure.endedAt ? when.date(measure.endedAt) : "" })}</p>
      {measure.restriction && measure.state === "stands" && (
        <p className={styles.meta}>
          {say("conduct.review_and_end", {
            review: when.date(measure.restriction.reviewAt),
            end: when.date(measure.restriction.endsAt),
          })}
        </p>
      )}
      <blockquote className={styles.quote}>
        <p>{measure.quote}</p>
        <p className={styles.meta}>{say("conduct.quoted", { day: when.date(measure.quotedOn), number: String(measure.case) })}</p>
      </blockquote>
      <p className={styles.meta}>
        {[
          say("conduct.proposed_by", { name: measure.proposedBy.name, day: when.date(measure.proposedAt) }),
          measure.stage !== "advice" && measure.confirmedBy && say("conduct.confirmed_by", { name: measure.confirmedBy }),
          measure.declinedBy && say("conduct.declined_by", { name: measure.declinedBy, because: measure.declinedBecause ?? "" }),
          measure.skippedBecause && say("conduct.skipped", { because: measure.skippedBecause }),
          measure.endedBecause && say(`conduct.ended_${measure.endedBecause}`),
          measure.endedWords,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <details>
        <summary>{say("conduct.letter")}</summary>
        <p className={styles.letter} lang={measure.letterLanguage}>
          {measure.letter}
        </p>
      </details>
      {waits && !measure.byMail && <p className={styles.meta}>{say("conduct.no_address")}</p>}
      <Appeals measure={measure} onDecide={(appeal) => onAsk({ what: "decide", appeal })} />
      <div className={styles.buttons}>
        {waits && (
          <>
            <Button
              kind="primary"
              size="small"
              busy={confirm.isPending}
              disabledBecause={why("confirm")}
              onClick={() => confirm.mutate({ params: { id: measure.id } })}
            >
              {say("conduct.confirm")}
            </Button>
            <Button size="small" disabledBecause={why("decline")} onClick={() => onAsk({ what: "decline" })}>
              {say("conduct.decline")}
            </Button>
          </>
        )}
        {measure.state === "stands" && measure.stage === "restriction" && (
          <>
            <Button size="small" disabledBecause={why("lift")} onClick={() => onAsk({ what: "lift" })}>
              {say("conduct.lift")}
            </Button>
            <Button size="small" disabledBecause={why("prolong")} onClick={onProlong}>
              {say("conduct.prolong")}
            </Button>
          </>
        )}
        {(measure.state === "stands" || measure.state === "ended") && (
          <Button size="small" disabledBecause={why("appeal")} onClick={() => onAsk({ what: "appeal" })}>
            {say("conduct.appeal")}
          </Button>
        )}
      </div>
    </li>
  );
}
