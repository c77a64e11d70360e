import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { type CustomerView, showCustomer } from "#contract/customers.ts";
import { Chip } from "../parts/Chip.tsx";
import { OnTimeIcon } from "../parts/icons.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { About } from "./About.tsx";
import { Addresses } from "./Addresses.tsx";
import { Consents } from "./Consents.tsx";
import { CustomerFields } from "./CustomerFields.tsx";
import { CustomerMenu } from "./CustomerMenu.tsx";
import styles from "./Customers.module.css";
import { Conduct } from "./conduct/Conduct.tsx";
import { ConductSentence } from "./conduct/ConductSentence.tsx";
import { Helps } from "./Helps.tsx";
import { Organisations } from "./Organisations.tsx";
import { Timeline } from "./Timeline.tsx";

/** One customer: what they said helps and what they are owed first, then their cases and what passed between us. No badge, no score. */
export function CustomerScreen() {
  const { id } = useParams({ strict: false }) as { id: string };
  const asked = useQuery(answers(showCustomer, { params: { id } }));
  const slow = useNoticeable(asked.isPending);
  if (asked.error) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  if (!asked.data) return slow ? <Skeleton lines={6} height={28} /> : null;
  return <Known customer={asked.data} key={asked.data.id} />;
}

function Known({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const when = useWhen();
  const name = customer.name || customer.addresses[0]?.value || say("customers.nameless");
  return (
    <div className={styles.screen}>
      <ScreenHeader
        title={name}
        sentence={[
          say("customers.since", { day: when.date(customer.since) }),
          ...(customer.erasedAt ? [say("erasure.since", { day: when.date(customer.erasedAt) })] : []),
          ...customer.mergedFrom.map((from) =>
            say("customers.merged_from", { name: from.name || say("customers.nameless"), day: when.date(from.at) }),
          ),
        ].join(" · ")}
        actions={<CustomerMenu customer={customer} />}
      />
      {customer.restriction && <ConductSentence restriction={customer.restriction} />}
      <div className={styles.columns}>
        {!customer.erasedAt && (
          <div className={styles.about}>
            <Helps customer={customer} />
            <About customer={customer} />
            <Addresses customer={customer} />
            <Organisations customer={customer} />
            <Consents customer={customer} />
            <CustomerFields customer={customer} />
          </div>
        )}
        <div className={styles.matters}>
          <section aria-labelledby="owed">
            <h2 id="owed">{say("customers.owed")}</h2>
            {customer.openPromises.length === 0 && <p className={styles.quiet}>{say("customers.owed_nothing")}</p>}
            <ul className={styles.rows}>
              {customer.openPromises.map((promise) => (
                <li key={`${promise.case}-${promise.dueAt}`}>
                  <Link to={`/case/${promise.case}` as string} className={styles.row}>
                    <Chip icon={OnTimeIcon} tone={Date.parse(promise.dueAt) < Date.now() ? "late" : "neutral"}>
                      {when.dated(promise.dueAt)}
                    </Chip>
                    <span className={styles.meta}>
                      {promise.case} {promise.words}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="cases">
            <h2 id="cases">{say("customers.cases")}</h2>
            {customer.cases.length === 0 && <p className={styles.quiet}>{say("customers.no_cases")}</p>}
            <ul className={styles.rows}>
              {customer.cases.map((row) => (
                <li key={row.number}>
                  <Link to={`/case/${row.number}` as string} className={styles.row}>
                    <span>
                      <strong>{row.number}</strong> <span lang={row.language}>{row.subject}</span>
                    </span>
                    <span className={styles.meta}>
                      {say(`search.state_${row.state}`)} · {when.short(row.lastMessageAt)}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          {!customer.erasedAt && <Conduct customer={customer} />}
          <Timeline customer={customer} />
        </div>
      </div>
    </div>
  );
}
