import { useState } from "react";
import type { CustomerView } from "#contract/customers.ts";
import { Button } from "../parts/Button.tsx";
import { languageNames } from "../parts/languages.ts";
import { useSay } from "../words.tsx";
import { AboutDialog } from "./AboutDialog.tsx";
import styles from "./Customers.module.css";

/** Who it is and how they want to be spoken to. */
export function About({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="about">
      <div className={styles.heading}>
        <h2 id="about">{say(customer.kind === "organisation" ? "customers.about_organisation" : "customers.about")}</h2>
        <Button size="small" onClick={() => setOpen(true)}>
          {say("customers.change")}
        </Button>
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{say("customers.kind")}</dt>
          <dd>{say(`customers.kind_${customer.kind}`)}</dd>
        </div>
        <div>
          <dt>{say("customers.language")}</dt>
          <dd lang={customer.language ?? undefined}>
            {customer.language ? languageNames[customer.language] : say("customers.language_unknown")}
          </dd>
        </div>
        {customer.kind === "person" && (
          <div>
            <dt>{say("customers.address_form")}</dt>
            <dd>{say(customer.addressForm ? `customers.form_${customer.addressForm}` : "customers.form_open")}</dd>
          </div>
        )}
        {customer.relation === "internal" && (
          <div>
            <dt>{say("customers.relation")}</dt>
            <dd>{say("customers.internal_means")}</dd>
          </div>
        )}
      </dl>
      {open && <AboutDialog customer={customer} onClose={() => setOpen(false)} />}
    </section>
  );
}
