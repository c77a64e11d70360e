import { Link } from "@tanstack/react-router";
import { EmptyState } from "../parts/EmptyState.tsx";
import { useSay } from "../words.tsx";
import { isNarrowed, type ListFilter } from "./filter.ts";
import { onlyIn } from "./only-in.ts";
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
export function EmptyQueue({ queue, filter, narrowed }: { queue: QueueName; filter: ListFilter; narrowed: boolean }) {
  const say = useSay();
  const { situation, matter, ...others } = filter;
  const shown = onlyIn(filter, say);
  if (shown !== "" && !isNarrowed(others))
    return (
      <EmptyState
        title={say(situation ? "situation.filter_none" : "queue.only_none")}
        action={<Link to={`/queue/${queue}` as string}>{say("queue.every_case")}</Link>}
      >
        <p>{shown}</p>
      </EmptyState>
    );
  if (narrowed)
    return (
      <EmptyState title={say("together.empty_view")}>
        <p>{say("together.empty_view_words")}</p>
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
