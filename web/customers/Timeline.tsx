import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type CustomerView, customerTimeline } from "#contract/customers.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { keyOf } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Customers.module.css";

/** What passed between the customer and us, across all their cases, newest first. */
export function Timeline({ customer }: { customer: CustomerView }) {
  const say = useSay();
  const when = useWhen();
  const params = { id: customer.id };
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(customerTimeline, { params }), "pages"],
    queryFn: ({ pageParam }) => call(customerTimeline, { params, query: { before: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const slow = useNoticeable(asked.isPending);
  const entries = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">{say("customers.timeline")}</h2>
      {slow && <Skeleton lines={5} height={36} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && entries.length === 0 && <p className={styles.quiet}>{say("customers.no_timeline")}</p>}
      <ol className={styles.timeline}>
        {entries.map((entry) => (
          <li key={`${entry.at} ${entry.what} ${entry.case ?? ""}`}>
            <time dateTime={entry.at} title={when.exact(entry.at)}>
              {when.short(entry.at)}
            </time>
            <span>
              {say(`customers.line_${entry.what}`)}
              {entry.case !== null && (
                <>
                  {" · "}
                  <Link to={`/case/${entry.case}` as string}>
                    {entry.case} <span lang={entry.language ?? undefined}>{entry.subject}</span>
                  </Link>
                </>
              )}
              {entry.words && (
                <small className={styles.words} lang={entry.language ?? undefined}>
                  {entry.words}
                </small>
              )}
            </span>
          </li>
        ))}
      </ol>
      {asked.hasNextPage && (
        <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
          {say("customers.more")}
        </Button>
      )}
    </section>
  );
}
