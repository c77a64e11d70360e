import { useQuery } from "@tanstack/react-query";
import { Navigate, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { listViews } from "#contract/views.ts";
import { Button } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import { addressOf, filterOf } from "./filter.ts";
import { OneQueue } from "./OneQueue.tsx";
import { QUEUES, type QueueName } from "./use-queue.ts";

/** The queue: what is owed, to whom, by when. A list of its own, one that is narrowed, or a saved view. */
export function QueueScreen() {
  const { name, viewId } = useParams({ strict: false }) as { name?: string; viewId?: string };
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  if (viewId !== undefined) return <SavedView id={Number(viewId)} />;
  const queue = QUEUES.includes(name as QueueName) ? (name as QueueName) : "mine";
  const place = { queue, view: null, filter: filterOf(search) };
  // Another list starts afresh: its own cursor, selection and folds.
  return <OneQueue key={addressOf(place)} place={place} from={Number(search.from) || null} />;
}

function SavedView({ id }: { id: number }) {
  const say = useSay();
  const navigate = useNavigate();
  const asked = useQuery(answers(listViews));
  const slow = useNoticeable(asked.isPending);
  if (asked.error) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  if (!asked.data) return slow ? <Skeleton lines={6} height={44} /> : null;
  const view = asked.data.items.find((each) => each.id === id);
  if (!view)
    return Number.isInteger(id) ? (
      <EmptyState
        title={say("together.no_such_view")}
        action={
          <Button kind="primary" onClick={() => void navigate({ to: "/queue/mine" as string })}>
            {say("together.to_own_queue")}
          </Button>
        }
      >
        <p>{say("together.no_such_view_words")}</p>
      </EmptyState>
    ) : (
      <Navigate to={"/queue/mine" as string} replace />
    );
  const { queue, ...filter } = view.filter;
  const place = { queue, view: id, filter };
  return <OneQueue key={`${id} ${addressOf({ ...place, view: null })}`} place={place} from={id} />;
}
