import { useQuery } from "@tanstack/react-query";
import { queueSummary } from "#contract/cases.ts";
import { answers } from "../queries.ts";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./NothingNow.module.css";

/** Where "Now" would stand when nothing presses: that, and what comes next. */
export function NothingNow() {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const { data } = useQuery(answers(queueSummary));
  const next = data?.firstDueAt && data.firstCustomer && Date.parse(data.firstDueAt) > now ? data : null;
  return (
    <p className={styles.nothing}>
      {next
        ? say("queue.nothing_now", { when: when.dated(next.firstDueAt ?? "", now), customer: next.firstCustomer ?? "" })
        : say("queue.nothing_now_short")}
    </p>
  );
}
