import { useEffect, useRef } from "react";
import { type MailboxView, testMailbox } from "#contract/mailboxes.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Chip } from "../parts/Chip.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { KeptIcon, SoonIcon } from "../parts/icons.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

/** Signs in, sends a mail to the mailbox itself and waits for it; says step by step what went well. */
export function MailboxTest({ mailbox, onClose }: { mailbox: MailboxView; onClose: () => void }) {
  const say = useSay();
  const test = useAct(testMailbox, { sayRefusal: false });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    test.mutate({ params: { id: mailbox.id } });
  }, [mailbox.id, test]);
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("admin.test_named", { name: mailbox.address })}
      actions={
        <>
          <Button busy={test.isPending} onClick={() => test.mutate({ params: { id: mailbox.id } })}>
            {say("admin.test_again")}
          </Button>
          <Button kind="primary" onClick={onClose}>
            {say("common.close")}
          </Button>
        </>
      }
    >
      {test.isPending && <p role="status">{say("admin.testing")}</p>}
      {test.error && <Trouble error={test.error} onAgain={() => test.mutate({ params: { id: mailbox.id } })} />}
      <ol className={styles.steps} aria-live="polite">
        {test.data?.steps.map(({ step, ok, trouble }) => (
          <li key={step}>
            <Chip tone={ok ? "ok" : "late"} icon={ok ? KeptIcon : SoonIcon}>
              {say(`mailboxes.step_${step}`)}
            </Chip>{" "}
            {trouble && <span>{say(`mailboxes.trouble_${trouble}`)}</span>}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
