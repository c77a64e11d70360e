import type { CaseRow } from "#contract/case-shapes.ts";
import { clockOf } from "../case/promise-state.ts";
import { Icon } from "../parts/Icon.tsx";
import {
  ColleaguesIcon,
  KeptIcon,
  OnTimeIcon,
  OverdueIcon,
  SnoozeIcon,
  SoonIcon,
  WaitingForCustomerIcon,
} from "../parts/icons.ts";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Due.module.css";

type Words = { tone: "plain" | "soon" | "late"; icon: typeof OnTimeIcon; first: string; second: string };

type Owing = Pick<CaseRow, "dueAt" | "state" | "waitingFor" | "lastMessageAt" | "snooze">;

/** The first thing a row says: by when we owe news, how long that is, or whose turn it is. */
export function useDue(row: Owing): Words {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  if (row.state === "closed")
    return { tone: "plain", icon: KeptIcon, first: say("queue.was_closed"), second: when.short(row.lastMessageAt, now) };
  if (row.snooze !== null && (row.dueAt === null || Date.parse(row.dueAt) > now)) {
    const { until } = row.snooze;
    return {
      tone: "plain",
      icon: SnoozeIcon,
      first: until ? when.short(until, now) : say("together.until_customer_short"),
      second: row.dueAt ? say("together.promised_for", { time: when.short(row.dueAt, now) }) : say("together.sleeps"),
    };
  }
  if (row.dueAt !== null) {
    const clock = clockOf(row.dueAt, new Date(now));
    const time = when.short(row.dueAt, now);
    if (clock.kind === "overdue")
      return {
        tone: "late",
        icon: OverdueIcon,
        first: say("queue.promised_for", { time }),
        second: when.relative(row.dueAt, now),
      };
    if (row.waitingFor === "us" || clock.kind === "soon") {
      const near = clock.minutes < 24 * 60;
      return {
        tone: clock.kind === "soon" ? "soon" : "plain",
        icon: clock.kind === "soon" ? SoonIcon : OnTimeIcon,
        first: near ? when.relative(row.dueAt, now) : time,
        second: near ? time : when.relative(row.dueAt, now),
      };
    }
    const waits = row.waitingFor === "customer" ? "queue.waits_for_customer" : "queue.waits_for_colleagues";
    return {
      tone: "plain",
      icon: row.waitingFor === "customer" ? WaitingForCustomerIcon : ColleaguesIcon,
      first: time,
      second: say(waits),
    };
  }
  if (row.waitingFor === "us")
    return { tone: "soon", icon: SoonIcon, first: say("queue.no_date"), second: say("queue.no_date_hint") };
  return {
    tone: "plain",
    icon: row.waitingFor === "customer" ? WaitingForCustomerIcon : ColleaguesIcon,
    first: say(row.waitingFor === "customer" ? "queue.waits_for_customer" : "queue.waits_for_colleagues"),
    second: when.relative(row.lastMessageAt, now),
  };
}

export function Due({ row }: { row: Owing }) {
  const due = useDue(row);
  return (
    <span className={styles.due} data-tone={due.tone}>
      <Icon of={due.icon} size={18} />
      <span className={styles.first}>{due.first}</span>
      <span className={styles.second}>{due.second}</span>
    </span>
  );
}
