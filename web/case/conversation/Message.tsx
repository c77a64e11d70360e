import { useState } from "react";
import type { MessageView } from "#contract/messages.ts";
import { heldTogether } from "#words/held-together.ts";
import { useMe } from "../../me/use-me.ts";
import { Chip } from "../../parts/Chip.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { CustomerSeesIcon, TroubleIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { NamingPanel } from "../naming/NamingPanel.tsx";
import { Areas } from "./Areas.tsx";
import { Attachments } from "./Attachments.tsx";
import { Delivery } from "./Delivery.tsx";
import { Folded } from "./Folded.tsx";
import { HtmlVersion } from "./HtmlVersion.tsx";
import styles from "./Message.module.css";
import { ShieldedText } from "./ShieldedText.tsx";
import { areasOf, type TextRange } from "./shield.ts";

/** One message, either way: who, how, when; what they ask; the words behind the shield; what they show; what became of it. */
export function Message({
  message,
  isNewest,
  isLastWord,
  naming,
  onNaming,
}: {
  message: MessageView;
  isNewest: boolean;
  isLastWord: boolean;
  /** Whether the agent is about to say what these words show. */
  naming: boolean;
  onNaming: (on: boolean) => void;
}) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const [asWritten, setAsWritten] = useState(me.preferences.showInsults);
  const [marked, setMarked] = useState<readonly TextRange[]>([]);
  const [showHtml, setShowHtml] = useState(false);
  const lang = message.language ?? view.language;
  const incoming = message.direction === "in";
  const masked = message.reading?.masked ?? [];
  const areas = incoming ? areasOf(message, asWritten ? [] : masked) : [];
  const shown = areas.length > 0 || message.named !== null;
  const mayName = canBeNamed(message) && view.may.nameBehaviour === true;
  const request = incoming ? message.reading?.request : null;
  const name = message.author.name || message.author.address || say("case.by_desk");
  const id = `m-${message.id}`;
  return (
    <article
      id={id}
      tabIndex={-1}
      className={styles.message}
      data-direction={message.direction}
      data-withdrawn={message.delivery === "withdrawn" || undefined}
      aria-labelledby={`${id}-who`}
    >
      <header className={styles.head} id={`${id}-who`}>
        <strong>{name}</strong>
        <span>
          {say(`queue.channel_${message.channel}`) === `queue.channel_${message.channel}`
            ? say("case.channel_page")
            : say(`queue.channel_${message.channel}`)}
        </span>
        <time dateTime={message.at} title={when.exact(message.at)}>
          {when.short(message.at, now)}
        </time>
        {!incoming && message.delivery !== "withdrawn" && (
          <span className={styles.audience}>
            <Icon of={CustomerSeesIcon} size={14} />
            {say("case.visible_to_customer")}
          </span>
        )}
        {incoming && <span className="for-readers">{say("case.from_customer")}</span>}
        {message.purpose !== "message" && <Chip>{say(`case.purpose_${message.purpose}`)}</Chip>}
        {message.automatic && <Chip>{say("case.automatic")}</Chip>}
        {message.otherSender && (
          <Chip tone="info" icon={TroubleIcon}>
            {say("case.other_sender", { address: message.author.address })}
          </Chip>
        )}
      </header>
      {request && request !== message.text.trim() && (masked.length > 0 || areas.length > 0) && (
        <p className={styles.asks}>
          <span className={styles.asksLabel}>{say("case.what_they_ask")}</span>
          <span lang={lang}>{request}</span>
        </p>
      )}
      {showHtml ? (
        <HtmlVersion messageId={message.id} lang={lang} />
      ) : (
        <ShieldedText text={heldTogether(message.text, lang)} lang={lang} masked={asWritten ? [] : masked} marked={marked} />
      )}
      {message.signature && <Folded summary={say("case.signature")} text={message.signature} lang={lang} />}
      {message.quoted && <Folded summary={say("case.quoted")} text={message.quoted} lang={lang} />}
      <Attachments files={message.attachments} />
      {(masked.length > 0 || message.hasHtml || (mayName && !shown)) && (
        <div className={styles.ways}>
          {masked.length > 0 && (
            <button type="button" className={styles.way} aria-pressed={asWritten} onClick={() => setAsWritten(!asWritten)}>
              {say(asWritten ? "case.cover_insults" : "case.show_as_written")}
            </button>
          )}
          {message.hasHtml && (
            <button type="button" className={styles.way} aria-pressed={showHtml} onClick={() => setShowHtml(!showHtml)}>
              {say(showHtml ? "case.show_text" : "case.show_html")}
            </button>
          )}
          {mayName && !shown && (
            <button type="button" className={styles.way} aria-expanded={naming} onClick={() => onNaming(!naming)}>
              {say("naming.open")}
            </button>
          )}
        </div>
      )}
      {shown && (
        <div hidden={naming}>
          <Areas
            areas={areas}
            named={message.named}
            lang={lang}
            open={isLastWord}
            onMark={setMarked}
            onName={mayName ? () => onNaming(true) : undefined}
          />
        </div>
      )}
      {naming && <NamingPanel message={message} lang={lang} masked={asWritten ? [] : masked} onClose={() => onNaming(false)} />}
      {!incoming && <Delivery message={message} isNewest={isNewest} />}
    </article>
  );
}

/** Only a customer's own words are named: not ours, not what a machine wrote. */
export const canBeNamed = ({ direction, automatic }: MessageView): boolean => direction === "in" && automatic === null;
