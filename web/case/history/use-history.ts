import { useInfiniteQuery } from "@tanstack/react-query";
import { caseHistory } from "#contract/cases.ts";
import { call } from "../../client.ts";
import { keyOf } from "../../queries.ts";

/** What was done to a case, newest first, page by page. */
export function useHistory(number: number) {
  const asked = useInfiniteQuery({
    queryKey: keyOf(caseHistory, { params: { number } }),
    queryFn: ({ pageParam, signal }) =>
      call(caseHistory, { params: { number }, query: pageParam === null ? {} : { before: pageParam } }, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (last) => last.next,
  });
  return { ...asked, happenings: asked.data?.pages.flatMap((page) => page.items) ?? [] };
}
