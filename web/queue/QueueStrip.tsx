import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { CaseRow } from "#contract/case-shapes.ts";
import { Icon } from "../parts/Icon.tsx";
import { BackIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import { useDue } from "./Due.tsx";
import { addressOf } from "./filter.ts";
import styles from "./QueueStrip.module.css";
import { rememberedQueue } from "./remembered-queue.ts";
import { useGroups, useQueueRows } from "./use-queue.ts";
import { useViews } from "./ViewsMenu.tsx";

/** The queue one came from, narrow, beside a case: who, what, by when. */
export function QueueStrip({ current }: { current: number }) {
  const say = useSay();
  const place = rememberedQueue();
  const { queue, view } = place;
  const { rows, isSuccess } = useQueueRows(place);
  const name = useViews().find(({ id }) => id === view)?.name ?? say(`queue.tab_${queue}`);
  const groups = useGroups(rows);
  const here = useRef<HTMLLIElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: brought into view when another case is opened, not when rows are renewed
  useEffect(() => {
    here.current?.scrollIntoView({ block: "nearest" });
  }, [current, rows.length > 0]);
  return (
    <nav className={styles.strip} aria-label={say("queue.strip")}>
      <Link to={addressOf(place) as string} className={styles.back} aria-label={`${say("queue.title")} · ${name}`}>
        <Icon of={BackIcon} size={18} />
        <span className={styles.backWords}>
          {say("queue.title")} · {name}
        </span>
      </Link>
      {isSuccess && rows.length === 0 && (
        <p className={styles.none}>{say(view === null ? `queue.empty_${queue}` : "together.empty_view")}</p>
      )}
      {groups.map(({ name: group, rows: inGroup }) => (
        <section key={group} aria-label={say(`queue.group_${group}`)}>
          <h2 className={styles.group}>{say(`queue.group_${group}`)}</h2>
          <ol>
            {inGroup.map((row) => (
              <li key={row.number} ref={row.number === current ? here : undefined}>
                <StripRow row={row} isCurrent={row.number === current} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}

function StripRow({ row, isCurrent }: { row: CaseRow; isCurrent: boolean }) {
  const due = useDue(row);
  return (
    <Link
      to={`/case/${row.number}` as string}
      className={styles.row}
      aria-current={isCurrent ? "page" : undefined}
      data-tone={due.tone}
      title={`${row.customer.name} · ${row.subject}`}
    >
      <span className={styles.due}>
        <Icon of={due.icon} size={16} />
        <span className={styles.words}>{due.first}</span>
      </span>
      <strong className={styles.number}>{row.number}</strong>
      <strong className={styles.customer}>{row.customer.name}</strong>
      <span className={styles.subject} lang={row.language}>
        {row.subject}
      </span>
    </Link>
  );
}
