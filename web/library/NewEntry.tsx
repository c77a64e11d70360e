import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Shelf } from "#contract/library-shapes.ts";
import type { Language } from "#words/say.ts";
import { useMe } from "../me/use-me.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useLanguage, useSay } from "../words.tsx";
import { EntryEditor } from "./EntryEditor.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import library from "./Library.module.css";

/** The page on which the firm writes an entry of its own. */
export function NewEntry({ shelf }: { shelf: Shelf }) {
  const say = useSay();
  const me = useMe();
  const navigate = useNavigate();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const title = say(`library.write_${shelf}`);
  const back = `/library/${shelf}` as string;
  const may = me.may.library ?? true;
  return (
    <div className={library.screen}>
      <ScreenHeader title={title} back={{ to: back, says: say(`library.shelf_${shelf}`) }} />
      {may !== true ? (
        <EmptyState title={say(`refusals.${may}`)} />
      ) : (
        <>
          <LanguageChoice language={language} texts={[]} onLanguage={setLanguage} />
          <EntryEditor
            shelf={shelf}
            slug={null}
            language={language}
            content={null}
            beside={null}
            from={0}
            onClose={(slug) => void navigate({ to: (slug ? `${back}/${slug}` : back) as string })}
          />
        </>
      )}
    </div>
  );
}
