import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { openCall } from "#contract/calls.ts";
import { useAct } from "../act.ts";
import { useCommand } from "../keyboard/use-command.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { PhoneIcon, PhoneIncomingIcon, PhoneOutgoingIcon } from "../parts/icons.ts";
import { PhoneField } from "../parts/PhoneField.tsx";
import { callPlace } from "../telephony/call-place.ts";
import { useSay } from "../words.tsx";
import styles from "./Dialogs.module.css";

/** A call with somebody who has no case yet: it begins with a new one, of the customer whose number it is or of somebody new. */
export function NewCall() {
  const say = useSay();
  const [open, setOpen] = useState(false);
  useCommand({ id: "calls.new", label: say("calls.new"), where: say("phone.call_backs"), run: () => setOpen(true) });
  return (
    <>
      <Button icon={PhoneIcon} onClick={() => setOpen(true)}>
        {say("calls.new")}
      </Button>
      {open && <NewCallDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function NewCallDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const [clientId] = useState(() => crypto.randomUUID());
  const [phone, setPhone] = useState("");
  const [name, setName] = useState("");
  const [about, setAbout] = useState("");
  const begin = useAct(openCall, {
    onDone: ({ id, case: { number } }) => void navigate({ to: callPlace({ call: id, number }) }),
  });
  const missing = !name.trim() && !phone.trim() ? "calls.new_who_missing" : !about.trim() ? "calls.new_about_missing" : null;
  const start = (direction: "in" | "out") =>
    begin.mutate({
      input: {
        clientId,
        on: { customer: { name: name.trim() || undefined, phone: phone.trim() || undefined }, subject: about.trim() },
        direction,
        phone: phone.trim(),
      },
    });
  const cannot = missing === null ? undefined : say(missing);
  return (
    <Dialog open onClose={onClose} title={say("calls.new_title")} description={say("calls.new_words")}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (missing === null) start("in");
        }}
      >
        <TextField label={say("calls.new_name")} autoComplete="off" maxLength={200} value={name} onChange={setTo(setName)} />
        <PhoneField label={say("calls.phone")} value={phone} onChange={setPhone} />
        <TextField label={say("calls.new_about")} autoComplete="off" maxLength={500} value={about} onChange={setTo(setAbout)} />
        <div className={styles.ways}>
          <Button kind="primary" type="submit" icon={PhoneIncomingIcon} busy={begin.isPending} disabledBecause={cannot}>
            {say("calls.start_in")}
          </Button>
          <Button icon={PhoneOutgoingIcon} busy={begin.isPending} disabledBecause={cannot} onClick={() => start("out")}>
            {say("calls.start_out")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

const setTo = (set: (value: string) => void) => (event: React.ChangeEvent<HTMLInputElement>) => set(event.target.value);
