import { useState } from "react";
import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { Button } from "../../parts/Button.tsx";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { draftedWords } from "../composer/offered-words.ts";
import { lastWordOfCustomer } from "../conversation/timeline.ts";
import { type InDraft, techniquesIn } from "./in-draft.ts";
import styles from "./TechniquesOffered.module.css";

/** Which techniques the reply makes use of: found, or which part is missing. Said only when asked, of the words as they are then, and kept nowhere. */
export function DraftTechniques({ cards }: { cards: ReadonlyMap<string, TechniqueCard> }) {
  const view = useCase();
  const say = useSay();
  const [seen, setSeen] = useState<readonly InDraft[] | "nothing" | "failed" | null>(null);
  const look = async () => {
    const draft = draftedWords();
    if (draft.trim() === "") return setSeen("nothing");
    try {
      const found = await techniquesIn({
        draft,
        language: view.language,
        customersText: lastWordOfCustomer(view.messages)?.text,
        earlierDrafts: view.messages.filter(({ direction }) => direction === "out").map(({ text }) => text),
      });
      setSeen(found);
    } catch {
      setSeen("failed");
    }
  };
  return (
    <div className={styles.draft}>
      <Button size="small" kind="quiet" onClick={() => void look()}>
        {say("techniques.look_in_draft")}
      </Button>
      <div role="status">
        {(seen === "nothing" || seen === "failed") && <p className={styles.quiet}>{say(`techniques.draft_${seen}`)}</p>}
        {Array.isArray(seen) && seen.length === 0 && <p className={styles.quiet}>{say("techniques.draft_none")}</p>}
        {Array.isArray(seen) && seen.length > 0 && (
          <ul>
            {(seen as readonly InDraft[]).map(({ id, missing }) => {
              const card = cards.get(id);
              const name = card?.name ?? id;
              const parts = missing.map((part) => card?.parts[part] ?? part).join("; ");
              return (
                <li key={id}>
                  {missing.length === 0
                    ? say("techniques.draft_found", { name })
                    : say("techniques.draft_partly", { name, parts })}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </div>
  );
}
