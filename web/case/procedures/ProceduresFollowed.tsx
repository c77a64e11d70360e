import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { followProcedure, leaveProcedure, listLibrary } from "#contract/library.ts";
import type { LibraryRow } from "#contract/library-shapes.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon } from "../../parts/icons.ts";
import { Menu, type MenuEntry } from "../../parts/Menu.tsx";
import { answers } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useLanguage, useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { occasionsIn } from "../companion/occasions.ts";
import { Section } from "../companion/Section.tsx";
import styles from "./ProceduresFollowed.module.css";

/** Which procedures and escalation paths are followed here, who said so and when. */
export function ProceduresFollowed() {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const language = useLanguage();
  const library = useQuery(answers(listLibrary, { query: { language, archived: "with" } }));
  const rows = (library.data?.items ?? []).filter(isFollowed);
  const rowOf = (use: { shelf: string; slug: string }) => rows.find((row) => row.shelf === use.shelf && row.slug === use.slug);
  const follow = useAct(followProcedure, {
    done: (_, { input }) =>
      say("library.followed", { name: rowOf({ shelf: input.shelf ?? "procedures", slug: input.slug })?.name ?? "" }),
  });
  const leave = useAct(leaveProcedure, { done: say("library.left") });
  const params = { number: view.number };
  const shown = occasionsIn(view.messages);
  const isForWords = (row: LibraryRow) => row.occasions.some((occasion) => shown.includes(occasion));
  const entriesOf = (shelf: "procedures" | "paths"): MenuEntry[] => {
    const free = rows
      .filter(
        (row) =>
          row.shelf === shelf && !row.archived && !view.procedures.some((use) => use.shelf === shelf && use.slug === row.slug),
      )
      .toSorted((a, b) => Number(isForWords(b)) - Number(isForWords(a)));
    if (free.length === 0) return [];
    return [
      { heading: say(`library.shelf_${shelf}`) },
      ...free.map((row) => ({
        label: row.name,
        hint: row.about,
        onSelect: () => follow.mutate({ params, input: { shelf, slug: row.slug } }),
      })),
    ];
  };
  const entries = [...entriesOf("procedures"), ...entriesOf("paths")];

  return (
    <Section name="procedures" title={say("library.procedures_here")}>
      {view.procedures.length === 0 ? (
        <p className={styles.quiet}>{say("library.none_followed")}</p>
      ) : (
        <ul className={styles.followed}>
          {view.procedures.map((use) => {
            const name = rowOf(use)?.name ?? use.slug;
            return (
              <li key={use.id}>
                <span>
                  <Link to={`/library/${use.shelf}/${use.slug}` as string}>{name}</Link>
                  <small>{[use.by.name || say("case.by_desk"), when.short(use.at)].join(" · ")}</small>
                </span>
                <IconButton
                  label={say("library.leave", { name })}
                  icon={CloseIcon}
                  onClick={() => leave.mutate({ params: { ...params, use: use.id } })}
                />
              </li>
            );
          })}
        </ul>
      )}
      {entries.length > 0 && <Menu trigger={<Button size="small">{say("library.follow")}</Button>} entries={entries} />}
    </Section>
  );
}

const isFollowed = ({ shelf }: LibraryRow): boolean => shelf === "procedures" || shelf === "paths";
