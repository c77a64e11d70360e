import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type IncidentCase, type IncidentView, incidentCases, leaveIncident } from "#contract/incidents.ts";
import { useAct } from "../act.ts";
import { whyNot } from "../case/allowed.ts";
import { call } from "../client.ts";
import { Button } from "../parts/Button.tsx";
import { Check } from "../parts/Choices.tsx";
import { IconButton } from "../parts/IconButton.tsx";
import { CloseIcon } from "../parts/icons.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { keyOf } from "../queries.ts";
import { useNow } from "../when.ts";
import { useSay } from "../words.tsx";
import { AddCases } from "./AddCases.tsx";
import styles from "./Incidents.module.css";

/** The cases that were hit, each with what became of the newest update. */
export function IncidentCases({ incident }: { incident: IncidentView }) {
  const say = useSay();
  const [untold, setUntold] = useState(false);
  const query = { untold: untold ? ("true" as const) : ("false" as const), limit: 50 };
  const params = { id: incident.id };
  const asked = useInfiniteQuery({
    queryKey: [...keyOf(incidentCases, { params, query }), "pages"],
    queryFn: ({ pageParam }) => call(incidentCases, { params, query: { ...query, after: pageParam } }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
  const rows = asked.data?.pages.flatMap(({ items }) => items) ?? [];
  const cannot = whyNot(incident.may, "join", say);
  return (
    <section className={styles.column} aria-labelledby="incident-cases">
      <h2 id="incident-cases">{say("incidents.cases_of")}</h2>
      {!cannot && <AddCases incident={incident} />}
      {incident.updates.length > 0 && <Check label={say("incidents.only_untold")} checked={untold} onChange={setUntold} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {asked.data && rows.length === 0 && (
        <p className={styles.quiet}>{say(untold ? "incidents.everybody_told" : "incidents.no_cases")}</p>
      )}
      <ul className={styles.cases} aria-label={say("incidents.cases_of")}>
        {rows.map((row) => (
          <OneCase key={row.number} row={row} incident={incident} cannot={cannot} />
        ))}
      </ul>
      {asked.hasNextPage && (
        <div>
          <Button busy={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
            {say("queue.more")}
          </Button>
        </div>
      )}
    </section>
  );
}

function OneCase({ row, incident, cannot }: { row: IncidentCase; incident: IncidentView; cannot: string | undefined }) {
  const say = useSay();
  const leave = useAct(leaveIncident, { done: say("incidents.left", { number: row.number }) });
  const now = useNow();
  // The newest update comes first; until it has left, nobody has been told.
  const newest = incident.updates[0];
  const fate = row.fate === "told" && newest && Date.parse(newest.leavesAt) > now ? "leaving" : row.fate;
  const standing = fate ?? (row.state === "closed" ? "closed" : null);
  return (
    <li>
      <span>
        <Link to={`/case/${row.number}` as string}>
          {row.number} · {row.customer.name}
        </Link>
        <small>
          <span lang={row.language}>{row.subject}</span> · {say(`incidents.language_${row.language}`)}
          {standing && ` · ${say(`incidents.fate_${standing}`)}`}
        </small>
      </span>
      {!cannot && (
        <IconButton
          label={say("incidents.leave", { number: row.number })}
          icon={CloseIcon}
          size={16}
          onClick={() => leave.mutate({ params: { id: incident.id, number: row.number } })}
        />
      )}
    </li>
  );
}
