import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { OfflineIcon, TroubleIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import type { Stamp } from "./stamps.ts";
import styles from "./NotSent.module.css";
import type { Call } from "./use-call.ts";

const wordsOf = (stamp: Stamp): string | null =>
  stamp.kind === "line" ? stamp.text : stamp.kind === "promise" ? stamp.words : stamp.kind === "end" ? stamp.ending.agreed : null;

/** What the desk has not heard of yet, and what it declined: nothing of it is lost, and a line says so. */
export function NotSent({ call }: { call: Call }) {
  const say = useSay();
  const { openRefused, declined, waiting, view } = call;
  return (
    <>
      {openRefused !== null && (
        <div className={styles.line} role="alert">
          <Icon of={TroubleIcon} size={18} />
          <p>
            {say(`refusals.${openRefused}`)} {say("calls.kept_words")}
          </p>
          <Button size="small" onClick={call.openAgain}>
            {say("common.try_again")}
          </Button>
        </div>
      )}
      {openRefused === null && view.id === 0 && waiting > 0 && (
        <div className={styles.line} role="status">
          <Icon of={OfflineIcon} size={18} />
          <p>{say("calls.not_heard_yet")}</p>
        </div>
      )}
      {declined.map((each) => (
        <div key={each.stamp.clientId} className={styles.line} role="alert">
          <Icon of={TroubleIcon} size={18} />
          <p>
            {say(`refusals.${each.code}`)}
            {wordsOf(each.stamp) && <q>{wordsOf(each.stamp)}</q>}
          </p>
          <Button size="small" kind="quiet" onClick={() => call.putAway(each)}>
            {say("calls.put_away")}
          </Button>
        </div>
      ))}
    </>
  );
}
