import type { Quote } from "#contract/threats.ts";
import { Button } from "../parts/Button.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Threats.module.css";

/** Words exactly as they were said, with their hour and where they stand. */
export function Quotes({
  quotes,
  language,
  act,
}: {
  quotes: readonly Quote[];
  language: string;
  /** What can be done with each: chosen, or taken out. */
  act?: { label: (quote: Quote) => string; words: string; run: (quote: Quote) => void };
}) {
  const say = useSay();
  const when = useWhen();
  return (
    <ul className={styles.quotes}>
      {quotes.map((quote) => (
        <li key={`${quote.kind} ${quote.of} ${quote.at} ${quote.text}`}>
          <small className={styles.quiet}>
            {when.exact(quote.at)} · {say(`threat.kind_${quote.kind}`)}
          </small>
          <blockquote lang={language}>{quote.text}</blockquote>
          {act && (
            <Button size="small" aria-label={act.label(quote)} onClick={() => act.run(quote)}>
              {act.words}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
