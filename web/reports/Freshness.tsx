import type { Report } from "#contract/reports.ts";
import { useSay } from "../words.tsx";
import { useNumbers } from "./use-numbers.ts";

/** Up to when everything is counted, and what is still being counted. */
export function Freshness({ report: { countedAt, progress }, at }: { report: Report; at: (iso: string) => string }) {
  const say = useSay();
  const { number } = useNumbers();
  if (countedAt === null) return <p>{say("reports.not_counted")}</p>;
  return (
    <>
      <p>{say("reports.counted_at", { at: at(countedAt) })}</p>
      {progress && <p>{say("reports.counting", { counted: number(progress.counted), of: number(progress.of) })}</p>}
    </>
  );
}
