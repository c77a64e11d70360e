import { type CustomerKind, type CustomerView, describeCustomer } from "#contract/customers.ts";
import type { AddressForm } from "#contract/shapes.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { LanguageOptions, Select } from "../parts/Select.tsx";
import { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

type Language = "pl" | "bg" | "en";
const forms: Record<Language, readonly AddressForm[]> = {
  pl: ["pan", "pani", "panstwo", "first_name"],
  bg: ["polite", "first_name"],
  en: ["polite", "first_name"],
};

/** Name, kind, language and form of address, saved together and taken back together. */
export function AboutDialog({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const say = useSay();
  const describe = useAct(describeCustomer, { done: say("common.saved"), sayRefusal: false, onDone: onClose });
  const form = useForm({
    initial: {
      name: customer.name,
      kind: customer.kind as CustomerKind,
      language: (customer.language ?? "") as Language | "",
      addressForm: (customer.addressForm ?? "") as AddressForm | "",
    },
    send: ({ name, kind, language, addressForm }) =>
      describe.mutateAsync({
        params: { id: customer.id },
        input: { name: name.trim(), kind, language: language || null, addressForm: addressForm || null },
      }),
  });
  const offered = form.values.language === "" ? [...new Set(Object.values(forms).flat())] : forms[form.values.language];
  // A form that was chosen stays in view, also when the language is changed.
  const shown =
    form.values.addressForm === "" || offered.includes(form.values.addressForm) ? offered : [...offered, form.values.addressForm];
  return (
    <Dialog
      open
      onClose={onClose}
      title={say(customer.kind === "organisation" ? "customers.about_organisation" : "customers.about")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" type="submit" form="about-customer" busy={form.busy}>
            {say("common.save")}
          </Button>
        </>
      }
    >
      <form id="about-customer" className={styles.form} {...form.form}>
        <TextField label={say("customers.name")} maxLength={200} {...form.text("name")} />
        <Choices
          legend={say("customers.kind")}
          value={form.values.kind}
          options={(["person", "organisation"] as const).map((value) => ({ value, label: say(`customers.kind_${value}`) }))}
          onChange={(kind) => form.set("kind", kind)}
        />
        <Select
          label={say("customers.language")}
          value={form.values.language}
          onChange={(event) => form.set("language", event.target.value as Language | "")}
        >
          <option value="">{say("customers.language_unknown")}</option>
          <LanguageOptions />
        </Select>
        <Select
          label={say("customers.address_form")}
          hint={say("customers.address_form_hint")}
          value={form.values.addressForm}
          onChange={(event) => form.set("addressForm", event.target.value as AddressForm | "")}
        >
          <option value="">{say("customers.form_open")}</option>
          {shown.map((value) => (
            <option key={value} value={value}>
              {say(`customers.form_${value}`)}
            </option>
          ))}
        </Select>
        {form.trouble && <p role="alert">{form.trouble}</p>}
      </form>
    </Dialog>
  );
}
