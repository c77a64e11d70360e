import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { closeMailbox, listMailboxes, type MailboxView } from "#contract/mailboxes.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { MailboxForm } from "./MailboxForm.tsx";
import { MailboxTest } from "./MailboxTest.tsx";

/** The firm's addresses: how mail comes in and goes out, and whether it does. */
export function MailboxesArea() {
  const say = useSay();
  const mailboxes = useQuery(answers(listMailboxes));
  const [editing, setEditing] = useState<MailboxView | "new" | null>(null);
  const [testing, setTesting] = useState<MailboxView | null>(null);
  const [closing, setClosing] = useState<MailboxView | null>(null);
  if (editing) return <MailboxForm mailbox={editing === "new" ? null : editing} onDone={() => setEditing(null)} />;
  return (
    <>
      <div className={styles.acts}>
        <Button kind="primary" onClick={() => setEditing("new")}>
          {say("admin.add_mailbox")}
        </Button>
      </div>
      {mailboxes.error && <Trouble error={mailboxes.error} onAgain={() => void mailboxes.refetch()} />}
      {mailboxes.data?.items.length === 0 && (
        <EmptyState title={say("admin.no_mailboxes")}>{say("admin.no_mailboxes_words")}</EmptyState>
      )}
      <ul className={styles.rows}>
        {mailboxes.data?.items.map((mailbox) => (
          <li key={mailbox.id}>
            <Described mailbox={mailbox} listens={mailboxes.data.listener !== null} relay={mailboxes.data.relay} />
            <span className={styles.acts}>
              <Button size="small" onClick={() => setTesting(mailbox)}>
                {say("admin.test_named", { name: mailbox.address })}
              </Button>
              <Button size="small" onClick={() => setEditing(mailbox)}>
                {say("admin.change_named", { name: mailbox.address })}
              </Button>
              <Button size="small" onClick={() => setClosing(mailbox)}>
                {say("admin.close_mailbox_named", { name: mailbox.address })}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {mailboxes.data && (
        <p className={styles.muted}>
          {mailboxes.data.listener ? say("admin.listener", { port: mailboxes.data.listener.port }) : say("admin.no_listener")}
        </p>
      )}
      {testing && <MailboxTest mailbox={testing} onClose={() => setTesting(null)} />}
      <Closing mailbox={closing} onClose={() => setClosing(null)} />
    </>
  );
}

function Described({ mailbox, listens, relay }: { mailbox: MailboxView; listens: boolean; relay: string | null }) {
  const say = useSay();
  const when = useWhen();
  const comes = mailbox.imap
    ? say("admin.comes_imap", { host: mailbox.imap.host })
    : say(listens ? "admin.comes_listener" : "admin.comes_nowhere");
  const goes = mailbox.relay
    ? say("admin.goes_relay", { host: mailbox.relay.host })
    : say(relay ? "admin.goes_shared" : "admin.goes_nowhere");
  return (
    <span>
      {mailbox.address}
      {mailbox.name && ` · ${mailbox.name}`}
      <small>{[comes, goes].join(" · ")}</small>
      {mailbox.fetchedAt && <small>{say("admin.fetched", { at: when.dated(mailbox.fetchedAt) })}</small>}
      {mailbox.trouble && mailbox.troubleSince && (
        <small className={styles.trouble}>
          {say(`mailboxes.trouble_${mailbox.trouble}`)} {say("admin.since", { at: when.dated(mailbox.troubleSince) })}
        </small>
      )}
    </span>
  );
}

function Closing({ mailbox, onClose }: { mailbox: MailboxView | null; onClose: () => void }) {
  const say = useSay();
  const close = useAct(closeMailbox, { done: say("admin.mailbox_closed"), onDone: onClose });
  return (
    <Dialog
      open={mailbox !== null}
      onClose={onClose}
      title={say("admin.close_mailbox_named", { name: mailbox?.address ?? "" })}
      description={say("admin.close_mailbox_words")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button kind="grave" busy={close.isPending} onClick={() => mailbox && close.mutate({ params: { id: mailbox.id } })}>
            {say("admin.close_mailbox")}
          </Button>
        </>
      }
    />
  );
}
