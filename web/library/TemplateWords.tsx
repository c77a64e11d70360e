import { useState } from "react";
import type { TemplateContent } from "#contract/library-shapes.ts";
import { fillTemplate } from "#knowhow/filling.ts";
import type { Language } from "#words/say.ts";
import { Choices } from "../parts/Choices.tsx";
import { useSay } from "../words.tsx";
import styles from "./EntryWords.module.css";
import { exampleFacts } from "./example-facts.ts";

type View = "reading" | "placeholders";

/** A template as its customer reads it, or with the places that a case fills. */
export function TemplateWords({
  template,
  language,
  still = false,
}: {
  template: TemplateContent;
  language: Language;
  still?: boolean;
}) {
  const say = useSay();
  const [view, setView] = useState<View>("reading");
  return (
    <>
      {template.about && <p className={styles.ground}>{template.about}</p>}
      {!still && (
        <div lang={document.documentElement.lang}>
          <Choices
            legend={say("library.view")}
            value={view}
            options={[
              { value: "reading", label: say("library.view_reading") },
              { value: "placeholders", label: say("library.view_placeholders") },
            ]}
            onChange={setView}
          />
        </div>
      )}
      <Letter
        text={view === "reading" ? fillTemplate(template.text, exampleFacts(language)) : template.text}
        language={language}
      />
    </>
  );
}

/** Words as a letter; blanks and placeholders are marked, so that they are seen before the customer sees them. */
export function Letter({ text, language }: { text: string; language: Language }) {
  let at = 0;
  return (
    <div className={styles.letter} lang={language}>
      {text.split(/(\[…\]|\{\{[^{}]*\}\}|\{[^{}|]+\|[^{}]*\})/).map((piece) => {
        const key = at++;
        return /^(?:\[…\]|\{)/.test(piece) ? <mark key={key}>{piece}</mark> : piece;
      })}
    </div>
  );
}
