import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { describeCustomer } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { renew } from "../queries.ts";
import { useSay } from "../words.tsx";
import type { Call } from "./use-call.ts";
import styles from "./WhoCalls.module.css";

/** A caller of whom nothing but the number is known, or not even that: asked for the name once, it stands with the customer from now on. */
export function WhoCalls({ call: { view } }: { call: Call }) {
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState("");
  const keep = useAct(describeCustomer, {
    done: say("calls.who_kept"),
    onDone: () => void Promise.all([renew(client, "calls"), renew(client, "cases")]),
  });
  if (view.customer.name !== "" || view.id === 0) return null;
  const kept = name.trim();
  return (
    <form
      className={styles.who}
      onSubmit={(event) => {
        event.preventDefault();
        if (kept) keep.mutate({ params: { id: view.customer.id }, input: { name: kept } });
      }}
    >
      <TextField
        label={say(`calls.who_${view.direction}`)}
        maxLength={200}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" busy={keep.isPending} disabledBecause={kept ? undefined : say("calls.who_missing")}>
        {say("calls.who_keep")}
      </Button>
    </form>
  );
}
