import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { archiveEntry, restoreShipped, showEntry, unarchiveEntry } from "#contract/library.ts";
import type { LibraryEntry, LibraryText } from "#contract/library-shapes.ts";
import type { Language } from "#words/say.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { MoreIcon } from "../parts/icons.ts";
import { languages } from "../parts/languages.ts";
import { Menu } from "../parts/Menu.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { Unknown } from "../shell/Elsewhere.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { Compare } from "./Compare.tsx";
import { EntryEditor } from "./EntryEditor.tsx";
import styles from "./EntryScreen.module.css";
import { EntryWords } from "./EntryWords.tsx";
import { Keeper } from "./Keeper.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import library from "./Library.module.css";
import { NewEntry } from "./NewEntry.tsx";
import { shelfOf } from "./shelves.ts";
import { Versions } from "./Versions.tsx";

/** One entry of the library; under `new` the page on which one is written. */
export function EntryScreen() {
  const { shelf: name, slug } = useParams({ strict: false }) as { shelf: string; slug: string };
  const shelf = shelfOf(name);
  if (!shelf) return <Unknown />;
  if (slug === "new") return <NewEntry key={shelf} shelf={shelf} />;
  return <Shown key={`${shelf}/${slug}`} shelf={shelf} slug={slug} />;
}

function Shown({ shelf, slug }: Pick<LibraryEntry, "shelf" | "slug">) {
  const asked = useQuery(answers(showEntry, { params: { shelf, slug } }));
  const slow = useNoticeable(asked.isPending);
  if (asked.error) return <Trouble heading="h1" error={asked.error} onAgain={() => void asked.refetch()} />;
  if (!asked.data) return slow ? <Skeleton lines={8} /> : null;
  return <Entry entry={asked.data} />;
}

type Doing = "reading" | "editing" | "comparing" | "side_by_side";

function Entry({ entry }: { entry: LibraryEntry }) {
  const say = useSay();
  const mine = useLanguage();
  const [language, setLanguage] = useState<Language>(mine);
  const [doing, setDoing] = useState<Doing>("reading");
  const text = entry.texts.find((one) => one.language === language);
  const named = entry.texts.find((one) => one.language === mine) ?? entry.texts[0]!;
  const why = entry.may.write === true ? undefined : say(`refusals.${entry.may.write}`);
  const params = { shelf: entry.shelf, slug: entry.slug };
  const restore = useAct(restoreShipped, { done: say("library.restored"), onDone: () => setDoing("reading") });
  return (
    <div className={library.screen}>
      <ScreenHeader
        back={{ to: `/library/${entry.shelf}`, says: say(`library.shelf_${entry.shelf}`) }}
        title={named.content.name as string}
        sentence={<EntryState entry={entry} text={text} />}
        actions={
          doing === "reading" || doing === "side_by_side" ? (
            <>
              <Button
                disabledBecause={why ?? (entry.archived ? say("refusals.library.archived") : undefined)}
                onClick={() => setDoing("editing")}
              >
                {say(text ? (entry.shipped && !text.own ? "library.edit_copy" : "library.edit") : "library.write_in", {
                  language: say(`library.in_${language}`),
                })}
              </Button>
              <EntryMenu
                entry={entry}
                sideBySide={doing === "side_by_side"}
                onSideBySide={(on) => setDoing(on ? "side_by_side" : "reading")}
              />
            </>
          ) : undefined
        }
      />
      {/* Not while words are being written, so that they are not left by a slip. */}
      {(doing === "reading" || doing === "comparing") && (
        <LanguageChoice language={language} texts={entry.texts} onLanguage={setLanguage} />
      )}
      {text?.own && text.shipped && doing === "reading" && (
        <div className={styles.copy}>
          <p>{say(text.renewed ? "library.renewed" : "library.is_own_copy")}</p>
          <Button size="small" onClick={() => setDoing("comparing")}>
            {say("library.compare")}
          </Button>
        </div>
      )}
      {doing === "editing" && (
        <EntryEditor
          key={language}
          shelf={entry.shelf}
          slug={entry.slug}
          language={language}
          content={text?.content ?? null}
          beside={text ? null : named.content}
          from={text?.newest ?? 0}
          onClose={() => setDoing("reading")}
        />
      )}
      {doing === "comparing" && text?.own && text.shipped && (
        <Compare
          shelf={entry.shelf}
          text={text}
          whyNot={why}
          busy={restore.isPending}
          onRestore={() => restore.mutate({ params, input: { language } })}
          keep={{ params, from: text.newest }}
          onClose={() => setDoing("reading")}
        />
      )}
      {doing === "reading" &&
        (text ? (
          <EntryWords shelf={entry.shelf} content={text.content} language={language} />
        ) : (
          <p className={styles.quiet}>{say("library.not_in_language")}</p>
        ))}
      {doing === "side_by_side" && (
        <div className={styles.side}>
          {languages.map((each) => {
            const one = entry.texts.find((text) => text.language === each);
            return (
              <section key={each} aria-label={say(`library.in_${each}`)}>
                <h2>{say(`library.in_${each}`)}</h2>
                {one ? (
                  <EntryWords shelf={entry.shelf} content={one.content} language={each} narrow still />
                ) : (
                  <p className={styles.quiet}>{say("library.not_in_language")}</p>
                )}
              </section>
            );
          })}
        </div>
      )}
      {(doing === "reading" || doing === "side_by_side") && (
        <>
          {entry.shelf !== "vests" && entry.shelf !== "techniques" && <Keeper entry={entry} whyNot={why} />}
          <Versions entry={entry} />
        </>
      )}
    </div>
  );
}

/** One line under the name: whose words they are, by whom last, in how many cases. */
function EntryState({ entry, text }: { entry: LibraryEntry; text: LibraryText | undefined }) {
  const say = useSay();
  const last = text?.own
    ? entry.versions.find(({ number, language }) => number === text.number && language === text.language)
    : undefined;
  const parts = [
    last
      ? say("library.version_by", { number: last.number, name: last.author.name || say("case.by_desk") })
      : say(entry.shipped ? "library.came_along" : "library.of_the_firm"),
    entry.usedIn === null ? null : say("library.used_in", { count: entry.usedIn }),
    entry.archived ? say("library.archived") : null,
  ];
  return <>{parts.filter(Boolean).join(" · ")}</>;
}

function EntryMenu({
  entry,
  sideBySide,
  onSideBySide,
}: {
  entry: LibraryEntry;
  sideBySide: boolean;
  onSideBySide: (on: boolean) => void;
}) {
  const say = useSay();
  const params = { shelf: entry.shelf, slug: entry.slug };
  const archive = useAct(archiveEntry, { done: say("library.archived_done") });
  const back = useAct(unarchiveEntry, { done: say("library.unarchived_done") });
  const refusal = entry.may.write !== true ? entry.may.write : entry.shelf === "vests" ? "library.vest_stays" : null;
  const why = refusal ? { disabledBecause: say(`refusals.${refusal}`) } : {};
  return (
    <Menu
      align="end"
      trigger={<Button icon={MoreIcon} aria-label={say("library.more")} />}
      entries={[
        { label: say("library.side_by_side"), checked: sideBySide, onSelect: () => onSideBySide(!sideBySide) },
        "line",
        entry.archived
          ? { label: say("library.unarchive"), ...why, onSelect: () => back.mutate({ params }) }
          : {
              label: say("library.archive"),
              hint: say("library.archive_hint"),
              ...why,
              onSelect: () => archive.mutate({ params }),
            },
      ]}
    />
  );
}
