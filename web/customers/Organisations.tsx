import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type CustomerView, joinOrganisation, leaveOrganisation } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { sentenceFor } from "../parts/sentences.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";
import { FindCustomer } from "./FindCustomer.tsx";

/** Where a person belongs, or who belongs to an organisation, each with the role. */
export function Organisations({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const [joining, setJoining] = useState(false);
  const leave = useAct(leaveOrganisation, { done: say("customers.left") });
  const isPerson = customer.kind === "person";
  const shown = isPerson ? customer.organisations : customer.people;
  return (
    <section aria-labelledby="organisations">
      <div className={styles.heading}>
        <h2 id="organisations">{say(isPerson ? "customers.organisations" : "customers.people")}</h2>
        {isPerson && (
          <Button size="small" onClick={() => setJoining(true)}>
            {say("customers.join")}
          </Button>
        )}
      </div>
      {shown.length === 0 && (
        <p className={styles.quiet}>{say(isPerson ? "customers.no_organisations" : "customers.no_people")}</p>
      )}
      <ul className={styles.lines}>
        {shown.map((belonging) => (
          <li key={belonging.id}>
            <span>
              <Link to={`/customers/${belonging.customer.id}` as string}>
                {belonging.customer.name || say("customers.nameless")}
              </Link>
              {belonging.role && <small>{belonging.role}</small>}
            </span>
            <IconButton
              label={say("customers.leave", { name: belonging.customer.name })}
              icon={CloseIcon}
              onClick={() => leave.mutate({ params: { id: customer.id, belonging: belonging.id } })}
            />
          </li>
        ))}
      </ul>
      {joining && <JoinDialog customer={customer} onClose={() => setJoining(false)} />}
    </section>
  );
}

function JoinDialog({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const say = useSay();
  const [organisation, setOrganisation] = useState<number | null>(null);
  const [role, setRole] = useState("");
  const join = useAct(joinOrganisation, { done: say("customers.joined"), sayRefusal: false, onDone: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("customers.join")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={join.isPending}
            disabledBecause={organisation === null ? say("customers.choose_first") : undefined}
            onClick={() =>
              organisation !== null && join.mutate({ params: { id: customer.id }, input: { organisation, role: role.trim() } })
            }
          >
            {say("customers.join")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <FindCustomer
          label={say("customers.find_organisation")}
          of="organisations"
          without={customer.id}
          chosen={organisation}
          onChoose={setOrganisation}
        />
        <TextField
          label={say("customers.role")}
          hint={say("customers.role_hint")}
          optional
          maxLength={120}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        />
        {join.error && <p role="alert">{sentenceFor(join.error, say)}</p>}
      </div>
    </Dialog>
  );
}
