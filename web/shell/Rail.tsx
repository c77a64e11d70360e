import { useQuery } from "@tanstack/react-query";
import { Link, useLocation } from "@tanstack/react-router";
import { queueSummary } from "#contract/cases.ts";
import { useMe } from "../me/use-me.ts";
import { NoticesButton } from "../notices/NoticesButton.tsx";
import { Icon } from "../parts/Icon.tsx";
import { BreakIcon, MeIcon, SearchIcon } from "../parts/icons.ts";
import { Kbd } from "../parts/Kbd.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import { destinations } from "./destinations.ts";
import { MorePlaces } from "./MorePlaces.tsx";
import styles from "./Shell.module.css";

// They are opened from the queue and lead back to it.
const LEADS_TO_QUEUE = /^\/(case|incidents)(\/|$)/;

/** Where one can go: words and pictures, always in the same order. */
export function Rail({ onSearch }: { onSearch: () => void }) {
  const say = useSay();
  const me = useMe();
  const { pathname } = useLocation();
  const summary = useQuery(answers(queueSummary)).data;
  return (
    <nav className={styles.rail} aria-label={say("common.destinations")}>
      <div className={styles.top}>
        <span className={styles.name}>{say("common.product")}</span>
        <NoticesButton />
      </div>
      <button
        type="button"
        className={styles.do}
        data-here={pathname === "/search" || undefined}
        onClick={onSearch}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <Icon of={SearchIcon} size={18} />
        <span>
          <span className={styles.long}>{say("common.search_or_do")}</span>
          <span className={styles.short}>{say("common.search")}</span>
        </span>
        <Kbd keys="mod+k" />
      </button>
      {destinations
        .filter((place) => place.for(me))
        .map((place) => (
          <Link
            key={place.name}
            to={place.to}
            className={place.further ? `${styles.place} ${styles.further}` : styles.place}
            data-here={(place.name === "queue" && LEADS_TO_QUEUE.test(pathname)) || undefined}
          >
            <Icon of={place.icon} />
            <span>
              {say(`common.${place.name}`)}
              {place.name === "queue" && summary !== undefined && summary.dueToday > 0 && (
                <small>{say("common.due_today", { count: summary.dueToday })}</small>
              )}
            </span>
          </Link>
        ))}
      <MorePlaces />
      <div className={styles.rest} />
      <div className={styles.line} />
      <Link to="/break" className={styles.place}>
        <Icon of={BreakIcon} />
        <span>{say("break.title")}</span>
      </Link>
      <Link to="/me" className={`${styles.place} ${styles.further}`}>
        <Icon of={MeIcon} />
        <span>
          <span className={styles.long}>{say("common.me_named", { name: me.name.split(" ")[0] })}</span>
          <span className={styles.short}>{say("common.me")}</span>
        </span>
      </Link>
    </nav>
  );
}
