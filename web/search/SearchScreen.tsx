import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import type { SearchHit } from "#contract/search.ts";
import { search } from "#contract/search.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextField } from "../parts/Field.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { Matched } from "./Matched.tsx";
import styles from "./SearchScreen.module.css";

const PAUSE = 200;

/** Everything that was written, found while one types; the words stand in the address, so that the page can be kept and shared. */
export function SearchScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { q = "" } = useSearch({ strict: false }) as { q?: string | number };
  const asked = String(q);
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== asked) void navigate({ to: "/search" as string, search: { q: typed.trim() } as never, replace: true });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, asked, navigate]);
  const found = useQuery({
    ...answers(search, { query: { q: asked || "-" } }),
    enabled: asked !== "",
    placeholderData: (before) => before,
  });
  const slow = useNoticeable(found.isPending && asked !== "");

  return (
    <div className={styles.screen}>
      <ScreenHeader title={say("search.title")} sentence={say("search.hint")} />
      <search className={styles.ask}>
        <TextField
          label={say("search.label")}
          type="search"
          value={typed}
          autoFocus
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
      </search>
      {slow && <Skeleton lines={5} height={44} />}
      {found.error && <Trouble error={found.error} onAgain={() => void found.refetch()} />}
      {asked !== "" && found.data && <Hits hits={found.data.items} more={found.data.more} />}
    </div>
  );
}

function Hits({ hits, more }: { hits: SearchHit[]; more: boolean }) {
  const say = useSay();
  if (hits.length === 0) return <EmptyState title={say("search.nothing")}>{say("search.nothing_words")}</EmptyState>;
  return (
    <section aria-label={say("search.results")}>
      <p className={styles.count} role="status">
        {say(more ? "search.newest" : "search.count", { count: hits.length })}
      </p>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <Hit key={`${hit.kind}-${hit.id ?? hit.case}`} hit={hit} />
        ))}
      </ol>
    </section>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const say = useSay();
  const when = useWhen();
  return (
    <li>
      <Link to={`/case/${hit.case}` as string} hash={hit.kind === "message" ? `m-${hit.id}` : undefined} className={styles.hit}>
        <span className={styles.about}>
          <strong>{hit.customer}</strong> <span lang={hit.language ?? undefined}>{hit.subject}</span>
        </span>
        <span className={styles.excerpt} data-note={hit.kind === "note" || undefined} lang={hit.language ?? undefined}>
          <Matched text={hit.excerpt} />
        </span>
        <span className={styles.meta}>
          {hit.case} · {say(`search.kind_${hit.kind}`)} · {say(`search.state_${hit.state}`)} · {when.short(hit.at)}
        </span>
      </Link>
    </li>
  );
}
