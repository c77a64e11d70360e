import { useQuery } from "@tanstack/react-query";
import type { CallView } from "#contract/call-shapes.ts";
import { prepareTransfer } from "#contract/transfers.ts";
import { Button } from "../parts/Button.tsx";
import { ColleaguesIcon } from "../parts/icons.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import { Part } from "./Beside.tsx";
import styles from "./Beside.module.css";

const HALF_A_MINUTE = 30_000;

/** To whom the call may go now, and the way there. Whoever is chosen stands by name in the sentences of the fourth rung. */
export function Free({
  view,
  colleague,
  onColleague,
  onTransfer,
}: {
  view: CallView;
  colleague: string | null;
  onColleague: (name: string | null) => void;
  onTransfer: () => void;
}) {
  const say = useSay();
  const { data } = useQuery({
    ...answers(prepareTransfer, { params: { number: view.case.number } }),
    // Who is free changes by the minute.
    refetchInterval: HALF_A_MINUTE,
  });
  const people = (data?.people ?? []).toSorted((a, b) => Number(a.notFree !== null) - Number(b.notFree !== null));
  const free = people.filter(({ notFree }) => notFree === null);
  return (
    <Part title={say("calls.free")}>
      {data && free.length === 0 && <p className={styles.none}>{say("calls.free_nobody")}</p>}
      <ul className={styles.list}>
        {people.map(({ id, name, role, notFree }) => (
          <li key={id}>
            {notFree === null ? (
              <button
                type="button"
                className={styles.heard}
                aria-pressed={name === colleague}
                onClick={() => onColleague(name === colleague ? null : name)}
              >
                {name}
                <small>{say(`me.role_${role}`)}</small>
              </button>
            ) : (
              <span className={styles.none}>{say(`transfer.person_${notFree}`, { name })}</span>
            )}
          </li>
        ))}
      </ul>
      <Button size="small" icon={ColleaguesIcon} onClick={onTransfer}>
        {say("calls.brief")}
      </Button>
    </Part>
  );
}
