import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { completeTransfer, showTransfer, type TransferOfCase, takeBackTransfer } from "#contract/transfers.ts";
import { useAct } from "../act.ts";
import { useCase } from "../case/CaseContext.tsx";
import { offerWords } from "../case/composer/offered-words.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ColleaguesIcon, WritingIcon } from "../parts/icons.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import { TransferDialog } from "./TransferDialog.tsx";
import styles from "./Transfers.module.css";

/** Who is asked to take this case over and how far that is; afterwards, whether the customer has heard who looks after it. */
export function TransferBar() {
  const view = useCase();
  const me = useMe();
  const { transfer } = view;
  if (!transfer || view.state === "closed") return null;
  const { state, from, to, settledAt } = transfer;
  if (state === "asked" || state === "read") {
    if (from.id === me.id) return <AskedByMe transfer={transfer} />;
    return <ToOthers transfer={transfer} mine={to.id === me.id} />;
  }
  if (state === "declined" && from.id === me.id) return <Declined transfer={transfer} />;
  const heard = view.messages.some((message) => message.direction === "out" && message.at > (settledAt ?? ""));
  if (state === "completed" && !heard && view.owner?.id === to.id && (to.id === me.id || from.id === me.id))
    return <NotYetTold transfer={transfer} mine={to.id === me.id} />;
  return null;
}

function Bar({ words, children }: { words: string; children?: React.ReactNode }) {
  return (
    <div className={styles.bar} role="status">
      <p>
        <Icon of={ColleaguesIcon} size={18} />
        <span>{words}</span>
      </p>
      {children && <div className={styles.acts}>{children}</div>}
    </div>
  );
}

function AskedByMe({ transfer: { id, to, state } }: { transfer: TransferOfCase }) {
  const say = useSay();
  const isRead = state === "read";
  const back = useAct(takeBackTransfer, { done: say("transfer.taken_back") });
  const hand = useAct(completeTransfer, { done: say("transfer.handed", { name: to.name }) });
  return (
    <Bar words={say(isRead ? "transfer.bar_read_mine" : "transfer.bar_asked_mine", { name: to.name })}>
      <Button size="small" kind="quiet" busy={back.isPending} onClick={() => back.mutate({ params: { id } })}>
        {say("transfer.take_back")}
      </Button>
      <Button
        size="small"
        kind={isRead ? "primary" : "plain"}
        busy={hand.isPending}
        disabledBecause={isRead ? undefined : say("refusals.transfer.unread")}
        onClick={() => hand.mutate({ params: { id } })}
      >
        {say("transfer.hand", { name: to.name })}
      </Button>
    </Bar>
  );
}

const Briefing = ({ id }: { id: number }) => {
  const say = useSay();
  return (
    <Link to="/transfers/$id" params={{ id: String(id) }}>
      {say("transfer.read_briefing")}
    </Link>
  );
};

function ToOthers({ transfer: { id, from, to, state }, mine }: { transfer: TransferOfCase; mine: boolean }) {
  const say = useSay();
  if (!mine) return <Bar words={say("transfer.bar_others", { from: from.name, to: to.name })} />;
  return (
    <Bar words={say(state === "read" ? "transfer.bar_read_by_me" : "transfer.bar_to_me", { name: from.name })}>
      <Briefing id={id} />
    </Bar>
  );
}

function Declined({ transfer: { to, words } }: { transfer: TransferOfCase }) {
  const say = useSay();
  const { number } = useCase();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Bar words={say("transfer.bar_declined", { name: to.name, words })}>
        <Button size="small" onClick={() => setAsking(true)}>
          {say("transfer.ask_other")}
        </Button>
      </Bar>
      {asking && <TransferDialog number={number} onClose={() => setAsking(false)} />}
    </>
  );
}

/** A line for the customer is proposed and goes nowhere by itself. */
function NotYetTold({ transfer: { id, from, to }, mine }: { transfer: TransferOfCase; mine: boolean }) {
  const say = useSay();
  const { data } = useQuery(answers(showTransfer, { params: { id } }));
  return (
    <Bar words={mine ? say("transfer.bar_taken", { name: from.name }) : say("transfer.bar_given", { name: to.name })}>
      <Briefing id={id} />
      {data && (
        <Button size="small" icon={WritingIcon} onClick={() => offerWords(data.sentences.write)}>
          {say("transfer.insert")}
        </Button>
      )}
    </Bar>
  );
}
