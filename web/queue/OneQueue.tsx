import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useState } from "react";
import { NextUpdateDialog } from "../case/promises/NextUpdateDialog.tsx";
import { NoNewsDialog } from "../case/promises/NoNewsDialog.tsx";
import { SnoozeCase } from "../case/together/SnoozeCase.tsx";
import { usePresences } from "../live-link.tsx";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { useSkipTarget } from "../shell/skip.ts";
import { useSay } from "../words.tsx";
import { useCursor } from "./cursor.ts";
import { EmptyQueue } from "./EmptyQueue.tsx";
import { FilterBar } from "./FilterBar.tsx";
import { FilterDialog } from "./FilterDialog.tsx";
import { addressOf, isNarrowed, type ListFilter, type Place } from "./filter.ts";
import type { GroupName } from "./grouping.ts";
import { NothingNow } from "./NothingNow.tsx";
import { QueueHeader } from "./QueueHeader.tsx";
import { QueueList } from "./QueueList.tsx";
import styles from "./QueueScreen.module.css";
import { type Asked, useQueueKeys } from "./queue-keys.ts";
import { rememberQueue } from "./remembered-queue.ts";
import { SaveViewDialog } from "./SaveViewDialog.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import { useBulk } from "./use-bulk.ts";
import { useHeldRows } from "./use-held-rows.ts";
import { useGroups, usePrefetchCase, useQueueRows } from "./use-queue.ts";
import { useSelection } from "./use-selection.ts";
import { useViews } from "./ViewsMenu.tsx";

const waitingGroups: readonly GroupName[] = ["customer", "colleagues", "snoozed"];

type Asking = { what: Asked; number: number } | { what: "narrow" | "save" };

/** One list of cases with its keys, its selection and what narrows it. */
export function OneQueue({ place, from }: { place: Place; from: number | null }) {
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const { queue, filter } = place;
  const narrowed = isNarrowed(filter);
  const made = useViews().find(({ id }) => id === from) ?? null;
  const listRef = useRef<HTMLElement | null>(null);
  const asked = useQueueRows(place);
  const held = useHeldRows(asked.rows, listRef, addressOf(place));
  const groups = useGroups(held.rows);
  const presences = usePresences();
  const [folded, setFolded] = useState<ReadonlySet<GroupName>>(
    new Set(queue === "waiting" || narrowed || place.view !== null ? [] : waitingGroups),
  );
  const [asking, setAsking] = useState<Asking | null>(null);
  const order = useMemo(
    () => groups.filter((group) => !folded.has(group.name)).flatMap((group) => group.rows.map((row) => row.number)),
    [groups, folded],
  );
  const { selected, select, selectAll, clear } = useSelection(place, order);
  const bulk = useBulk();
  const { cursor, setCursor, move, focusRow } = useCursor(order, listRef);
  usePrefetchCase(cursor ?? order[0] ?? null);
  useSkipTarget("queue-list", say("queue.skip_to_list"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place is what its address says
  useEffect(() => rememberQueue(place), [addressOf(place)]);

  const fold = (group: GroupName) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(group)) next.add(group);
      return next;
    });
  const open = (number: number, focus = false) => void navigate({ to: `/case/${number}${focus ? "?focus=true" : ""}` as string });
  const goTo = (next: ListFilter) => {
    setAsking(null);
    void navigate({ to: addressOf({ queue, view: null, filter: next }, from) as string });
  };

  useQueueKeys({
    cursor: cursor ?? null,
    first: order[0] ?? null,
    move,
    open,
    onSelect: (number) => select(number),
    onAsk: setAsking,
  });

  const slow = useNoticeable(asked.isPending);
  const changes = held.arrived + held.gone.size;
  return (
    <div className={styles.screen}>
      <QueueHeader
        queue={queue}
        view={place.view === null ? null : made}
        onFocus={() => order[0] !== undefined && open(cursor ?? order[0], true)}
        canFocus={order.length > 0}
        filter={filter}
        onFilter={goTo}
        onNarrow={() => setAsking({ what: "narrow" })}
      />
      {(narrowed || place.view !== null) && (
        <FilterBar place={place} onFilter={goTo} onSave={() => setAsking({ what: "save" })} />
      )}
      {changes > 0 && (
        <div className={styles.changes}>
          <span>{say("queue.changed_meanwhile", { count: changes })}</span>
          <Button size="small" onClick={held.release}>
            {say("queue.show_changes")}
          </Button>
        </div>
      )}
      {selected.size > 0 && (
        <SelectionBar
          numbers={[...selected]}
          rows={held.rows}
          bulk={bulk}
          more={asked.hasNextPage || held.rows.some((row) => !selected.has(row.number))}
          onAll={selectAll}
          onClear={clear}
        />
      )}
      {slow && <Skeleton lines={6} height={44} />}
      {asked.isError && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isSuccess && held.rows.length === 0 && (
        <EmptyQueue queue={queue} filter={filter} narrowed={narrowed || place.view !== null} />
      )}
      {held.rows.length > 0 && (
        <>
          {queue !== "closed" && queue !== "waiting" && !narrowed && groups[0]?.name !== "now" && <NothingNow />}
          <QueueList
            listRef={listRef}
            groups={groups}
            open={{ more: asked.hasNextPage, loading: asked.isFetchingNextPage, ask: () => void asked.fetchNextPage() }}
            folded={folded}
            onFold={fold}
            me={me.id}
            cursor={cursor}
            onCursor={setCursor}
            selected={selected}
            onSelect={select}
            gone={held.gone}
            presences={presences}
          />
          {me.preferences.singleKeys && <p className={styles.hints}>{say("queue.hints")}</p>}
        </>
      )}
      {asking && "number" in asking && (
        <AboutOne
          asking={asking}
          onDone={() => {
            setAsking(null);
            focusRow(asking.number);
          }}
        />
      )}
      {asking?.what === "narrow" && <FilterDialog filter={filter} onApply={goTo} onClose={() => setAsking(null)} />}
      {asking?.what === "save" && (
        <SaveViewDialog
          place={place}
          from={made}
          onSaved={(id) => {
            setAsking(null);
            void navigate({ to: `/queue/view/${id}` as string });
          }}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}

const dialogs = { promise: NextUpdateDialog, no_news: NoNewsDialog, snooze: SnoozeCase } as const;

function AboutOne({ asking, onDone }: { asking: { what: Asked; number: number }; onDone: () => void }) {
  const Dialog = dialogs[asking.what];
  return <Dialog number={asking.number} onClose={onDone} />;
}
