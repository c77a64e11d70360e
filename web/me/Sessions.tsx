import { useQuery } from "@tanstack/react-query";
import { listSessions, revokeSession } from "#contract/sessions.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Chip } from "../parts/Chip.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";

export function Sessions() {
  const say = useSay();
  const when = useWhen();
  const sessions = useQuery(answers(listSessions));
  const revoke = useAct(revokeSession, { done: say("me.session_ended") });
  return (
    <section className={styles.section} aria-labelledby="sessions">
      <h2 id="sessions">{say("me.sessions")}</h2>
      {sessions.error && <Trouble error={sessions.error} onAgain={() => void sessions.refetch()} />}
      <ul className={styles.rows}>
        {sessions.data?.items.map((each) => (
          <li key={each.id}>
            <span>
              {each.device}
              <small>
                {[
                  each.address,
                  say("me.session_started", { at: when.dated(each.startedAt) }),
                  say("me.session_seen", { at: when.dated(each.seenAt) }),
                ].join(" · ")}
              </small>
            </span>
            {each.current ? (
              <Chip tone="ok">{say("me.session_now")}</Chip>
            ) : (
              <Button
                size="small"
                aria-label={say("me.session_end_named", { device: each.device })}
                busy={revoke.isPending && revoke.variables.params.id === each.id}
                onClick={() => revoke.mutate({ params: { id: each.id } })}
              >
                {say("me.session_end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
