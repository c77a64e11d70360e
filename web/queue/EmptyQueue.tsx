import { Link } from "@tanstack/react-router";
import type { Situation } from "#contract/situations.ts";
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
export function EmptyQueue({ queue, situation }: { queue: QueueName; situation: Situation | undefined }) {
  const say = useSay();
  if (situation)
    return (
      <EmptyState
        title={say("situation.filter_none")}
        action={<Link to={`/queue/${queue}` as string}>{say("situation.filter_off")}</Link>}
      >
        <p>{say("situation.filter_is", { name: say(`situation.${situation}`) })}</p>
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
