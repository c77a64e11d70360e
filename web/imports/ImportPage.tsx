import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { showImport } from "#contract/imports.ts";
import { Icon } from "../parts/Icon.tsx";
import { BackIcon } from "../parts/icons.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Imports.module.css";
import { Outcome } from "./Outcome.tsx";
import { Preparing } from "./Preparing.tsx";
import { LOOK_AGAIN_MS, namesOf, useStateWords } from "./state-words.ts";

/** One import: how it is read, what would come of it, how far it is, and what came of it. */
export function ImportPage({ id }: { id: number }) {
  const say = useSay();
  const state = useStateWords();
  const asked = useQuery({
    ...answers(showImport, { params: { id } }),
    refetchInterval: (query) =>
      query.state.data?.state === "running" || query.state.data?.state === "taking_back" ? LOOK_AGAIN_MS : false,
  });
  const slow = useNoticeable(asked.isPending);
  const of = asked.data;
  return (
    <>
      <div>
        <Link className={styles.back} to="/admin/$area" params={{ area: "imports" }}>
          <Icon of={BackIcon} size={18} />
          {say("imports.all")}
        </Link>
      </div>
      {slow && <Skeleton lines={5} height={40} />}
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      {of && (
        <>
          <header className={styles.head}>
            <h2>{namesOf(of)}</h2>
            <p className={styles.muted} role={of.state === "running" ? undefined : "status"}>
              {state(of)}
            </p>
          </header>
          {of.state === "ready" ? <Preparing of={of} /> : <Outcome of={of} />}
        </>
      )}
    </>
  );
}
