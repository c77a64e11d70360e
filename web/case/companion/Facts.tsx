import { Link } from "@tanstack/react-router";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { openPromises } from "../promise-state.ts";
import { CaseFields } from "../together/CaseFields.tsx";
import { Links } from "../together/Links.tsx";
import styles from "./Facts.module.css";
import { Section } from "./Section.tsx";

/** What is known and helps: the customer, what they said helps, every open promise, their other cases. */
export function Facts() {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const promises = openPromises(view.promises);
  return (
    <Section name="facts" title={say("case.facts")}>
      <dl className={styles.facts}>
        <div>
          <dt>{say("case.fact_customer")}</dt>
          <dd>
            <Link to={`/customers/${view.customer.id}` as string}>{view.customer.name}</Link>
            {view.customerAddress && <span className={styles.address}>{view.customerAddress}</span>}
          </dd>
        </div>
        <div>
          <dt>{say("case.fact_what_helps")}</dt>
          <dd className={view.whatHelps ? styles.lines : styles.none}>{view.whatHelps || say("case.nothing_known")}</dd>
        </div>
        {view.matter && (
          <div>
            <dt>{say("information.matter")}</dt>
            <dd>{say(`information.matter_${view.matter}`)}</dd>
          </div>
        )}
        <div>
          <dt>{say("information.who_first")}</dt>
          <dd>{say("information.contacts", view.contacts)}</dd>
        </div>
        {view.incidents.length > 0 && (
          <div>
            <dt>{say("incidents.title")}</dt>
            {view.incidents.map((incident) => (
              <dd key={incident.id}>
                <Link to={`/incidents/${incident.id}` as string}>{incident.title}</Link>
              </dd>
            ))}
          </div>
        )}
        {promises.length > 0 && (
          <div>
            <dt>{say("case.fact_promises")}</dt>
            {promises.map((promise) => (
              <dd key={promise.id}>
                {when.exact(promise.dueAt)}
                {promise.words && <span className={styles.address}>{promise.words}</span>}
              </dd>
            ))}
          </div>
        )}
        <CaseFields />
        <Links />
        <div>
          <dt>{say("case.fact_other_cases")}</dt>
          {view.otherCases.length === 0 && <dd className={styles.none}>{say("case.no_other_cases")}</dd>}
          {view.otherCases.map((other) => (
            <dd key={other.number}>
              <Link to={`/case/${other.number}` as string}>
                {other.number} · {other.subject}
              </Link>
              <span className={styles.address}>
                {say(other.state === "open" ? "case.other_open" : "case.other_closed", { when: when.short(other.openedAt, now) })}
              </span>
            </dd>
          ))}
        </div>
        <div>
          <dt>{say("case.fact_opened")}</dt>
          <dd>{when.short(view.openedAt, now)}</dd>
        </div>
        {view.confirmation && (
          <div>
            <dt>{say("case.fact_confirmation")}</dt>
            <dd>
              {view.confirmation.answer
                ? say(`case.answer_${view.confirmation.answer}`)
                : say("case.answer_none", { when: when.short(view.confirmation.askedAt, now) })}
              {view.confirmation.words && (
                <span className={styles.address} lang={view.language}>
                  {view.confirmation.words}
                </span>
              )}
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
