import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { listThreatReports } from "#contract/threats.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Threats.module.css";

/** One's own reports, drafts among them; for who leads, all that were sent. */
export function ThreatsScreen() {
  const say = useSay();
  const when = useWhen();
  const asked = useQuery(answers(listThreatReports));
  const slow = useNoticeable(asked.isPending);
  const items = asked.data?.items;
  return (
    <>
      <ScreenHeader title={say("threat.list")} sentence={say("threat.list_lead")} />
      <div className={styles.screen}>
        {slow && <Skeleton lines={4} height={44} />}
        {asked.error && !items && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
        {items?.length === 0 && <EmptyState title={say("threat.none")}>{say("threat.none_words")}</EmptyState>}
        {items && items.length > 0 && (
          <ul className={styles.list} aria-label={say("threat.list")}>
            {items.map((one) => (
              <li key={one.id}>
                <Link to="/threats/$id" params={{ id: String(one.id) }}>
                  {one.case.number} · {one.customer.name}
                </Link>
                <span>{when.exact(one.happenedAt)}</span>
                <span className={styles.quiet}>
                  {one.reporter.name} · {say(`threat.state_${one.state}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
