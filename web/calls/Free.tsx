import { useQuery } from "@tanstack/react-query";
import type { CallView } from "#contract/call-shapes.ts";
import { listPeople } from "#contract/people.ts";
import { useMe } from "../me/use-me.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import { Part } from "./Beside.tsx";
import styles from "./Beside.module.css";

/** Who else works here, those who lead first: to whom a call may go. */
export function Free({ view }: { view: CallView }) {
  const say = useSay();
  const me = useMe();
  const { data } = useQuery(answers(listPeople));
  const others = (data?.items ?? []).filter((person) => person.active && person.id !== me.id && person.id !== view.agent.id);
  return (
    <Part title={say("calls.free")}>
      {others.length === 0 && <p className={styles.none}>{say("calls.free_nobody")}</p>}
      <ul className={styles.list}>
        {others.map((person) => (
          <li key={person.id}>
            {person.name}
            <small>{say(`me.role_${person.role}`)}</small>
          </li>
        ))}
      </ul>
    </Part>
  );
}
