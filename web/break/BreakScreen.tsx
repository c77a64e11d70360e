import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { type BreakView, endBreak, extendBreak } from "#contract/breaks.ts";
import { type Me, me as showMe } from "#contract/me.ts";
import { useAct } from "../act.ts";
import { CallBanner } from "../calls/CallBanner.tsx";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { toasts } from "../parts/toasts.ts";
import { keyOf } from "../queries.ts";
import { useTitle } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Break.module.css";
import { Breathing } from "./Breathing.tsx";
import { SelfCheck } from "./SelfCheck.tsx";
import type { StandingBreak } from "./use-break.ts";

const TEN_MINUTES = 600_000;

/**
 * Stands in the place of the whole desk while its person is on a break: one sentence, when it ends, three offers. No counter, no form, no list, and
 * nothing said here is sent anywhere. The way back appears when the desk says that the minimum has passed.
 */
export function BreakScreen({ standing }: { standing: StandingBreak }) {
  const say = useSay();
  const when = useWhen();
  const { id } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  useTitle(say("break.title"));
  useQuietBeginning();
  const show = (view: BreakView | null) =>
    client.setQueryData<Me>(keyOf(showMe), (before) => before && { ...before, break: view });
  const extend = useAct(extendBreak, { onDone: show });
  const end = useAct(endBreak, {
    onDone: () => {
      show(null);
      const from = location.pathname;
      void navigate({ to: "/me/later", search: /^\/(break|me)\b/.test(from) ? {} : { from }, replace: true });
    },
  });
  // Without the desk, this device's own clock has to do; the way back needs the desk.
  const isOver = standing.heard ? standing.returnable : Date.parse(standing.minimumUntil) <= Date.now();
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <div className={styles.sheet}>
        <CallBanner />
        <h1 className={styles.sentence}>
          {isOver ? say("break.minimum_over") : say("break.sentence", { until: when.time(standing.minimumUntil) })}
        </h1>
        <p className={styles.aside}>
          {!standing.heard
            ? say(isOver ? "break.unheard_over" : "break.unheard")
            : standing.until > standing.minimumUntil && Date.parse(standing.until) > Date.now()
              ? say("break.extended", { until: when.time(standing.until) })
              : say("break.waits")}
        </p>
        <ul className={styles.offers}>
          {(["walk", "music", "talk"] as const).map((offer) => (
            <li key={offer}>
              <h2>{say(`break.${offer}`)}</h2>
              <p>{say(`break.${offer}_words`)}</p>
            </li>
          ))}
        </ul>
        <div className={styles.acts}>
          {(standing.heard ? later(standing) : []).map((until) => (
            <Button
              key={until}
              kind="quiet"
              busy={extend.isPending}
              onClick={() => extend.mutate({ params: { id }, input: { until } })}
            >
              {say("break.extend", { until: when.time(until) })}
            </Button>
          ))}
          {standing.returnable && (
            <Button kind="primary" busy={end.isPending} onClick={() => end.mutate({ params: { id } })}>
              {say("break.done")}
            </Button>
          )}
        </div>
        <div className={styles.more}>
          <details>
            <summary>{say("break.breathe")}</summary>
            <Breathing />
          </details>
          <details>
            <summary>{say("break.check")}</summary>
            <SelfCheck />
          </details>
          <details>
            <summary>{say("break.mine_title")}</summary>
            <div className={styles.mine}>
              {(["mine", "not_mine"] as const).map((whose) => (
                <section key={whose}>
                  <h3>{say(`break.${whose}`)}</h3>
                  <ul>
                    {[1, 2, 3].map((line) => (
                      <li key={line}>{say(`break.${whose}_${line}`)}</li>
                    ))}
                  </ul>
                </section>
              ))}
            </div>
          </details>
        </div>
        <p className={styles.closing}>{say("break.closing")}</p>
        <p className={styles.aside}>
          <Link to="/library">{say("break.quiet_work")}</Link>
        </p>
      </div>
    </main>
  );
}

/** Ten minutes more and the longest there is: as hours, not as a countdown. */
function later({ until, latest }: BreakView): string[] {
  const from = Math.max(Date.parse(until), Math.ceil(Date.now() / 60_000) * 60_000);
  const ten = new Date(from + TEN_MINUTES).toISOString();
  return from >= Date.parse(latest) ? [] : [...new Set(ten < latest ? [ten, latest] : [latest])];
}

/** What the desk was saying when the break began is said no more. */
function useQuietBeginning() {
  useEffect(() => {
    for (const { id } of toasts.read()) toasts.close(id);
    document.getElementById("main")?.focus();
  }, []);
}
