import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type Report, ReportName, showReport } from "#contract/reports.ts";
import { addressOf } from "../client.ts";
import { EmptyState } from "../parts/EmptyState.tsx";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { Unknown } from "../shell/Elsewhere.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { Chart } from "./Chart.tsx";
import { chartOf } from "./chart-of.ts";
import { Filters } from "./Filters.tsx";
import { Freshness } from "./Freshness.tsx";
import { questionOf, useAsked } from "./filters.ts";
import styles from "./Reports.module.css";
import { Table } from "./Table.tsx";
import { useNumbers } from "./use-numbers.ts";

/** One question: the answer as a sentence, then drawn, then in numbers, then how it was counted. */
export function ReportScreen() {
  const { name } = useParams({ strict: false }) as { name: string };
  const known = ReportName.options.find((each) => each === name);
  return known ? <Answered key={known} name={known} /> : <Unknown />;
}

function Answered({ name }: { name: ReportName }) {
  const say = useSay();
  const [asked, ask] = useAsked();
  const query = questionOf(asked, useWhen().isoDay(Date.now()));
  const report = useQuery({ ...answers(showReport, { params: { name }, query }), placeholderData: (before) => before });
  const slow = useNoticeable(report.isPending);
  return (
    <div className={styles.screen}>
      <ScreenHeader title={say(`reports.${name}`)} back={{ to: "/reports", says: say("reports.all") }} />
      <Filters asked={asked} ask={ask} shown={report.data} />
      {slow && <Skeleton lines={6} height={28} />}
      {report.error && <Trouble error={report.error} onAgain={() => void report.refetch()} />}
      {report.data && !report.error && <Body report={report.data} query={query} />}
    </div>
  );
}

function Body({ report, query }: { report: Report; query: ReturnType<typeof questionOf> }) {
  const say = useSay();
  const when = useWhen();
  const { number, date } = useNumbers();
  const { name, from, until, hidden, facts, tables, step, total } = report;
  const chart = chartOf(report, { say, number, date });
  const title = (table: string) => say(`reports.table_${table === "time" ? `time_${step}` : table}`);
  const file = (table: string) => addressOf({ path: `/reports/${name}/csv` }, { query: { ...query, table } });
  return (
    <>
      <p className={styles.period}>
        {date(from)} – {date(until)}
      </p>
      <div aria-live="polite">
        {hidden ? (
          <EmptyState title={say("reports.too_few")}>{say(`reports.${hidden}`, { total })}</EmptyState>
        ) : (
          <p className={styles.answer}>{say(`reports.${name}_answer`, facts)}</p>
        )}
      </div>
      {chart && <Chart chart={chart} />}
      {tables.map((table) => (
        <Table key={table.name} table={table} title={title(table.name)} file={file(table.name)} />
      ))}
      <section className={styles.how} aria-labelledby="how">
        <h2 id="how">{say("reports.how")}</h2>
        <p>{say(`reports.${name}_how`)}</p>
        <Freshness report={report} at={when.dated} />
      </section>
    </>
  );
}
