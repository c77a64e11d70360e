import { useState } from "react";
import type { CustomerView } from "#contract/customers.ts";
import { type ErasureReason, eraseCustomer } from "#contract/erasures.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

const REASONS: readonly ErasureReason[] = ["asked", "not_needed", "consent_withdrawn", "unlawful"];

/** Erases a customer for good. What goes and what stays is said before; there is no undo, and so the reason is asked first. */
export function EraseDialog({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const say = useSay();
  const [because, setBecause] = useState<ErasureReason | null>(null);
  const erase = useAct(eraseCustomer, { done: say("erasure.done"), sayRefusal: false, onDone: onClose });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("erasure.title", { name: customer.name || customer.addresses[0]?.value || say("customers.nameless") })}
      description={say("erasure.goes")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="grave"
            busy={erase.isPending}
            disabledBecause={because === null ? say("erasure.choose_first") : undefined}
            onClick={() => because && erase.mutate({ params: { id: customer.id }, input: { because } })}
          >
            {say("erasure.for_good")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{say("erasure.stays")}</p>
        <Choices
          legend={say("erasure.because")}
          value={because}
          options={REASONS.map((value) => ({ value, label: say(`erasure.because_${value}`) }))}
          onChange={setBecause}
        />
        {erase.error && <p role="alert">{sentenceFor(erase.error, say)}</p>}
      </div>
    </Dialog>
  );
}
