import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import type { Line } from "./lines.ts";
import styles from "./NoteLine.module.css";

/** One line of a call with its hour. */
export function NoteLine({ line, language }: { line: Line; language: string }) {
  const when = useWhen();
  return (
    <li className={styles.line} data-kind={line.kind}>
      <time dateTime={line.at}>{when.isoTime(line.at)}</time>
      <span>
        <LineWords line={line} language={language} />
      </span>
    </li>
  );
}

function LineWords({ line, language }: { line: Line; language: string }) {
  const say = useSay();
  const nameOf = (rung: number) => say(`calls.name_${rung}`);
  switch (line.kind) {
    case "step":
      return say(line.bypass ? "calls.line_danger" : "calls.line_rung", { rung: line.rung, name: nameOf(line.rung) });
    case "outcome":
      return (
        say("calls.line_outcome", { rung: line.rung, name: nameOf(line.rung), outcome: line.outcome }) +
        (line.because ? ` (${line.because})` : "")
      );
    case "note":
      return line.text;
    case "promise":
      return (
        <>
          <b>{say("calls.kind_promise")}</b> {line.text}
        </>
      );
    default:
      return (
        <>
          <b>{say(`calls.kind_${line.kind}`)}</b> <q lang={language}>{line.text}</q>
        </>
      );
  }
}
