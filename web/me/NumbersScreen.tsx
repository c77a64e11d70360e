import { useQuery } from "@tanstack/react-query";
import { myNumbers } from "#contract/reports.ts";
import { Skeleton, useNoticeable } from "../parts/Skeleton.tsx";
import { Trouble } from "../parts/Trouble.tsx";
import { answers } from "../queries.ts";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";
import { useWayToMe } from "./use-me.ts";

/** One's own numbers, for oneself. */
export function NumbersScreen() {
  const say = useSay();
  const when = useWhen();
  const numbers = useQuery(answers(myNumbers));
  const slow = useNoticeable(numbers.isPending);
  const mine = numbers.data;
  return (
    <>
      <ScreenHeader title={say("reports.mine")} back={useWayToMe()} />
      <div className={styles.numbers}>
        {slow && <Skeleton lines={6} />}
        {numbers.error && <Trouble error={numbers.error} onAgain={() => void numbers.refetch()} />}
        {mine && (
          <>
            <p>{say("reports.mine_lead", { from: when.date(mine.from) })}</p>
            <dl>
              {(
                [
                  ["messages", mine.messages],
                  ["cases", mine.cases],
                  ["notes", mine.notes],
                  ["kept", mine.promises.kept],
                  ["moved", mine.promises.moved],
                  ["late", mine.promises.late],
                  ["open_cases", mine.open.cases],
                  ["open_promises", mine.open.promises],
                ] as const
              ).map(([name, value]) => (
                <div key={name}>
                  <dt>{say(`reports.mine_${name}`)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.muted}>{say("reports.mine_how")}</p>
          </>
        )}
      </div>
    </>
  );
}
