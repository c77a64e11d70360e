import { useMe } from "../../../me/use-me.ts";
import { Button } from "../../../parts/Button.tsx";
import { Icon } from "../../../parts/Icon.tsx";
import { OfflineIcon, TroubleIcon } from "../../../parts/icons.ts";
import { useWhen } from "../../../when.ts";
import { useSay } from "../../../words.tsx";
import { useCase } from "../../CaseContext.tsx";
import styles from "../Composer.module.css";
import { outbox } from "./outbox.ts";
import { useOutbox } from "./use-outbox.ts";
import type { Waiting } from "./waiting-letters.ts";

/** What was written without a connection and waits to go out, or was held on the way: visible, and still one's own. */
export function OutboxLines({ onBack }: { onBack: (kind: Waiting["kind"], text: string) => void }) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const waiting = useOutbox().filter((one) => one.number === view.number);
  const takeBack = async (one: Waiting) => {
    const taken = await outbox.cancel(me.id, one.id);
    if (taken) onBack(taken.kind, taken.input.text);
  };
  const sendAnyway = async (one: Waiting) => {
    await outbox.release(me.id, one.id, (each) =>
      each.kind === "reply" ? { ...each, input: { ...each.input, anyway: true } } : each,
    );
    await outbox.sendAll(me.id);
  };
  return (
    <>
      {waiting.map((one) => (
        <OneWaiting key={one.id} one={one} onBack={() => void takeBack(one)} onSend={() => void sendAnyway(one)} say={say} />
      ))}
    </>
  );
}

function OneWaiting({
  one,
  onBack,
  onSend,
  say,
}: {
  one: Waiting;
  onBack: () => void;
  onSend: () => void;
  say: ReturnType<typeof useSay>;
}) {
  const when = useWhen();
  const words =
    one.kind === "note"
      ? say("composer.note_waits", { time: when.time(one.at) })
      : say("composer.reply_waits", { name: one.to, time: when.time(one.at) });
  return (
    <div className={styles.waiting} data-trouble={one.trouble ?? undefined}>
      <Icon of={one.trouble ? TroubleIcon : OfflineIcon} size={16} />
      <span className={styles.grow}>{one.trouble ? say(`refusals.${one.trouble}`) : words}</span>
      {one.trouble === "reply.news_arrived" && (
        <Button size="small" onClick={onSend}>
          {say("composer.send_as_is")}
        </Button>
      )}
      <Button size="small" kind="quiet" onClick={onBack}>
        {say(one.trouble ? "composer.back_to_text" : "composer.cancel_waiting")}
      </Button>
    </div>
  );
}
