import { useInfiniteQuery } from "@tanstack/react-query";
import { type DeliveryView, listDeliveries, replayDelivery, type WebhookView } from "#contract/webhooks.ts";
import { useAct } from "../act.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { keyOf } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

/** While something is on its way, the log is looked at again: no happening says that a delivery was made. */
const LOOK_AGAIN_MS = 3000;

/** What one webhook was told, and what was answered, newest first. */
export function WebhookLog({ webhook, onBack }: { webhook: WebhookView; onBack: () => void }) {
  const say = useSay();
  const params = { id: webhook.id };
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(listDeliveries, { params }), "pages"],
    queryFn: ({ pageParam }) => call(listDeliveries, { params, query: { before: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: (query) =>
      query.state.data?.pages.some(({ items }) => items.some(({ state }) => state === "waiting")) ? LOOK_AGAIN_MS : false,
  });
  const slow = useNoticeable(asked.isPending);
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className={styles.acts}>
        <Button onClick={onBack}>{say("admin.webhook_log_back")}</Button>
      </div>
      <h2>{say("admin.webhook_log", { name: webhook.name })}</h2>
      {slow && <Skeleton lines={6} height={40} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && rows.length === 0 && (
        <EmptyState title={say("admin.webhook_log_none")}>{say("admin.webhook_log_none_words")}</EmptyState>
      )}
      <ul className={styles.rows}>
        {rows.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} webhook={webhook} />
        ))}
      </ul>
      {asked.hasNextPage && (
        <div>
          <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {say("admin.webhook_log_older")}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ delivery, webhook }: { delivery: DeliveryView; webhook: WebhookView }) {
  const say = useSay();
  const when = useWhen();
  const replay = useAct(replayDelivery, { done: say("admin.webhook_replayed") });
  const { id, happening, state, status, ms, attempts, nextTryAt, trouble, answer } = delivery;
  const stands = { waiting: "admin.webhook_waits", delivered: "admin.webhook_delivered", set_aside: "admin.webhook_aside" };
  const facts = [
    say(stands[state]),
    attempts > 0 && say("admin.webhook_attempts", { count: attempts }),
    status !== null && say("admin.webhook_status", { status, ms: ms ?? 0 }),
    trouble && say(`admin.webhook_trouble_${trouble}`),
    state === "waiting" && attempts > 0 && nextTryAt && say("admin.webhook_next_try", { at: when.dated(nextTryAt) }),
  ].filter((fact) => typeof fact === "string");
  return (
    <li>
      <span>
        <code>{happening.what}</code> · {when.dated(happening.at)}
        <small>{facts.join(" · ")}</small>
        {answer && <code className={styles.secret}>{answer}</code>}
      </span>
      {!webhook.offSince && (state !== "waiting" || attempts > 0) && (
        <Button
          size="small"
          busy={replay.isPending}
          aria-label={say("admin.webhook_replay_named", { number: id })}
          onClick={() => replay.mutate({ params: { id: webhook.id, delivery: id } })}
        >
          {say("admin.webhook_replay")}
        </Button>
      )}
    </li>
  );
}
