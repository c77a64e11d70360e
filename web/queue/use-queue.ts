import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { z } from "zod";
import type { CaseRow } from "#contract/case-shapes.ts";
import type { QueueName as Name } from "#contract/case-words.ts";
import { listCases, showCase } from "#contract/cases.ts";
import { call } from "../client.ts";
import { answers, keyOf } from "../queries.ts";
import { useNow } from "../when.ts";
import { useZone } from "../zone.ts";
import type { ListFilter } from "./filter.ts";
import { groupCases } from "./grouping.ts";

export type QueueName = z.output<typeof Name>;
export const QUEUES: readonly QueueName[] = ["mine", "team", "unowned", "waiting", "all", "closed"];

const PAGE = 50;

/** The cases of a queue, page after page by key, as the server orders them. */
export function useQueueRows({ queue, filter }: { queue: QueueName; filter: ListFilter }) {
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(listCases, { query: { queue, ...filter } }), "pages"],
    queryFn: ({ pageParam, signal }) =>
      call(
        listCases,
        { query: { queue, ...filter, limit: PAGE, ...(pageParam === null ? {} : { after: pageParam }) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    staleTime: 10_000,
  });
  const rows = useMemo(() => {
    // A case whose promise moved while pages were read can stand on two of them.
    const once = new Map<number, CaseRow>();
    for (const row of asked.data?.pages.flatMap((page) => page.items) ?? []) if (!once.has(row.number)) once.set(row.number, row);
    return [...once.values()];
  }, [asked.data]);
  return { ...asked, rows };
}

/** Cases in their groups at this moment; the groups follow the clock. */
export function useGroups(rows: readonly CaseRow[]) {
  const now = useNow();
  const timeZone = useZone();
  return useMemo(() => groupCases(rows, { now: new Date(now), timeZone }), [rows, now, timeZone]);
}

/** Fetches the case that will probably be opened next, so that it opens at once. */
export function usePrefetchCase(number: number | null): void {
  const client = useQueryClient();
  useEffect(() => {
    if (number === null) return;
    const timer = setTimeout(() => void client.prefetchQuery(answers(showCase, { params: { number } })), 150);
    return () => clearTimeout(timer);
  }, [client, number]);
}

const MANY_AT_ONCE = 200;

/** The numbers of a list from its beginning, as many as may be changed at once. */
export async function numbersOf({ queue, filter }: { queue: QueueName; filter: ListFilter }, limit: number): Promise<number[]> {
  const numbers = new Set<number>();
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(queue, filter, after);
    for (const { number } of page.items) numbers.add(number);
    after = page.next;
  } while (after !== null && numbers.size < limit);
  return [...numbers].slice(0, limit);
}

const pageOf = (queue: QueueName, filter: ListFilter, after: string | null) =>
  call(listCases, { query: { queue, ...filter, limit: MANY_AT_ONCE, ...(after === null ? {} : { after }) } });
