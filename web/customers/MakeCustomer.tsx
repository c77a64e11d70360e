import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type CustomerKind, makeCustomer } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { useForm } from "../parts/use-form.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

/** A person or an organisation who has not written yet, so that others can belong to it and addresses be noted. */
export function MakeCustomer({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const [kind, setKind] = useState<CustomerKind>("organisation");
  const make = useAct(makeCustomer, {
    done: say("customers.made"),
    sayRefusal: false,
    onDone: ({ id }) => void navigate({ to: `/customers/${id}` as string }),
  });
  const form = useForm({
    initial: { name: "" },
    check: ({ name }) => ({ name: name.trim() ? undefined : say("customers.name_missing") }),
    send: ({ name }) => make.mutateAsync({ input: { name: name.trim(), kind } }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("customers.make")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" type="submit" form="make-customer" busy={form.busy}>
            {say("customers.make_do")}
          </Button>
        </>
      }
    >
      <form id="make-customer" className={styles.form} {...form.form}>
        <TextField label={say("customers.name")} maxLength={200} {...form.text("name")} />
        <Choices
          legend={say("customers.kind")}
          value={kind}
          options={(["organisation", "person"] as const).map((value) => ({ value, label: say(`customers.kind_${value}`) }))}
          onChange={setKind}
        />
        {form.trouble && <p role="alert">{form.trouble}</p>}
      </form>
    </Dialog>
  );
}
