import { useState } from "react";
import { addAddress, type CustomerView, describeAddress, removeAddress } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { Icon } from "../parts/Icon.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { MailIcon, MoreIcon, PhoneIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { DialLink } from "../telephony/DialLink.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

type Address = CustomerView["addresses"][number];

/** By which addresses and numbers the customer is known, what each is for, which is used first, and another one. */
export function Addresses({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const [value, setValue] = useState("");
  const [noting, setNoting] = useState<Address | null>(null);
  const add = useAct(addAddress, { done: say("customers.address_added"), sayRefusal: false, onDone: () => setValue("") });
  const kind = value.includes("@") ? "email" : "phone";
  return (
    <section aria-labelledby="addresses">
      <h2 id="addresses">{say("customers.addresses")}</h2>
      <ul className={styles.lines}>
        {customer.addresses.map((address) => (
          <OneAddress key={address.id} customer={customer} address={address} onNote={() => setNoting(address)} />
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
      {noting && <NoteDialog customer={customer} address={noting} onClose={() => setNoting(null)} />}
    </section>
  );
}

function OneAddress({ customer, address, onNote }: { customer: CustomerView; address: Address; onNote: () => void }) {
  const say = useSay();
  const when = useWhen();
  const describe = useAct(describeAddress, { done: say("common.saved") });
  const remove = useAct(removeAddress, { done: say("customers.address_removed", { address: address.value }) });
  const params = { id: customer.id, address: address.id };
  return (
    <li>
      <span>
        <span className={styles.addressValue}>
          <Icon of={address.kind === "email" ? MailIcon : PhoneIcon} size={16} />
          {address.kind === "phone" ? <DialLink number={address.value} /> : address.value}
        </span>
        {(address.preferred || address.note) && (
          <small>{[address.preferred && say("customers.used_first"), address.note].filter(Boolean).join(" · ")}</small>
        )}
        {address.undeliverableSince && (
          <small className={styles.trouble}>
            {say("customers.undeliverable", { day: when.day(address.undeliverableSince) })}
          </small>
        )}
      </span>
      <Menu
        align="end"
        trigger={<IconButton label={say("customers.address_more", { address: address.value })} icon={MoreIcon} />}
        entries={[
          {
            label: say("customers.use_first"),
            checked: address.preferred,
            onSelect: () => describe.mutate({ params, input: { preferred: !address.preferred } }),
          },
          { label: say("customers.note_address"), onSelect: onNote },
          "line",
          {
            label: say("customers.remove_address"),
            hint: say("customers.remove_address_hint"),
            onSelect: () => remove.mutate({ params }),
          },
        ]}
      />
    </li>
  );
}

function NoteDialog({ customer, address, onClose }: { customer: CustomerView; address: Address; onClose: () => void }) {
  const say = useSay();
  const [note, setNote] = useState(address.note);
  const describe = useAct(describeAddress, { done: say("common.saved"), onDone: onClose });
  const save = () => describe.mutate({ params: { id: customer.id, address: address.id }, input: { note: note.trim() } });
  return (
    <Dialog
      open
      onClose={onClose}
      title={address.value}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="primary" busy={describe.isPending} onClick={save}>
            {say("common.save")}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={say("customers.note_address")}
          hint={say("customers.note_address_hint")}
          maxLength={200}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </form>
    </Dialog>
  );
}
