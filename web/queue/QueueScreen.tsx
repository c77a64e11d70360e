import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { Matter } from "#contract/information.ts";
import { NextUpdateDialog } from "../case/promises/NextUpdateDialog.tsx";
import { NoNewsDialog } from "../case/promises/NoNewsDialog.tsx";
import { SITUATIONS } from "../case/situation/situations.ts";
import { usePresences } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useSkipTarget } from "../shell/skip.ts";
import { useSay } from "../words.tsx";
import { useCursor } from "./cursor.ts";
import { EmptyQueue } from "./EmptyQueue.tsx";
import type { GroupName } from "./grouping.ts";
import { NothingNow } from "./NothingNow.tsx";
import { QueueHeader } from "./QueueHeader.tsx";
import { QueueList } from "./QueueList.tsx";
import styles from "./QueueScreen.module.css";
import { useQueueKeys } from "./queue-keys.ts";
import { rememberQueue } from "./remembered-queue.ts";
import { SelectionBar } from "./SelectionBar.tsx";
import { useHeldRows } from "./use-held-rows.ts";
import { type Only, QUEUES, type QueueName, useGroups, usePrefetchCase, useQueueRows } from "./use-queue.ts";

const waitingGroups: readonly GroupName[] = ["customer", "colleagues"];

/** The queue: what is owed, to whom, by when. */
export function QueueScreen() {
  const { name } = useParams({ strict: false });
  const queue = QUEUES.includes(name as QueueName) ? (name as QueueName) : "mine";
  const asked = useSearch({ strict: false }) as { situation?: unknown; matter?: unknown };
  const situation = SITUATIONS.find((each) => each === asked.situation);
  const matter = Matter.options.find((each) => each === asked.matter);
  const only = useMemo(() => ({ ...(situation ? { situation } : {}), ...(matter ? { matter } : {}) }), [situation, matter]);
  // Another view starts afresh: its own cursor, selection and folds.
  return <OneQueue key={`${queue} ${situation} ${matter}`} queue={queue} only={only} />;
}

function OneQueue({ queue, only }: { queue: QueueName; only: Only }) {
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const listRef = useRef<HTMLElement | null>(null);
  const asked = useQueueRows(queue, only);
  const held = useHeldRows(asked.rows, listRef, queue);
  const groups = useGroups(held.rows);
  const presences = usePresences();
  const [folded, setFolded] = useState<ReadonlySet<GroupName>>(new Set(queue === "waiting" ? [] : waitingGroups));
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [asking, setAsking] = useState<{ what: "promise" | "no_news"; number: number } | null>(null);
  const order = useMemo(
    () => groups.filter((group) => !folded.has(group.name)).flatMap((group) => group.rows.map((row) => row.number)),
    [groups, folded],
  );
  const { cursor, setCursor, move, focusRow } = useCursor(order, listRef);
  usePrefetchCase(cursor ?? order[0] ?? null);
  useSkipTarget("queue-list", say("queue.skip_to_list"));
  useEffect(() => rememberQueue(queue), [queue]);

  const toggle = <T,>(set: ReadonlySet<T>, one: T): ReadonlySet<T> =>
    set.has(one) ? new Set([...set].filter((each) => each !== one)) : new Set([...set, one]);
  const open = (number: number, focus = false) => void navigate({ to: `/case/${number}${focus ? "?focus=true" : ""}` as string });

  useQueueKeys({
    cursor: cursor ?? null,
    first: order[0] ?? null,
    move,
    open,
    rows: held.rows,
    onSelect: (number) => setSelected((before) => toggle(before, number)),
    onAsk: setAsking,
  });

  const slow = useNoticeable(asked.isPending);
  const changes = held.arrived + held.gone.size;
  return (
    <div className={styles.screen}>
      <QueueHeader
        queue={queue}
        only={only}
        onFocus={() => order[0] !== undefined && open(cursor ?? order[0], true)}
        canFocus={order.length > 0}
      />
      {changes > 0 && (
        <div className={styles.changes}>
          <span>{say("queue.changed_meanwhile", { count: changes })}</span>
          <Button size="small" onClick={held.release}>
            {say("queue.show_changes")}
          </Button>
        </div>
      )}
      {selected.size > 0 && (
        <SelectionBar selected={held.rows.filter((row) => selected.has(row.number))} onClear={() => setSelected(new Set())} />
      )}
      {slow && asked.isPending && <Skeleton lines={6} height={44} />}
      {asked.isError && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isSuccess && held.rows.length === 0 && <EmptyQueue queue={queue} only={only} />}
      {held.rows.length > 0 && (
        <>
          {queue !== "closed" && queue !== "waiting" && groups[0]?.name !== "now" && <NothingNow />}
          <QueueList
            listRef={listRef}
            groups={groups}
            open={{ more: asked.hasNextPage, loading: asked.isFetchingNextPage, ask: () => void asked.fetchNextPage() }}
            folded={folded}
            onFold={(group) => setFolded((before) => toggle(before, group))}
            me={me.id}
            cursor={cursor}
            onCursor={setCursor}
            selected={selected}
            onSelect={(number) => setSelected((before) => toggle(before, number))}
            gone={held.gone}
            presences={presences}
          />
          {me.preferences.singleKeys && <p className={styles.hints}>{say("queue.hints")}</p>}
        </>
      )}
      {asking && (
        <Asking
          asking={asking}
          onDone={() => {
            setAsking(null);
            focusRow(asking.number);
          }}
        />
      )}
    </div>
  );
}

function Asking({ asking, onDone }: { asking: { what: "promise" | "no_news"; number: number }; onDone: () => void }) {
  const Dialog = asking.what === "promise" ? NextUpdateDialog : NoNewsDialog;
  return <Dialog number={asking.number} onClose={onDone} />;
}
