import { Link } from "@tanstack/react-router";
import { EmptyState } from "../parts/EmptyState.tsx";
import { useSay } from "../words.tsx";
import type { Only, QueueName } from "./use-queue.ts";

const elsewhere: Record<QueueName, "unowned" | "all" | null> = {
  mine: "unowned",
  team: "unowned",
  unowned: "all",
  waiting: "all",
  all: null,
  closed: "all",
};

/** Says what will appear in this view, and where something may be now. */
export function EmptyQueue({ queue, only: { situation, matter } }: { queue: QueueName; only: Only }) {
  const say = useSay();
  const shown = [
    ...(situation ? [say("situation.filter_is", { name: say(`situation.${situation}`) })] : []),
    ...(matter ? [say("queue.only_matter", { matter: say(`information.matter_${matter}`) })] : []),
  ];
  if (shown.length > 0)
    return (
      <EmptyState
        title={say(situation ? "situation.filter_none" : "queue.only_none")}
        action={<Link to={`/queue/${queue}` as string}>{say("queue.every_case")}</Link>}
      >
        <p>{shown.join(" · ")}</p>
      </EmptyState>
    );
  const other = elsewhere[queue];
  return (
    <EmptyState
      title={say(`queue.empty_${queue}`)}
      action={other && <Link to={`/queue/${other}` as string}>{say(`queue.see_${other}`)}</Link>}
    >
      <p>{say(`queue.empty_${queue}_help`)}</p>
    </EmptyState>
  );
}
