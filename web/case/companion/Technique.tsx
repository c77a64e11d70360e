import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/Button.tsx";
import { useSay } from "../../words.tsx";
import { useFilling } from "../address/use-address.ts";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { offerWords } from "../composer/offered-words.ts";
import styles from "./TechniquesOffered.module.css";

/** One technique: why, words to take, and when not. */
export function Technique({ card, wordings }: { card: TechniqueCard; wordings: readonly string[] }) {
  const view = useCase();
  const say = useSay();
  const heading = useId();
  const filling = useFilling();
  const [at, setAt] = useState(0);
  const wording = wordings[at % wordings.length]!;
  const words = filling.wording(wording);
  const cannot = whyNot(view.may, "reply", say);
  return (
    <li className={styles.technique} aria-labelledby={heading}>
      <h3 id={heading} className={styles.name}>
        {card.name}
      </h3>
      <p className={styles.why}>{card.why}</p>
      <blockquote className={styles.words} lang={view.language}>
        {words}
      </blockquote>
      <div className={styles.acts}>
        <Button
          size="small"
          disabledBecause={cannot}
          onClick={() => {
            // Words that call the customer by name need no second greeting.
            offerWords(words, wording.includes("{customer}") ? {} : { greeting: filling.greeting });
            announce(say("techniques.taken"));
          }}
        >
          {say("techniques.use")}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setAt(at + 1)}>
          {say("techniques.other_words")}
        </Button>
      </div>
      <details className={styles.more}>
        <summary>{say("techniques.not_when")}</summary>
        <ul>
          {card.notWhen.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p>{card.comment}</p>
        <p className={styles.quiet}>{say("techniques.source", { source: card.source })}</p>
      </details>
      <Link to={`/library/techniques/${card.id}` as string} className={styles.whole}>
        {say("techniques.whole_card", { name: card.name })}
      </Link>
    </li>
  );
}
