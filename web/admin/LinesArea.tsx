import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { closeLine, type LineView, listLines, renewLineSecret, reopenLine } from "#contract/lines.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";
import { LineForm } from "./LineForm.tsx";
import { LineLog } from "./LineLog.tsx";

interface Shown {
  secret: string;
  url: string;
}

/** The phone lines: which, for whom, and whether their exchanges are heard. */
export function LinesArea() {
  const say = useSay();
  const lines = useQuery(answers(listLines));
  const [editing, setEditing] = useState<LineView | "new" | null>(null);
  const [log, setLog] = useState<LineView | null>(null);
  const [shown, setShown] = useState<Shown | null>(null);
  const items = lines.data?.items ?? [];
  if (editing) return <LineForm line={editing === "new" ? null : editing} onDone={() => setEditing(null)} onSecret={setShown} />;
  if (log) return <LineLog line={log} onBack={() => setLog(null)} />;
  return (
    <>
      <div className={styles.acts}>
        <Button kind="primary" onClick={() => setEditing("new")}>
          {say("admin.line_add")}
        </Button>
      </div>
      {lines.error && <Trouble error={lines.error} onAgain={() => void lines.refetch()} />}
      {lines.data && items.length === 0 && (
        <EmptyState title={say("admin.lines_none")}>{say("admin.lines_none_words")}</EmptyState>
      )}
      <ul className={styles.rows}>
        {items.map((line) => (
          <Row key={line.id} line={line} onChange={() => setEditing(line)} onLog={() => setLog(line)} onSecret={setShown} />
        ))}
      </ul>
      <Dialog
        open={shown !== null}
        onClose={() => setShown(null)}
        title={say("admin.line_secret_title")}
        description={say("admin.line_secret_words")}
        actions={
          <>
            <Button onClick={() => shown && void navigator.clipboard?.writeText(shown.secret)}>{say("admin.copy")}</Button>
            <Button kind="primary" onClick={() => setShown(null)}>
              {say("common.close")}
            </Button>
          </>
        }
      >
        <p className={styles.secret}>{shown?.url}</p>
        <p className={styles.secret}>{shown?.secret}</p>
      </Dialog>
    </>
  );
}

interface RowProps {
  line: LineView;
  onChange: () => void;
  onLog: () => void;
  onSecret: (shown: Shown) => void;
}

function Row({ line, onChange, onLog, onSecret }: RowProps) {
  const say = useSay();
  const close = useAct(closeLine, { done: say("admin.line_closed") });
  const reopen = useAct(reopenLine, { done: say("admin.line_reopened") });
  const renew = useAct(renewLineSecret, { onDone: ({ secret }) => onSecret({ secret, url: line.url }) });
  const { name, closedAt } = line;
  const params = { id: line.id };
  return (
    <li>
      <span>
        {name}
        <small>{line.url}</small>
        {useSentences(line).map((sentence) => (
          <small key={sentence}>{sentence}</small>
        ))}
      </span>
      <span className={styles.acts}>
        <Button size="small" onClick={onLog}>
          {say("admin.line_log", { name })}
        </Button>
        <Button size="small" onClick={onChange}>
          {say("admin.change_named", { name })}
        </Button>
        <Button size="small" busy={renew.isPending} onClick={() => renew.mutate({ params, input: {} })}>
          {say("admin.line_secret_renew", { name })}
        </Button>
        {closedAt ? (
          <Button size="small" busy={reopen.isPending} onClick={() => reopen.mutate({ params })}>
            {say("admin.line_open", { name })}
          </Button>
        ) : (
          <Button size="small" busy={close.isPending} onClick={() => close.mutate({ params })}>
            {say("admin.line_close", { name })}
          </Button>
        )}
      </span>
    </li>
  );
}

/** How a line stands, in sentences: for whom it rings, how its exchange shows itself, whether it is heard. */
function useSentences({ team, country, proof, closedAt, heardAt, troubles }: LineView): string[] {
  const say = useSay();
  const when = useWhen();
  return [
    `${say("admin.line_team")}: ${team?.name ?? say("admin.line_team_all")} · ${country}`,
    say(proof === "signature" ? "admin.line_signs" : "admin.line_shows"),
    closedAt && say("admin.line_closed_since", { at: when.dated(closedAt) }),
    heardAt ? say("admin.line_heard", { at: when.dated(heardAt) }) : say("admin.line_never"),
    troubles > 0 && say("admin.line_troubles", { count: troubles }),
  ].filter((sentence) => typeof sentence === "string");
}
