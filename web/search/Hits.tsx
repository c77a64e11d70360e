import { Link } from "@tanstack/react-router";
import type { SearchHit } from "#contract/search.ts";
import { Button } from "../parts/Button.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { Matched } from "./Matched.tsx";
import styles from "./SearchScreen.module.css";

interface HitsProps {
  hits: SearchHit[];
  more: boolean;
  oldest: boolean;
  onTurn: () => void;
  onOpen: () => void;
}

export function Hits({ hits, more, oldest, onTurn, onOpen }: HitsProps) {
  const say = useSay();
  return (
    <section aria-label={say("search.results")}>
      <div className={styles.head}>
        <p className={styles.count} role="status">
          {say(more ? "search.so_far" : "search.count", { count: hits.length })}
        </p>
        <Button size="small" kind="quiet" onClick={onTurn}>
          {say(oldest ? "search.newest_first" : "search.oldest_first")}
        </Button>
      </div>
      <ol className={styles.hits}>
        {hits.map((hit) => (
          <Hit key={`${hit.kind}-${hit.id ?? hit.case}`} hit={hit} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}

function Hit({ hit, onOpen }: { hit: SearchHit; onOpen: () => void }) {
  const say = useSay();
  const when = useWhen();
  const to = hit.kind === "customer" ? `/customers/${hit.customerId}` : `/case/${hit.case}`;
  const facts = [
    hit.case,
    say(`search.kind_${hit.kind}`),
    hit.state && say(`search.state_${hit.state}`),
    hit.kind !== "customer" && when.short(hit.at),
  ];
  return (
    <li>
      <Link
        to={to as string}
        hash={hit.kind === "message" ? `m-${hit.id}` : undefined}
        className={styles.hit}
        data-hit
        onClick={onOpen}
      >
        <span className={styles.about}>
          <strong>{hit.customer}</strong> <span lang={hit.language ?? undefined}>{hit.subject}</span>
        </span>
        <span className={styles.excerpt} data-note={hit.kind === "note" || undefined} lang={hit.language ?? undefined}>
          <Matched text={hit.excerpt} />
        </span>
        <span className={styles.meta}>{facts.filter(Boolean).join(" · ")}</span>
      </Link>
    </li>
  );
}
