import type { RefObject } from "react";
import { Button } from "../parts/Button.tsx";
import { useSay } from "../words.tsx";
import type { Group, GroupName } from "./grouping.ts";
import type { Present } from "./PresenceWords.tsx";
import styles from "./QueueList.module.css";
import { QueueRow } from "./QueueRow.tsx";

export type ListProps = {
  listRef: RefObject<HTMLElement | null>;
  groups: readonly Group[];
  /** More cases wait on the server, so that the last count is not the whole. */
  open: { more: boolean; loading: boolean; ask: () => void };
  folded: ReadonlySet<GroupName>;
  onFold: (name: GroupName) => void;
  me: number;
  cursor: number | null;
  onCursor: (number: number) => void;
  selected: ReadonlySet<number>;
  onSelect: (number: number, through: boolean) => void;
  gone: ReadonlySet<number>;
  presences: ReadonlyMap<number, readonly Present[]>;
};

const none: readonly Present[] = [];

/** The groups of the queue, each saying what it means; waiting cases are folded until they are asked for. */
export function QueueList({ listRef, groups, open, folded, onFold, ...row }: ListProps) {
  const say = useSay();
  return (
    <section ref={listRef} id="queue-list" tabIndex={-1} className={styles.list} aria-label={say("queue.list_label")}>
      {groups.map(({ name, rows }, at) => {
        const isFolded = folded.has(name);
        const isOpenEnded = open.more && at === groups.length - 1;
        const count = say(isOpenEnded ? "queue.group_count_or_more" : "queue.group_count", { count: rows.length });
        return (
          <section key={name} className={styles.group} aria-labelledby={`group-${name}`}>
            <header className={styles.head}>
              <h2 id={`group-${name}`} className={styles.name}>
                <button type="button" className={styles.fold} aria-expanded={!isFolded} onClick={() => onFold(name)}>
                  <span className={styles.arrow} aria-hidden="true" />
                  {say(`queue.group_${name}`)}
                </button>
              </h2>
              <span className={styles.count}>{count}</span>
              <span className={styles.means}>{say(`queue.group_${name}_means`)}</span>
            </header>
            {!isFolded && (
              <ol className={styles.rows}>
                {rows.map((one) => (
                  <QueueRow
                    key={one.number}
                    row={one}
                    me={row.me}
                    atCursor={row.cursor === one.number}
                    selected={row.selected.has(one.number)}
                    gone={row.gone.has(one.number)}
                    presence={row.presences.get(one.number) ?? none}
                    onCursor={row.onCursor}
                    onSelect={row.onSelect}
                  />
                ))}
              </ol>
            )}
          </section>
        );
      })}
      {open.more && (
        <div className={styles.more}>
          <Button kind="quiet" busy={open.loading} onClick={open.ask}>
            {say(open.loading ? "queue.loading_more" : "queue.more")}
          </Button>
        </div>
      )}
    </section>
  );
}
