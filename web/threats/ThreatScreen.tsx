import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { showThreatReport } from "#contract/threats.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";
import { Draft } from "./Draft.tsx";
import { Sent } from "./Sent.tsx";
import styles from "./Threats.module.css";

/** A report of a threat: a form while it is a draft, then what stands. */
export function ThreatScreen() {
  const say = useSay();
  const { id } = useParams({ from: "/desk/threats/$id" });
  const asked = useQuery(answers(showThreatReport, { params: { id: Number(id) } }));
  const slow = useNoticeable(asked.isPending);
  const view = asked.data;
  return (
    <>
      <ScreenHeader
        title={say("threat.title")}
        sentence={say("threat.lead")}
        back={{ to: "/threats", says: say("threat.list") }}
        actions={
          view && (
            <Link to="/case/$number" params={{ number: String(view.case.number) }}>
              {view.case.number} · {view.customer.name}
            </Link>
          )
        }
      />
      <div className={styles.screen}>
        {slow && <Skeleton lines={6} height={56} />}
        {asked.error && !view && <Trouble error={asked.error} onAgain={() => void asked.refetch()} />}
        {view && (view.state === "draft" ? <Draft key={view.id} view={view} /> : <Sent view={view} />)}
      </div>
    </>
  );
}
