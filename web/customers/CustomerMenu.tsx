import { useState } from "react";
import { type CustomerView, mergeCustomers, setRelation } from "#contract/customers.ts";
import { useAct } from "../act.ts";
import { whyNot } from "../case/allowed.ts";
import { useCommand } from "../keyboard/use-command.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { MoreIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";
import { DataCopyDialog } from "./DataCopyDialog.tsx";
import { EraseDialog } from "./EraseDialog.tsx";
import { FindCustomer } from "./FindCustomer.tsx";

/** What is done to a record as a whole: another of the same customer made part of it, a copy of it all, whether it is a colleague, and its end. */
export function CustomerMenu({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const me = useMe();
  const [merging, setMerging] = useState(false);
  const [copying, setCopying] = useState(false);
  const [erasing, setErasing] = useState(false);
  const relate = useAct(setRelation, {
    done: (_, { input }) => say(input.relation === "internal" ? "customers.now_internal" : "customers.now_external"),
  });
  const because = whyNot(me.may, "customers", say);
  const noCopy = whyNot(me.may, "dataCopies", say);
  const where = say("customers.title");
  useCommand({ id: "customer.merge", label: say("customers.merge"), where, enabled: !because, run: () => setMerging(true) });
  useCommand({ id: "customer.copy", label: say("copy.do"), where, enabled: !noCopy, run: () => setCopying(true) });
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton label={say("customers.more_acts")} icon={MoreIcon} />}
        entries={[
          { label: say("customers.merge"), disabledBecause: because, onSelect: () => setMerging(true) },
          { label: say("copy.do"), hint: say("copy.hint"), disabledBecause: noCopy, onSelect: () => setCopying(true) },
          {
            label: say("customers.is_internal"),
            hint: say("customers.internal_hint"),
            checked: customer.relation === "internal",
            disabledBecause: because,
            onSelect: () =>
              relate.mutate({
                params: { id: customer.id },
                input: { relation: customer.relation === "internal" ? "external" : "internal" },
              }),
          },
          {
            label: say("erasure.do"),
            hint: say("erasure.hint"),
            disabledBecause: whyNot(me.may, "erasures", say),
            onSelect: () => setErasing(true),
          },
        ]}
      />
      {copying && <DataCopyDialog customer={customer} onClose={() => setCopying(false)} />}
      {erasing && <EraseDialog customer={customer} onClose={() => setErasing(false)} />}
      {merging && <MergeDialog customer={customer} onClose={() => setMerging(false)} />}
    </>
  );
}

function MergeDialog({ customer, onClose }: { customer: CustomerView; onClose: () => void }) {
  const say = useSay();
  const [from, setFrom] = useState<number | null>(null);
  const merge = useAct(mergeCustomers, { done: say("customers.merged"), sayRefusal: false, onDone: onClose });
  const name = customer.name || customer.addresses[0]?.value || say("customers.nameless");
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("customers.merge")}
      description={say("customers.merge_help", { name })}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={merge.isPending}
            disabledBecause={from === null ? say("customers.choose_first") : undefined}
            onClick={() => from !== null && merge.mutate({ params: { id: customer.id }, input: { from } })}
          >
            {say("customers.merge_do")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <FindCustomer label={say("customers.merge_find")} without={customer.id} chosen={from} onChoose={setFrom} />
        {merge.error && <p role="alert">{sentenceFor(merge.error, say)}</p>}
      </div>
    </Dialog>
  );
}
