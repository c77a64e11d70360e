import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { listLibrary, searchLibrary } from "#contract/library.ts";
import type { LibraryRow, Shelf } from "#contract/library-shapes.ts";
import { Check } from "../parts/Choices.tsx";
import { EmptyState } from "../parts/EmptyState.tsx";
import { TextField } from "../parts/Field.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { EntryRow } from "./EntryRow.tsx";
import { Filters, type Wanted } from "./Filters.tsx";
import styles from "./Library.module.css";
import { fits, SHELVES, shelfOf } from "./shelves.ts";

const PAUSE = 200;
/** So many of each shelf where all of them are shown. */
const OF_EACH = 5;

/** What the desk knows of hard conversations: life vests, techniques, procedures, templates and escalation paths; found by what the customer does. */
export function LibraryScreen() {
  const say = useSay();
  const language = useLanguage();
  const navigate = useNavigate();
  const shelf = shelfOf((useParams({ strict: false }) as { shelf?: string }).shelf);
  const { q = "", ...wanted } = useSearch({ strict: false }) as { q?: string } & Wanted;
  const { area, stage, channel } = wanted;
  const asked = String(q);
  const [typed, setTyped] = useState(asked);
  const [withArchived, setWithArchived] = useState(false);
  const here = shelf ? `/library/${shelf}` : "/library";
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (typed.trim() !== asked)
        void navigate({
          to: here as string,
          search: { area, stage, channel, q: typed.trim() || undefined } as never,
          replace: true,
        });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, asked, navigate, here, area, stage, channel]);

  const list = useQuery(answers(listLibrary, { query: { language, archived: withArchived ? "with" : "without" } }));
  const found = useQuery({
    ...answers(searchLibrary, { query: { q: asked || "-", language, ...(shelf ? { shelf } : {}), ...wanted } }),
    enabled: asked !== "",
    placeholderData: (before) => before,
  });
  const shown = asked ? found : list;
  const slow = useNoticeable(shown.isPending);
  const mayWrite = list.data?.may.write;

  return (
    <div className={styles.screen}>
      <ScreenHeader title={say("library.title")} sentence={say("library.sentence")} />
      <search className={styles.ask}>
        <TextField
          label={say("library.find")}
          hint={say("library.find_hint")}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Filters
          wanted={wanted}
          onWanted={(next) =>
            void navigate({ to: here as string, search: { ...next, q: asked || undefined } as never, replace: true })
          }
        />
      </search>
      <nav className={styles.shelves} aria-label={say("library.shelves")}>
        <Link
          to={"/library" as string}
          search={{ ...wanted, q: asked || undefined } as never}
          data-here={!shelf || undefined}
          aria-current={shelf ? undefined : "page"}
        >
          {say("library.shelf_all")}
        </Link>
        {SHELVES.map((each) => (
          <Link
            key={each}
            to={`/library/${each}` as string}
            search={{ ...wanted, q: asked || undefined } as never}
            data-here={each === shelf || undefined}
            aria-current={each === shelf ? "page" : undefined}
          >
            {say(`library.shelf_${each}`)}
          </Link>
        ))}
      </nav>
      {!asked && !shelf && (
        <Link to={"/library/ladder" as string} className={styles.row}>
          <span className={styles.name}>{say("ladder.title")}</span>
          <span className={styles.about}>{say("ladder.about")}</span>
        </Link>
      )}
      {slow && <Skeleton lines={6} height={44} />}
      {shown.error && <Trouble error={shown.error} onAgain={() => void shown.refetch()} />}
      {asked && found.data && (
        <>
          <p className={found.data.items.length === 0 ? "for-readers" : styles.count} role="status">
            {say("library.found", { count: found.data.items.length })}
          </p>
          {found.data.items.length === 0 && (
            <EmptyState
              title={say("library.nothing")}
              action={
                mayWrite === true && (
                  <Link to={`/library/${shelf ?? "techniques"}/new` as string}>{say("library.write_missing")}</Link>
                )
              }
            >
              {say("library.nothing_words")}
            </EmptyState>
          )}
          <ul className={styles.rows}>
            {found.data.items.map((row) => (
              <EntryRow key={`${row.shelf}/${row.slug}`} row={row} found={row.found} withShelf={!shelf} />
            ))}
          </ul>
        </>
      )}
      {!asked && list.data && (
        <>
          {(shelf ? [shelf] : SHELVES).map((each) => (
            <ShelfRows
              key={each}
              shelf={each}
              rows={list.data.items.filter((row) => row.shelf === each && fits(row, wanted))}
              all={!shelf}
              wanted={wanted}
              mayWrite={mayWrite === true}
            />
          ))}
          {mayWrite === true && (
            <div className={styles.below}>
              <Check label={say("library.with_archived")} checked={withArchived} onChange={setWithArchived} />
            </div>
          )}
        </>
      )}
    </div>
  );
}

function ShelfRows({
  shelf,
  rows,
  all,
  wanted,
  mayWrite,
}: {
  shelf: Shelf;
  rows: LibraryRow[];
  all: boolean;
  wanted: Wanted;
  mayWrite: boolean;
}) {
  const say = useSay();
  return (
    <section className={styles.shelf} aria-labelledby={`shelf-${shelf}`}>
      <div className={styles.shelfHead}>
        <h2 id={`shelf-${shelf}`}>{say(`library.shelf_${shelf}`)}</h2>
        <p>{say(`library.shelf_${shelf}_is`)}</p>
        {mayWrite && shelf !== "vests" && <Link to={`/library/${shelf}/new` as string}>{say(`library.write_${shelf}`)}</Link>}
      </div>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{say(all ? "library.shelf_empty" : "library.shelf_empty_filtered")}</p>
      ) : (
        <ul className={styles.rows}>
          {(all ? rows.slice(0, OF_EACH) : rows).map((row) => (
            <EntryRow key={row.slug} row={row} />
          ))}
        </ul>
      )}
      {all && rows.length > OF_EACH && (
        <p className={styles.whole}>
          <Link to={`/library/${shelf}` as string} search={wanted as never}>
            {say("library.whole_shelf", { count: rows.length, shelf: say(`library.shelf_${shelf}`) })}
          </Link>
        </p>
      )}
    </section>
  );
}
