import { useQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { type CallBackView, listCallBacks } from "#contract/call-backs.ts";
import { NewCall } from "../calls/NewCall.tsx";
import { useCommand } from "../keyboard/use-command.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Icon } from "../parts/Icon.tsx";
import { OpensIcon } from "../parts/icons.ts";
import { Menu } from "../parts/Menu.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useRingOut } from "../telephony/use-ring-out.ts";
import { useSay } from "../words.tsx";
import { CallBackRow } from "./CallBackRow.tsx";
import styles from "./CallBacks.module.css";
import { useCursor } from "./cursor.ts";
import { QueueTabs } from "./QueueTabs.tsx";

type Whose = "all" | "mine";

/** Who is to be rung, by when it was promised. A row is rung with one key. */
export function CallBacksScreen() {
  const say = useSay();
  const { preferences } = useMe();
  const list = useRef<HTMLElement | null>(null);
  const [whose, setWhose] = useState<Whose>("all");
  const asked = useQuery(answers(listCallBacks, { query: { whose } }));
  const slow = useNoticeable(asked.isPending);
  const rows = asked.data?.items ?? [];
  const order = useMemo(() => (asked.data?.items ?? []).map(({ promise }) => promise), [asked.data]);
  const { cursor, setCursor, move } = useCursor(order, list);
  const at = rows.find(({ promise }) => promise === cursor) ?? rows[0];

  const out = useRingOut();
  const ring = (row: CallBackView) => out.ring({ number: row.case, phone: row.phone });
  const where = say("phone.call_backs");
  const enabled = at !== undefined;
  useCommand({
    id: "queue.next",
    label: say("queue.key_next"),
    where,
    keys: ["j", "down"],
    quiet: true,
    enabled,
    run: () => move(1),
  });
  useCommand({
    id: "queue.previous",
    label: say("queue.key_previous"),
    where,
    keys: ["k", "up"],
    quiet: true,
    enabled,
    run: () => move(-1),
  });
  useCommand({ id: "call_backs.ring", label: say("phone.ring_them"), where, keys: "c", enabled, run: () => at && ring(at) });

  return (
    <div className={styles.screen}>
      <ScreenHeader title={say("queue.title")} sentence={say("phone.call_backs_sentence", { count: rows.length })} />
      <div className={styles.bar}>
        <QueueTabs current="call-backs" />
        <div className={styles.tools}>
          <Menu
            align="end"
            trigger={
              <Button kind="quiet" size="small">
                {say(`phone.whose_${whose}`)}
                <Icon of={OpensIcon} size={16} />
              </Button>
            }
            entries={(["all", "mine"] as const).map((name) => ({
              label: say(`phone.whose_${name}`),
              chosen: name === whose,
              onSelect: () => setWhose(name),
            }))}
          />
          <NewCall />
        </div>
      </div>
      {slow && asked.isPending && <Skeleton lines={6} height={44} />}
      {asked.isError && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.isSuccess && rows.length === 0 && (
        <EmptyState title={say("phone.call_backs_none")}>
          <p>{say("phone.call_backs_none_words")}</p>
        </EmptyState>
      )}
      <section ref={list} aria-label={where}>
        <ol className={styles.rows}>
          {rows.map((row) => (
            <CallBackRow
              key={row.promise}
              row={row}
              atCursor={row.promise === cursor}
              onCursor={() => setCursor(row.promise)}
              onRing={() => ring(row)}
            />
          ))}
        </ol>
      </section>
      {asked.data?.more && <p className={styles.note}>{say("phone.call_backs_more")}</p>}
      {rows.length > 0 && preferences.singleKeys && <p className={styles.hints}>{say("phone.call_backs_hints")}</p>}
    </div>
  );
}
