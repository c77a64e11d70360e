import { useState } from "react";
import type { CustomerView } from "#contract/customers.ts";
import { type CopyReason, makeDataCopy } from "#contract/data-copies.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Choices } from "../parts/Choices.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

const REASONS: readonly CopyReason[] = ["access", "portability", "authority"];

/** A copy of all that is held of a customer, for them: why it is made is asked first, and then it can be fetched. */
export function DataCopyDialog({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const say = useSay();
  const [because, setBecause] = useState<CopyReason | null>(null);
  const make = useAct(makeDataCopy, { sayRefusal: false });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("copy.do")}
      description={say("copy.help")}
      actions={
        <>
          <Button onClick={onClose}>{say(make.data ? "common.close" : "common.cancel")}</Button>
          {!make.data && (
            <Button
              kind="primary"
              busy={make.isPending}
              disabledBecause={because === null ? say("copy.choose_first") : undefined}
              onClick={() => because && make.mutate({ params: { id: customer.id }, input: { because } })}
            >
              {say("copy.make")}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        {make.data ? (
          <>
            <p role="status">{say("copy.made")}</p>
            <a href={`/api/v1/customers/${customer.id}/data-copies/${make.data.copy}`} download>
              {say("copy.fetch")}
            </a>
          </>
        ) : (
          <Choices
            legend={say("copy.because")}
            value={because}
            options={REASONS.map((value) => ({ value, label: say(`copy.because_${value}`) }))}
            onChange={setBecause}
          />
        )}
        {make.error && <p role="alert">{sentenceFor(make.error, say)}</p>}
      </div>
    </Dialog>
  );
}
