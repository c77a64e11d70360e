import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  listWebhooks,
  renewWebhookSecret,
  replaySetAside,
  testWebhook,
  turnOffWebhook,
  turnOnWebhook,
  type WebhookView,
} from "#contract/webhooks.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { toast } from "../parts/toasts.ts";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { WebhookForm } from "./WebhookForm.tsx";
import { WebhookLog } from "./WebhookLog.tsx";

/** Programs that hear of what happens: which, of what, and whether it arrives. */
export function WebhooksArea() {
  const say = useSay();
  const webhooks = useQuery(answers(listWebhooks));
  const [editing, setEditing] = useState<WebhookView | "new" | null>(null);
  const [log, setLog] = useState<WebhookView | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  const items = webhooks.data?.items ?? [];
  if (editing)
    return <WebhookForm webhook={editing === "new" ? null : editing} onDone={() => setEditing(null)} onSecret={setSecret} />;
  if (log) return <WebhookLog webhook={log} onBack={() => setLog(null)} />;
  return (
    <>
      <div className={styles.acts}>
        <Button kind="primary" onClick={() => setEditing("new")}>
          {say("admin.add_webhook")}
        </Button>
      </div>
      {webhooks.error && <Trouble error={webhooks.error} onAgain={() => void webhooks.refetch()} />}
      {webhooks.data && items.length === 0 && (
        <EmptyState title={say("admin.webhooks_none")}>{say("admin.webhooks_none_words")}</EmptyState>
      )}
      <ul className={styles.rows}>
        {items.map((webhook) => (
          <Row
            key={webhook.id}
            webhook={webhook}
            onChange={() => setEditing(webhook)}
            onLog={() => setLog(webhook)}
            onSecret={setSecret}
          />
        ))}
      </ul>
      <Dialog
        open={secret !== null}
        onClose={() => setSecret(null)}
        title={say("admin.webhook_secret_title")}
        description={say("admin.webhook_secret_words")}
        actions={
          <>
            <Button onClick={() => secret && void navigator.clipboard?.writeText(secret)}>{say("admin.copy")}</Button>
            <Button kind="primary" onClick={() => setSecret(null)}>
              {say("common.close")}
            </Button>
          </>
        }
      >
        <p className={styles.secret}>{secret}</p>
      </Dialog>
    </>
  );
}

interface RowProps {
  webhook: WebhookView;
  onChange: () => void;
  onLog: () => void;
  onSecret: (secret: string) => void;
}

function Row({ webhook, onChange, onLog, onSecret }: RowProps) {
  const say = useSay();
  const off = useAct(turnOffWebhook, { done: say("admin.webhook_turned_off") });
  const on = useAct(turnOnWebhook, { done: say("admin.webhook_turned_on") });
  const tried = useAct(testWebhook, { done: say("admin.webhook_tested") });
  const renew = useAct(renewWebhookSecret, { onDone: ({ secret }) => onSecret(secret) });
  const again = useAct(replaySetAside, { onDone: ({ count }) => toast({ says: say("admin.webhook_replayed_all", { count }) }) });
  const { name, url, offSince, setAside } = webhook;
  const params = { id: webhook.id };
  return (
    <li>
      <span>
        {name}
        <small>{url}</small>
        {useSentences(webhook).map((sentence) => (
          <small key={sentence}>{sentence}</small>
        ))}
      </span>
      <span className={styles.acts}>
        <Button size="small" onClick={onLog}>
          {say("admin.webhook_log", { name })}
        </Button>
        {!offSince && setAside > 0 && (
          <Button size="small" busy={again.isPending} onClick={() => again.mutate({ params })}>
            {say("admin.webhook_replay_all", { name })}
          </Button>
        )}
        {!offSince && (
          <Button size="small" busy={tried.isPending} onClick={() => tried.mutate({ params })}>
            {say("admin.webhook_test", { name })}
          </Button>
        )}
        <Button size="small" onClick={onChange}>
          {say("admin.change_named", { name })}
        </Button>
        <Button size="small" busy={renew.isPending} onClick={() => renew.mutate({ params })}>
          {say("admin.webhook_secret_renew", { name })}
        </Button>
        {offSince ? (
          <Button size="small" busy={on.isPending} onClick={() => on.mutate({ params })}>
            {say("admin.webhook_turn_on", { name })}
          </Button>
        ) : (
          <Button size="small" busy={off.isPending} onClick={() => off.mutate({ params })}>
            {say("admin.webhook_turn_off", { name })}
          </Button>
        )}
      </span>
    </li>
  );
}

/** How a webhook stands, in sentences: what it tells, what it may, whether it arrives. */
function useSentences({
  happenings,
  withText,
  privateAllowed,
  offSince,
  offBecause,
  last,
  waiting,
  setAside,
}: WebhookView): string[] {
  const say = useSay();
  const when = useWhen();
  const at = last && when.dated(last.at);
  return [
    happenings.length === 0 ? say("admin.webhook_all_said") : happenings.join(" · "),
    withText && say("admin.webhook_text_said"),
    privateAllowed && say("admin.webhook_private_said"),
    offSince && say(offBecause === "gone" ? "admin.webhook_gone" : "admin.webhook_off", { at: when.dated(offSince) }),
    !last && say("admin.webhook_never"),
    last?.trouble && say("admin.webhook_last_badly", { at, why: say(`admin.webhook_trouble_${last.trouble}`) }),
    last && !last.trouble && say("admin.webhook_last_well", { at }),
    waiting > 0 && say("admin.webhook_waiting", { count: waiting }),
    setAside > 0 && say("admin.webhook_set_aside", { count: setAside }),
  ].filter((sentence) => typeof sentence === "string");
}
