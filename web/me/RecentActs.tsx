import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { recentActs } from "#contract/notices.ts";
import { useTakeBack } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Chip } from "../parts/Chip.tsx";
import { UndoIcon } from "../parts/icons.ts";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";

export function RecentActs() {
  const say = useSay();
  const when = useWhen();
  const takeBack = useTakeBack();
  const acts = useQuery({ ...answers(recentActs), staleTime: 0 });
  return (
    <section className={styles.section} aria-labelledby="recent">
      <h2 id="recent">{say("me.acts")}</h2>
      <p className={styles.muted}>{acts.data?.items.length === 0 ? say("me.acts_none") : say("me.acts_words")}</p>
      {acts.error && <Trouble error={acts.error} onAgain={() => void acts.refetch()} />}
      <ul className={styles.rows}>
        {acts.data?.items.map((act) => {
          const name = say(`happenings.${act.what}`);
          return (
            <li key={act.happening}>
              <span>
                {name}
                <small>
                  {act.case !== null && (
                    <>
                      <Link to="/case/$number" params={{ number: String(act.case) }}>
                        {say("me.act_case", { number: String(act.case) })}
                      </Link>
                      {" · "}
                    </>
                  )}
                  {when.dated(act.at)}
                </small>
              </span>
              {act.undone ? (
                <Chip>{say("me.act_undone")}</Chip>
              ) : (
                <Button
                  size="small"
                  icon={UndoIcon}
                  aria-label={say("me.act_undo_named", { act: name })}
                  onClick={() => void takeBack(act.happening)}
                >
                  {say("common.undo")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
