import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { type ImportView, listImports } from "#contract/imports.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { AddFiles } from "./AddFiles.tsx";
import { ImportPage } from "./ImportPage.tsx";
import styles from "./Imports.module.css";
import { LOOK_AGAIN_MS, namesOf, useStateWords } from "./state-words.ts";

/** Customers and cases of other desks in, and ours out. */
export function ImportsArea() {
  const { id } = useParams({ strict: false }) as { id?: string };
  if (id !== undefined && /^\d+$/.test(id)) return <ImportPage key={id} id={Number(id)} />;
  return (
    <>
      <AddFiles />
      <Earlier />
      <Export />
    </>
  );
}

function Earlier() {
  const say = useSay();
  const imports = useQuery({
    ...answers(listImports),
    refetchInterval: (query) =>
      query.state.data?.items.some(({ state }) => state === "running" || state === "taking_back") ? LOOK_AGAIN_MS : false,
  });
  const slow = useNoticeable(imports.isPending);
  return (
    <section className={styles.part}>
      <h2>{say("imports.earlier")}</h2>
      {slow && <Skeleton lines={3} height={52} />}
      {imports.error && <Trouble error={imports.error} onAgain={() => void imports.refetch()} />}
      {imports.data?.items.length === 0 && <EmptyState title={say("imports.none")}>{say("imports.none_words")}</EmptyState>}
      {imports.data && imports.data.items.length > 0 && (
        <ul className={styles.rows}>
          {imports.data.items.map((each) => (
            <Row key={each.id} of={each} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ of }: { of: ImportView }) {
  const say = useSay();
  const when = useWhen();
  const state = useStateWords();
  const { counts, madeAt, madeBy } = of;
  const isOver = of.state === "done" || of.state === "running";
  return (
    <li>
      <span className={styles.understood}>
        <Link to="/admin/$area/$id" params={{ area: "imports", id: String(of.id) }}>
          {namesOf(of)}
        </Link>
        <small className={styles.small}>
          {[
            state(of),
            isOver && say("imports.new_of_each", { cases: counts.cases, customers: counts.customers }),
            say("imports.added", { at: when.dated(madeAt) }),
            madeBy?.name,
          ]
            .filter(Boolean)
            .join(" · ")}
        </small>
      </span>
    </li>
  );
}

function Export() {
  const say = useSay();
  return (
    <section className={styles.part}>
      <h2>{say("imports.export")}</h2>
      <p className={styles.muted}>{say("imports.export_words")}</p>
      <p className={styles.links}>
        <a href="/api/v1/exports/customers/csv" download="customers.csv">
          {say("imports.export_customers")}
        </a>
        <a href="/api/v1/exports/cases/csv" download="cases.csv">
          {say("imports.export_cases")}
        </a>
      </p>
    </section>
  );
}
