import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { endIncident, type IncidentView, showIncident } from "#contract/incidents.ts";
import { useAct } from "../act.ts";
import { whyNot } from "../case/allowed.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { TeamOnlyIcon } from "../parts/icons.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";
import { IncidentCases } from "./IncidentCases.tsx";
import styles from "./Incidents.module.css";
import { isLeaving, openCases } from "./leaving.ts";
import { TellEverybody } from "./TellEverybody.tsx";
import { Updates } from "./Updates.tsx";

/** While something leaves, how far it has got is looked at every second; else the live connection says when something changed. */
const LOOK_MS = 1000;

/** One incident: what happened, whom it hit, what they were told, and the next word to all of them. */
export function IncidentScreen() {
  const { id } = useParams({ strict: false });
  const asked = useQuery({
    ...answers(showIncident, { params: { id: Number(id) } }),
    refetchInterval: ({ state }) => (state.data?.updates.some((one) => isLeaving(one, Date.now())) ? LOOK_MS : false),
  });
  const slow = useNoticeable(asked.isPending);
  if (asked.isError && !asked.data) return <Trouble error={asked.error} onAgain={() => void asked.refetch()} />;
  if (!asked.data) return slow ? <Skeleton lines={8} height={28} /> : null;
  return <Loaded key={asked.data.id} incident={asked.data} />;
}

function Loaded({ incident }: { incident: IncidentView }) {
  const say = useSay();
  const end = useAct(endIncident, { done: say("incidents.is_ended") });
  const { pl, bg, en } = incident.languages;
  const hit = openCases(incident);
  return (
    <div className={styles.screen}>
      <ScreenHeader
        title={incident.title}
        back={{ to: "/incidents", says: say("incidents.all") }}
        sentence={[
          hit > 0 ? say("incidents.hit", { count: hit, pl, bg, en }) : say("incidents.hit_nobody"),
          ...(incident.closed > 0 ? [say("incidents.closed_stay", { count: incident.closed })] : []),
          ...(incident.press > 0 ? [say("incidents.press_by_hand", { count: incident.press })] : []),
        ].join(" ")}
        actions={
          incident.endedAt === null && (
            <Button
              busy={end.isPending}
              disabledBecause={whyNot(incident.may, "end", say)}
              onClick={() => end.mutate({ params: { id: incident.id } })}
            >
              {say("incidents.end")}
            </Button>
          )
        }
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          {incident.what !== "" && (
            <section aria-label={say("incidents.what")}>
              <p className={styles.team}>
                <Icon of={TeamOnlyIcon} size={16} />
                {say("case.team_only")}
              </p>
              <p className={styles.what}>{incident.what}</p>
            </section>
          )}
          <TellEverybody incident={incident} />
          <Updates incident={incident} />
        </div>
        <IncidentCases incident={incident} />
      </div>
    </div>
  );
}
