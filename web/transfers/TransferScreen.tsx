import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { completeTransfer, readTransfer, showTransfer, type TransferView } from "#contract/transfers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { LINES } from "./lines.ts";
import styles from "./Transfers.module.css";

/** The briefing and nothing else: read it, say that you have, or that you cannot. */
export function TransferScreen() {
  const say = useSay();
  const when = useWhen();
  const { id } = useParams({ from: "/desk/transfers/$id" });
  const asked = useQuery({ ...answers(showTransfer, { params: { id: Number(id) } }), staleTime: 0 });
  const slow = useNoticeable(asked.isPending);
  const view = asked.data;
  const isAsked = view?.may.decline === true;
  return (
    <>
      <ScreenHeader
        title={say("transfer.briefing")}
        sentence={
          view &&
          (isAsked
            ? say("transfer.briefing_of", { name: view.from.name, at: when.exact(view.askedAt) })
            : say("transfer.briefing_shown", { from: view.from.name, to: view.to.name, at: when.exact(view.askedAt) }))
        }
        actions={
          view && (
            <Link to="/case/$number" params={{ number: String(view.case.number) }}>
              {say("transfer.open_case")}
            </Link>
          )
        }
      />
      <div className={styles.screen}>
        {slow && <Skeleton lines={6} height={56} />}
        {asked.error && !view && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
        {view && <Shown view={view} />}
      </div>
    </>
  );
}

function Shown({ view }: { view: TransferView }) {
  const say = useSay();
  return (
    <>
      <p className={styles.about}>
        <strong>
          {view.case.number} · {view.customer.name}
        </strong>
        <span lang={view.case.language}>{view.case.subject}</span>
        {view.path && <span className={styles.quiet}>{say("transfer.along", { name: view.path.name })}</span>}
      </p>
      <dl className={styles.briefing} lang={view.language}>
        {LINES.map((line) => (
          <div key={line}>
            <dt>{say(`transfer.${line}`)}</dt>
            <dd>{view.briefing[line] || <span className={styles.quiet}>{say("transfer.nothing_said")}</span>}</dd>
          </div>
        ))}
      </dl>
      <Answer view={view} />
    </>
  );
}

function Answer({ view }: { view: TransferView }) {
  const say = useSay();
  const navigate = useNavigate();
  const [declining, setDeclining] = useState(false);
  const params = { id: view.id };
  const read = useAct(readTransfer);
  const take = useAct(completeTransfer, {
    done: say("transfer.took_over"),
    onDone: () => void navigate({ to: "/case/$number", params: { number: String(view.case.number) } }),
  });
  const stands = stateWords(view, say);
  return (
    <div className={styles.answer}>
      {stands && <p role="status">{stands}</p>}
      {view.may.decline === true && (
        <div className={styles.acts}>
          <Button onClick={() => setDeclining(true)}>{say("transfer.decline")}</Button>
          {view.state === "asked" ? (
            <Button kind="primary" busy={read.isPending} onClick={() => read.mutate({ params })}>
              {say("transfer.have_read")}
            </Button>
          ) : (
            <Button kind="primary" busy={take.isPending} onClick={() => take.mutate({ params })}>
              {say("transfer.take_over")}
            </Button>
          )}
        </div>
      )}
      {declining && <DeclineDialog view={view} onClose={() => setDeclining(false)} />}
    </div>
  );
}

function stateWords(view: TransferView, say: ReturnType<typeof useSay>): string | null {
  const { state, from, to, words } = view;
  if (state === "asked") return view.may.read === true ? say("transfer.have_read_help", { name: from.name }) : null;
  if (state === "read" && view.may.decline !== true) return say("transfer.bar_read_mine", { name: to.name });
  return say(`transfer.state_${state}`, { name: state === "completed" ? to.name : from.name, words });
}
