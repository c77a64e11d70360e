import { useQueryClient } from "@tanstack/react-query";
import { CHAT_SECONDS } from "#contract/chats.ts";
import { type MessageView, retryReply, sendNow } from "#contract/messages.ts";
import { recentActs } from "#contract/notices.ts";
import { useAct, useTakeBack } from "../../act.ts";
import { call } from "../../client.ts";
import { useMe } from "../../me/use-me.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { AgainIcon, CopyIcon, KeptIcon, OnTimeIcon, TroubleIcon, UndoIcon } from "../../parts/icons.ts";
import { toast } from "../../parts/toasts.ts";
import { renew } from "../../queries.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { undoOfMessage } from "../composer/undo-of-message.ts";
import styles from "./Delivery.module.css";

/** What became of our words: held with a countdown, on the way, sent, or failed with what to do. */
export function Delivery({ message, isNewest }: { message: MessageView; isNewest: boolean }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow(1000);
  const retry = useAct(retryReply, { done: say("case.trying_again") });
  const copy = () => void navigator.clipboard.writeText(message.text).then(() => toast({ says: say("case.copied") }));
  switch (message.delivery) {
    case "held": {
      const left = message.sendAt ? Math.ceil((Date.parse(message.sendAt) - now) / 1000) : 0;
      return left > 0 ? <Held message={message} seconds={left} /> : <p className={styles.quiet}>{say("case.delivery_queued")}</p>;
    }
    case "queued":
      return (
        <p className={styles.quiet}>
          <Icon of={OnTimeIcon} size={14} />
          {say("case.delivery_queued")}
        </p>
      );
    case "sent":
      return isNewest ? (
        <p className={styles.quiet}>
          <Icon of={KeptIcon} size={14} />
          {say("case.delivery_sent", { when: when.short(message.at) })}
        </p>
      ) : null;
    case "withdrawn":
      return <p className={styles.quiet}>{say("case.delivery_withdrawn")}</p>;
    case "failed":
    case "bounced":
      return (
        <div className={styles.trouble}>
          <p>
            <Icon of={TroubleIcon} size={16} />
            {say(`case.delivery_${message.delivery}`)}
          </p>
          {message.deliveryTrouble && (
            <details>
              <summary>{say("case.details")}</summary>
              <code>{message.deliveryTrouble}</code>
            </details>
          )}
          <span className={styles.acts}>
            {message.delivery === "failed" && (
              <Button
                size="small"
                icon={AgainIcon}
                busy={retry.isPending}
                onClick={() => retry.mutate({ params: { id: message.id } })}
              >
                {say("case.try_again")}
              </Button>
            )}
            <Button size="small" kind="quiet" icon={CopyIcon} onClick={copy}>
              {say("case.copy_text")}
            </Button>
          </span>
        </div>
      );
    default:
      return message.channel === "chat" ? <InChat message={message} isNewest={isNewest} /> : null;
  }
}

/** Whether the customer has had our words in view; until then, and for a few seconds, they can be taken back. */
function InChat({ message, isNewest }: { message: MessageView; isNewest: boolean }) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const now = useNow(1000);
  const takeBack = useTakeBack();
  const isRead = message.id <= (view.chat?.customerRead ?? 0);
  const left = Math.ceil((Date.parse(message.at) - now) / 1000) + CHAT_SECONDS;
  const happening = undoOfMessage.find(message.id);
  const mayUnsend = !isRead && left > 0 && message.author.id === me.id && happening !== undefined;
  if (!mayUnsend && !isNewest) return null;
  return (
    <div className={styles.held}>
      <span>{say(isRead ? "case.chat_read" : "case.chat_delivered")}</span>
      {mayUnsend && (
        <Button size="small" icon={UndoIcon} keys="z" onClick={() => void takeBack(happening)}>
          {say("case.chat_unsend", { seconds: left })}
        </Button>
      )}
    </div>
  );
}

function Held({ message, seconds }: { message: MessageView; seconds: number }) {
  const view = useCase();
  const say = useSay();
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const release = useAct(sendNow, { onDone: () => void renew(client, "cases", view.number) });
  const undo = async () => {
    const happening = undoOfMessage.find(message.id) ?? (await newestWords(view.number));
    if (happening !== undefined) await takeBack(happening);
  };
  return (
    <div className={styles.held}>
      <span>{say("case.delivery_held", { seconds })}</span>
      <Button size="small" icon={UndoIcon} keys="z" onClick={() => void undo()}>
        {say("case.undo_send")}
      </Button>
      <Button size="small" kind="quiet" busy={release.isPending} onClick={() => release.mutate({ params: { id: message.id } })}>
        {say("case.send_now")}
      </Button>
    </div>
  );
}

/** A page opened after the sending has to ask which act it was. */
async function newestWords(number: number): Promise<number | undefined> {
  const { items } = await call(recentActs);
  return items.find((act) => act.case === number && /^(message|confirmation|promise\.moved)/.test(act.what) && !act.undone)
    ?.happening;
}
