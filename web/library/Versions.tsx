import { useState } from "react";
import type { LibraryEntry, LibraryVersion } from "#contract/library-shapes.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./EntryScreen.module.css";
import { EntryWords } from "./EntryWords.tsx";

/** What was written here before, by whom and when; each can be read again. */
export function Versions({ entry }: { entry: LibraryEntry }) {
  const say = useSay();
  const when = useWhen();
  const [shown, setShown] = useState<LibraryVersion | null>(null);
  if (entry.versions.length === 0) return null;
  return (
    <details className={styles.versions}>
      <summary>{say("library.versions", { count: entry.versions.length })}</summary>
      <ol>
        {entry.versions.map((version) => {
          const name = say("library.version", { number: version.number, language: say(`library.in_${version.language}`) });
          return (
            <li key={`${version.language}-${version.number}`}>
              <span>
                {name}
                <small>
                  {[
                    version.author.name || say("case.by_desk"),
                    when.exact(version.at),
                    version.content ? null : say("library.went_back"),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </small>
              </span>
              {version.content && (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={say("library.read_version", { version: name })}
                  onClick={() => setShown(version)}
                >
                  {say("library.read")}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {shown?.content && (
        <Dialog
          open
          size="wide"
          title={say("library.version", { number: shown.number, language: say(`library.in_${shown.language}`) })}
          onClose={() => setShown(null)}
          actions={<Button onClick={() => setShown(null)}>{say("common.close")}</Button>}
        >
          <EntryWords shelf={entry.shelf} content={shown.content} language={shown.language} narrow />
        </Dialog>
      )}
    </details>
  );
}
