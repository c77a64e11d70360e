import { Link } from "@tanstack/react-router";
import { EmptyState } from "../parts/EmptyState.tsx";
import { useSay } from "../words.tsx";
import type { QueueName } from "./use-queue.ts";

const elsewhere: Record<QueueName, "unowned" | "all" | null> = {
  mine: "unowned",
  team: "unowned",
  unowned: "all",
  waiting: "all",
  all: null,
  closed: "all",
};

/** Says what will appear in this view, and where something may be now. */
export function EmptyQueue({ queue }: { queue: QueueName }) {
  const say = useSay();
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
