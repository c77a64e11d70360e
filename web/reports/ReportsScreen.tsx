import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ReportName, showReport } from "#contract/reports.ts";
import { whyNot } from "../case/allowed.ts";
import { useMe } from "../me/use-me.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";
import styles from "./Reports.module.css";

/** The questions that can be answered, each with its answer for the last thirteen weeks. */
export function ReportsScreen() {
  const say = useSay();
  const because = whyNot(useMe().may, "reports", say);
  return (
    <div className={styles.screen}>
      <ScreenHeader title={say("reports.title")} sentence={say("reports.lead")} />
      {because ? (
        // Said once, where each question would be refused with it.
        <EmptyState title={because} />
      ) : (
        <ul className={styles.questions}>
          {ReportName.options.map((name) => (
            <Question key={name} name={name} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Question({ name }: { name: ReportName }) {
  const say = useSay();
  const report = useQuery(answers(showReport, { params: { name } }));
  const slow = useNoticeable(report.isPending);
  return (
    <li>
      <h2>
        <Link to={`/reports/${name}` as string}>{say(`reports.${name}`)}</Link>
      </h2>
      {slow && <Skeleton lines={1} />}
      {report.error && <Trouble error={report.error} onAgain={() => void report.refetch()} />}
      {report.data && (
        <p>
          {report.data.hidden
            ? say(`reports.${report.data.hidden}`, { total: report.data.total })
            : say(`reports.${name}_answer`, report.data.facts)}
        </p>
      )}
    </li>
  );
}
