import { Link } from "@tanstack/react-router";
import type { CallCard } from "#contract/call-shapes.ts";
import { Icon } from "../parts/Icon.tsx";
import { PhoneIncomingIcon, PhoneOutgoingIcon } from "../parts/icons.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./CallCardInCase.module.css";
import { lasted } from "./clock.ts";

/** A call among the messages of its case: when, with whom, which rungs, what was agreed. How long it took is a fact and no target. */
export function CallCardInCase({ card, number }: { card: CallCard; number: number }) {
  const say = useSay();
  const when = useWhen();
  return (
    <article className={styles.card} aria-label={say("calls.card_named", { when: when.short(card.startedAt) })}>
      <header className={styles.head}>
        <Icon of={card.direction === "in" ? PhoneIncomingIcon : PhoneOutgoingIcon} size={18} />
        <span>{say(`calls.direction_${card.direction}`)}</span>
        <span>{card.agent.name}</span>
        <time dateTime={card.startedAt}>{when.short(card.startedAt)}</time>
        {card.endedAt && <span>{lasted(card.startedAt, Date.parse(card.endedAt))}</span>}
        <Link to={`/case/${number}/call/${card.id}` as string}>
          {say(card.endedAt ? "calls.card_open" : "calls.card_goes_on")}
        </Link>
      </header>
      {card.rungs.length > 0 && (
        <ul className={styles.rungs} aria-label={say("calls.ladder")}>
          {card.rungs.map(({ rung, outcome }) => (
            <li key={rung}>
              {rung} {say(`calls.name_${rung}`)} {outcome && <span>· {say(`calls.outcome_${outcome}`)}</span>}
            </li>
          ))}
        </ul>
      )}
      {card.endedAs !== null && card.endedAs !== "finished" && <p>{say(`calls.ended_${card.endedAs}`)}</p>}
      {card.agreed && (
        <p>
          <b>{say("calls.agreed_is")}</b> {card.agreed}
        </p>
      )}
      {(card.nextStep || card.nextAt) && (
        <p>
          <b>{say("calls.next_is")}</b> {[card.nextStep, card.nextAt && when.exact(card.nextAt)].filter(Boolean).join(" · ")}
        </p>
      )}
    </article>
  );
}
