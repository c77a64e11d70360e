import { Button } from "../parts/Button.tsx";
import { ColleaguesIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import { Part } from "./Beside.tsx";
import styles from "./Beside.module.css";
import type { Free as WhoIsFree } from "./use-free.ts";

/** To whom the call may go now, and the way there. Whoever is chosen stands by name in the sentences of the fourth rung. */
export function Free({
  free: { people, nobody, outOfReach },
  colleague,
  onColleague,
  onTransfer,
  onAskIn,
}: {
  free: WhoIsFree;
  colleague: string | null;
  onColleague: (name: string | null) => void;
  onTransfer: () => void;
  onAskIn: () => void;
}) {
  const say = useSay();
  const notNow = outOfReach ? say("calls.needs_desk") : undefined;
  return (
    <Part title={say("calls.free")}>
      {nobody && <p className={styles.none}>{say("calls.free_nobody")}</p>}
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
      <Button size="small" icon={ColleaguesIcon} disabledBecause={notNow} onClick={onTransfer}>
        {say("calls.brief")}
      </Button>
      <Button size="small" kind="quiet" disabledBecause={notNow} onClick={onAskIn}>
        {say("chair.ask")}
      </Button>
      {notNow && <p className={styles.none}>{notNow}</p>}
    </Part>
  );
}
