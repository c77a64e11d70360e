import { useState } from "react";
import { type CustomerView, describeCustomer } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextArea, TextField } from "../parts/Field.tsx";
import { Select } from "../parts/Select.tsx";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

type Language = "pl" | "bg" | "en";

/** Name, language, and what the person said helps. Saved together; nothing here describes the person's manner. */
export function Description({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const [name, setName] = useState(customer.name);
  const [language, setLanguage] = useState<Language | "">(customer.language ?? "");
  const [whatHelps, setWhatHelps] = useState(customer.whatHelps);
  const save = useAct(describeCustomer, { done: say("common.saved") });
  const changed = name !== customer.name || language !== (customer.language ?? "") || whatHelps !== customer.whatHelps;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ params: { id: customer.id }, input: { name, language: language || null, whatHelps } });
      }}
    >
      <TextArea
        label={say("customers.what_helps")}
        hint={say("customers.what_helps_hint")}
        rows={3}
        value={whatHelps}
        onChange={(event) => setWhatHelps(event.target.value)}
      />
      <TextField label={say("customers.name")} value={name} onChange={(event) => setName(event.target.value)} />
      <Select
        label={say("customers.language")}
        value={language}
        onChange={(event) => setLanguage(event.target.value as Language | "")}
      >
        <option value="">{say("customers.language_unknown")}</option>
        <option value="pl" lang="pl">
          Polski
        </option>
        <option value="bg" lang="bg">
          Български
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Select>
      <div>
        <Button
          kind="primary"
          type="submit"
          busy={save.isPending}
          disabledBecause={changed ? undefined : say("customers.nothing_changed")}
        >
          {say("common.save")}
        </Button>
      </div>
    </form>
  );
}
