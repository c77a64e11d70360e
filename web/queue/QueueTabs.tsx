import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { ViewOfQueue } from "#contract/views.ts";
import { useSay } from "../words.tsx";
import styles from "./QueueHeader.module.css";
import { QUEUES, type QueueName } from "./use-queue.ts";
import { ViewsMenu } from "./ViewsMenu.tsx";

/** The lists that lie side by side: the queue's own, who is to be rung, and the saved views. */
export function QueueTabs({ current, view = null }: { current: QueueName | "call-backs"; view?: ViewOfQueue | null }) {
  const say = useSay();
  const tabs = useRef<HTMLElement>(null);
  // On a phone not every list fits beside the others: the one that is shown must be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these say which that is
  useEffect(() => {
    tabs.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current, view]);
  const tab = (name: QueueName | "call-backs", label: string) => (
    <Link
      key={name}
      to={`/queue/${name}` as string}
      className={styles.view}
      aria-current={view === null && name === current ? "page" : undefined}
    >
      {label}
    </Link>
  );
  return (
    <nav ref={tabs} aria-label={say("queue.views")} className={styles.views}>
      {QUEUES.map((name) => tab(name, say(`queue.tab_${name}`)))}
      {tab("call-backs", say("phone.call_backs"))}
      <ViewsMenu current={view} />
    </nav>
  );
}
