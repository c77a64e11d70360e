import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import type { CaseRow } from "#contract/case-shapes.ts";
import { answerRing, type RingView } from "#contract/rings.ts";
import { useAct } from "../act.ts";
import { useCommand } from "../keyboard/use-command.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon, PhoneIcon } from "../parts/icons.ts";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { callPlace } from "./call-place.ts";
import styles from "./Ring.module.css";
import { whoOf } from "./who-of.ts";

/** One call: who it is, what they last wrote, what is owed, and by whom it was answered: by me, on which of their cases. */
export function RingCard({ ring, onHide }: { ring: RingView; onHide: () => void }) {
  const say = useSay();
  const when = useWhen();
  const navigate = useNavigate();
  const title = useId();
  const answer = useAct(answerRing, {
    onDone: ({ call, case: number }) => void navigate({ to: callPlace({ call, number }) }),
  });
  const { id, phone, customer, cases, line, rangAt, state } = ring;
  const take = (number: number | null) => answer.mutate({ params: { id }, input: { case: number } });
  const only = cases.length <= 1;
  useCommand({
    id: `phone.answer_${id}`,
    label: say("phone.ring_answer"),
    where: say("phone.ring_card"),
    keys: "shift+c",
    enabled: only,
    run: () => take(cases[0]?.number ?? null),
  });
  const facts = [
    customer?.name && phone,
    !customer && phone && say("phone.ring_unknown"),
    say("phone.ring_line", { name: line }),
    say("phone.ring_since", { time: when.time(rangAt) }),
  ];
  return (
    <article className={styles.card} aria-labelledby={title}>
      <header className={styles.head}>
        <Icon of={PhoneIcon} />
        <h2 id={title}>{say("phone.ring_title", { who: whoOf(ring, say) })}</h2>
        {state !== "mine" && <IconButton label={say("phone.ring_hide")} icon={CloseIcon} onClick={onHide} />}
      </header>
      <p className={styles.facts}>{facts.filter(Boolean).join(" · ")}</p>
      {state !== "ringing" && <p className={styles.ask}>{say(`phone.ring_${state}`)}</p>}
      {customer?.writingOnly && <p className={styles.ask}>{say("phone.ring_writing_only")}</p>}
      {customer && customer.helps.length > 0 && (
        <p>
          {say("phone.ring_helps")}: {customer.helps.join(" · ")}
        </p>
      )}
      {cases.map((one) => (
        <About key={one.number} row={one} />
      ))}
      <div className={styles.acts}>
        {only ? (
          <Button kind="primary" keys="shift+c" busy={answer.isPending} onClick={() => take(cases[0]?.number ?? null)}>
            {say("phone.ring_answer")}
          </Button>
        ) : (
          cases.map(({ number }) => (
            <Button key={number} busy={answer.isPending} onClick={() => take(number)}>
              {say("phone.ring_answer_case", { number })}
            </Button>
          ))
        )}
        {cases.length > 0 && (
          <Button kind="quiet" busy={answer.isPending} onClick={() => take(null)}>
            {say("phone.ring_new_case")}
          </Button>
        )}
      </div>
    </article>
  );
}

/** One of their open cases: what it is about, their last words behind the shield, and by when news is owed. */
function About({ row }: { row: CaseRow }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const late = row.dueAt !== null && Date.parse(row.dueAt) < now;
  return (
    <div className={styles.about}>
      <p lang={row.language}>
        <strong>{row.number}</strong> {row.subject}
      </p>
      <p className={styles.words} lang={row.language}>
        {row.preview}
      </p>
      {row.dueAt && (
        <p className={styles.owed} data-late={late || undefined}>
          {say(late ? "phone.ring_owed_late" : "phone.ring_owed", { at: when.dated(row.dueAt, now) })}
        </p>
      )}
    </div>
  );
}
