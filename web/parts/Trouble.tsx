import { Refused } from "../client.ts";
import { useSay } from "../words.tsx";
import { Button } from "./Button.tsx";
import styles from "./EmptyState.module.css";
import { EmptyState } from "./EmptyState.tsx";
import { AgainIcon } from "./icons.ts";
import { sentenceFor } from "./sentences.ts";

/** What happened, what is safe, what one can do; the code behind „Details“. A refusal that stays is not offered to be tried again. */
export function Trouble({ error, heading, onAgain }: { error: unknown; heading?: "h1" | "h2"; onAgain?: () => void }) {
  const say = useSay();
  const refused = error instanceof Refused && !error.isFault;
  const isFinal = error instanceof Refused && error.isFinal;
  const details = error instanceof Refused ? error.code : error instanceof Error ? error.message : String(error);
  return (
    <div role="alert">
      <EmptyState
        title={sentenceFor(error, say)}
        heading={heading}
        action={
          onAgain &&
          !isFinal && (
            <Button icon={AgainIcon} onClick={onAgain}>
              {say("common.try_again")}
            </Button>
          )
        }
      >
        {!refused && <p>{say("common.fault_safe")}</p>}
        <details className={styles.details}>
          <summary>{say("common.details")}</summary>
          <code>{details}</code>
        </details>
      </EmptyState>
    </div>
  );
}
