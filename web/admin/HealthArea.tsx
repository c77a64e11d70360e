import { useQuery } from "@tanstack/react-query";
import { health } from "#contract/setup.ts";
import type { Facts } from "#words/say.ts";
import { Chip } from "../parts/Chip.tsx";
import { KeptIcon, SoonIcon } from "../parts/icons.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Admin.module.css";

/** How the desk fares: each row a sentence, and what to do where something is wrong. */
export function HealthArea() {
  const say = useSay();
  const asked = useQuery({ ...answers(health), refetchInterval: 30_000 });
  return (
    <>
      {asked.error && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
      <ul className={styles.rows}>
        {asked.data?.rows.map(({ what, ok, facts }) => (
          <li key={what}>
            <span>
              {say(`admin.health_${what}`)}
              <small>{say(`admin.health_${what}_${ok ? "well" : "trouble"}`, facts as Facts)}</small>
            </span>
            <Chip tone={ok ? "ok" : "late"} icon={ok ? KeptIcon : SoonIcon}>
              {say(ok ? "admin.well" : "admin.look")}
            </Chip>
          </li>
        ))}
      </ul>
      {asked.data && <p className={styles.muted}>{say("admin.version", { version: asked.data.version })}</p>}
    </>
  );
}
