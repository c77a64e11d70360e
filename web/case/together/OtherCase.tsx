import { useQuery } from "@tanstack/react-query";
import type { CaseView } from "#contract/case-shapes.ts";
import { showCase } from "#contract/cases.ts";
import { Refused } from "../../client.ts";
import { Button } from "../../parts/Button.tsx";
import { TextField } from "../../parts/Field.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./Together.module.css";

export const numberIn = (typed: string): number | null => {
  const found = /^\s*#?(\d{1,15})\s*$/.exec(typed);
  return found ? Number(found[1]) : null;
};

/** The other case of two: typed by its number or taken from the customer's others, and shown, so that nobody picks the wrong one. */
export function OtherCase({ typed, onType, error }: { typed: string; onType: (typed: string) => void; error?: string | null }) {
  const view = useCase();
  const say = useSay();
  const { other, trouble } = useOther(typed);
  return (
    <>
      <TextField
        label={say("together.other_number")}
        inputMode="numeric"
        value={typed}
        error={error ?? (trouble ? sentenceFor(trouble, say) : null)}
        onChange={(event) => onType(event.target.value)}
      />
      {typed === "" && view.otherCases.length > 0 && (
        <ul className={styles.suggested} aria-label={say("case.fact_other_cases")}>
          {view.otherCases.map(({ number, subject }) => (
            <li key={number}>
              <Button size="small" onClick={() => onType(String(number))}>
                {number} · {subject}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {other && (
        <p className={styles.found}>
          <strong>
            {other.number} · <span lang={other.language}>{other.subject}</span>
          </strong>
          <small>
            {other.customer.name} · {say(`search.state_${other.state}`)}
          </small>
        </p>
      )}
    </>
  );
}

/** The case of a typed number, once it is one that is known. */
export function useOther(typed: string): { other: CaseView | null; trouble: Error | null } {
  const number = numberIn(typed);
  const asked = useQuery({ ...answers(showCase, { params: { number: number ?? 0 } }), enabled: number !== null, retry: false });
  const unknown = asked.error instanceof Refused ? asked.error : null;
  return { other: number === null ? null : (asked.data ?? null), trouble: number === null ? null : unknown };
}
