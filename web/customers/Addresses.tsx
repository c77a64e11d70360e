import { useState } from "react";
import { addAddress, type CustomerView } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

/** By which addresses and numbers the customer is known, and another one. */
export function Addresses({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const when = useWhen();
  const [value, setValue] = useState("");
  const add = useAct(addAddress, { done: say("customers.address_added"), sayRefusal: false, onDone: () => setValue("") });
  const kind = value.includes("@") ? "email" : "phone";
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{say("customers.addresses")}</h2>
      <ul className={styles.plain}>
        {customer.addresses.map((address) => (
          <li key={address.id}>
            {address.value}
            {address.undeliverableSince && (
              <span className={styles.trouble}>
                {" "}
                {say("customers.undeliverable", { day: when.day(address.undeliverableSince) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim()) add.mutate({ params: { id: customer.id }, input: { kind, value: value.trim() } });
        }}
      >
        <TextField
          label={say("customers.new_address")}
          value={value}
          error={add.error ? sentenceFor(add.error, say) : null}
          onChange={(event) => setValue(event.target.value)}
        />
        <Button type="submit" busy={add.isPending}>
          {say("customers.add")}
        </Button>
      </form>
    </section>
  );
}
