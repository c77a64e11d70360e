import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type IncidentRow, listIncidents } from "#contract/incidents.ts";
import { whyNot } from "../case/allowed.ts";
import { call } from "../client.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { keyOf } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Incidents.module.css";
import { OpenIncident } from "./OpenIncident.tsx";

/** What happened and hit many customers at once, newest first. */
export function IncidentsScreen() {
  const say = useSay();
  const me = useMe();
  const [opening, setOpening] = useState(false);
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(listIncidents), "pages"],
    queryFn: ({ pageParam }) => call(listIncidents, { query: { after: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const slow = useNoticeable(asked.isPending);
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const write = (
    <Button disabledBecause={whyNot(me.may, "incidents", say)} onClick={() => setOpening(true)}>
      {say("incidents.open")}
    </Button>
  );
  return (
    <div className={styles.screen}>
      <ScreenHeader title={say("incidents.title")} sentence={say("incidents.lead")} actions={write} />
      {slow && <Skeleton lines={5} height={44} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && rows.length === 0 && <EmptyState title={say("incidents.none")}>{say("incidents.none_words")}</EmptyState>}
      {rows.length > 0 && (
        <ul className={styles.rows} aria-label={say("incidents.title")}>
          {rows.map((row) => (
            <li key={row.id}>
              <Row row={row} />
            </li>
          ))}
        </ul>
      )}
      {asked.hasNextPage && (
        <div className={styles.more}>
          <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {say("incidents.more")}
          </Button>
        </div>
      )}
      {opening && <OpenIncident onClose={() => setOpening(false)} />}
    </div>
  );
}

function Row({ row }: { row: IncidentRow }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const state = row.endedAt
    ? say("incidents.ended_at", { when: when.short(row.endedAt, now) })
    : row.toldAt
      ? say("incidents.told_at", { when: when.short(row.toldAt, now) })
      : say("incidents.not_told_yet");
  return (
    <Link to={`/incidents/${row.id}` as string} className={styles.row}>
      <strong>{row.title}</strong>
      <span className={styles.meta}>
        {[say("incidents.cases", { count: row.cases }), state, when.short(row.openedAt, now)].join(" · ")}
      </span>
    </Link>
  );
}
