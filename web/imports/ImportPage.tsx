import { useQuery } from "@tanstack/react-query";
import { showImport } from "#contract/imports.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { WayBack } from "../shell/ScreenHeader.tsx";
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
      <WayBack to="/admin/imports" says={say("imports.all")} />
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
