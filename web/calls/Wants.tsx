import { useEffect, useRef, useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { heardIn } from "../case/companion/occasions.ts";
import { Button } from "../parts/Button.tsx";
import { useSay } from "../words.tsx";
import type { Call } from "./use-call.ts";
import styles from "./Wants.module.css";

/** What the customer asked for in writing, as the reader found it; the subject where there is no such sentence. */
function askedIn(shown: CaseView): { words: string; language: string } | null {
  const asked = heardIn(shown.messages).findLast(({ reading }) => reading?.request);
  return asked?.reading?.request ? { words: asked.reading.request, language: asked.language ?? shown.language } : null;
}

/** What they want, above everything that is shouted: always in view, and in the agent's own words where they have found better ones. */
export function Wants({ call, shown, onSay }: { call: Call; shown: CaseView | undefined; onSay: (words: string) => void }) {
  const say = useSay();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const asked = shown ? askedIn(shown) : null;
  const { subject, language } = call.view.case;
  const words = call.wants || asked?.words || subject;
  const writing = draft !== null;
  useEffect(() => {
    if (writing) field.current?.select();
  }, [writing]);
  const keep = () => {
    const next = draft?.trim() ?? "";
    setDraft(null);
    if (!next || next === words) return;
    call.want(next);
    onSay(next);
  };
  return (
    <section className={styles.wants} aria-labelledby="wants-title">
      <h2 id="wants-title">{say("vest.they_want")}</h2>
      {writing ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            keep();
          }}
        >
          <input
            ref={field}
            className={styles.field}
            aria-labelledby="wants-title"
            value={draft}
            maxLength={300}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={keep}
          />
        </form>
      ) : (
        <>
          <p lang={call.wants ? undefined : (asked?.language ?? language)}>{words}</p>
          <Button size="small" kind="quiet" onClick={() => setDraft(words)}>
            {say("calls.wants_edit")}
          </Button>
        </>
      )}
    </section>
  );
}
