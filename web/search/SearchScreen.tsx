import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type KeyboardEvent, useEffect, useState } from "react";
import type { Answer } from "#contract/endpoint.ts";
import { search } from "#contract/search.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextField } from "../parts/Field.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { keyOf } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { type Asked, asksNothing, readAsked } from "./filters.ts";
import { Hits } from "./Hits.tsx";
import { forgetSearches, recentSearches, rememberSearch } from "./recent.ts";
import { SearchFilters } from "./SearchFilters.tsx";
import styles from "./SearchScreen.module.css";
import { Understood } from "./Understood.tsx";

const PAUSE = 200;
/** Where little is found it goes on by itself so many times before somebody is asked. */
const BY_ITSELF = 8;
const ENOUGH = 20;

/** Everything that was written, found while one types; words and filters stand in the address, so that the page can be kept and shared. */
export function SearchScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const asked = readAsked(useSearch({ strict: false }) as Record<string, unknown>);
  const [typed, setTyped] = useState(asked.q);
  const ask = (change: Record<string, unknown>) =>
    void navigate({ to: "/search" as string, search: readAsked({ ...asked, ...change }) as never, replace: true });
  useEffect(() => setTyped(asked.q), [asked.q]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed is waited for
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== asked.q) ask({ q: typed.trim() });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, asked.q]);

  const nothing = asksNothing(asked);
  const found = useSearching(asked, !nothing);
  const slow = useNoticeable(found.isPending && !nothing);
  const pages = found.data?.pages ?? [];
  const items = pages.flatMap((page) => page.items);
  const goesOn = found.hasNextPage && !found.isFetchingNextPage && items.length < ENOUGH && pages.length < BY_ITSELF;
  useEffect(() => {
    if (goesOn && !found.error) void found.fetchNextPage();
  }, [goesOn, found.error, found.fetchNextPage]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between what can be reached without them, too
    <div className={styles.screen} onKeyDown={moveAmongHits}>
      <ScreenHeader title={say("search.title")} sentence={say("search.hint")} />
      <search className={styles.ask}>
        <TextField
          label={say("search.label")}
          type="search"
          value={typed}
          autoFocus
          autoComplete="off"
          data-search
          onChange={(event) => setTyped(event.target.value)}
        />
        <SearchFilters asked={asked} ask={ask} />
      </search>
      {nothing && <Recent />}
      {slow && <Skeleton lines={5} height={44} />}
      {found.error && <Trouble error={found.error} onAgain={() => void found.refetch()} />}
      {!nothing && pages[0] && (
        <>
          <Understood page={pages[0]} />
          {items.length > 0 ? (
            <Hits
              hits={items}
              more={found.hasNextPage}
              oldest={asked.sort === "oldest"}
              onTurn={() => ask({ sort: asked.sort === "oldest" ? "" : "oldest" })}
              onOpen={() => rememberSearch(asked.q)}
            />
          ) : (
            !found.hasNextPage && <EmptyState title={say("search.nothing")}>{say("search.nothing_words")}</EmptyState>
          )}
        </>
      )}
      {!nothing && found.hasNextPage && (
        <div className={styles.more}>
          <HowFar pages={pages} none={items.length === 0} />
          <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {say("search.go_on")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** How far was looked where little was found: it may lie further on. */
function HowFar({ pages, none }: { pages: Answer<typeof search>[]; none: boolean }) {
  const say = useSay();
  const when = useWhen();
  const looked = pages.flatMap((page) => page.looked ?? []);
  const last = pages.at(-1)?.looked;
  if (!last) return null;
  const count = looked.reduce((sum, each) => sum + each.count, 0);
  const over = String(looked.some(({ more }) => more));
  return (
    <p className={styles.far} role="status">
      {none && `${say("search.none_yet")} `}
      {say(`search.looked_${last.of}`, { count, over, day: when.date(last.last) })}
    </p>
  );
}

function useSearching(asked: Asked, enabled: boolean) {
  return useInfiniteQuery({
    queryKey: [...keyOf(search, { query: asked }), "pages"],
    queryFn: ({ pageParam, signal }) => call(search, { query: { ...asked, after: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled,
    placeholderData: (before) => before,
  });
}

/** Arrows go from the words to the places found, and back. */
function moveAmongHits(event: KeyboardEvent<HTMLDivElement>) {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-search], [data-hit]")];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

function Recent() {
  const say = useSay();
  const [kept, setKept] = useState(recentSearches);
  if (kept.length === 0) return null;
  return (
    <section className={styles.recent} aria-labelledby="recent">
      <h2 id="recent">{say("search.recent")}</h2>
      <ul>
        {kept.map((q) => (
          <li key={q}>
            <Link to={"/search" as string} search={{ q } as never}>
              {q}
            </Link>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        kind="quiet"
        onClick={() => {
          forgetSearches();
          setKept([]);
        }}
      >
        {say("search.forget")}
      </Button>
    </section>
  );
}
