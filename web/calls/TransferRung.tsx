import { Button } from "../parts/Button.tsx";
import { ColleaguesIcon, PhoneIcon } from "../parts/icons.ts";
import { useSay } from "../words.tsx";
import styles from "./Ladder.module.css";
import type { Free } from "./use-free.ts";

/** On the fourth rung: who can take the call now; where nobody can, a call-back instead of waiting on the line. */
export function TransferRung({
  free: { free, nobody, outOfReach },
  onTransfer,
  onCallBack,
}: {
  free: Free;
  onTransfer: () => void;
  onCallBack: () => void;
}) {
  const say = useSay();
  return (
    <div className={styles.now}>
      <p role="status">
        {outOfReach
          ? say("calls.needs_desk")
          : nobody
            ? say("calls.nobody_now")
            : free.length > 0 && say("calls.free_now", { names: free.map(({ name }) => name).join(", ") })}
      </p>
      {free.length > 0 && !outOfReach && (
        <Button size="small" icon={ColleaguesIcon} onClick={onTransfer}>
          {say("calls.brief")}
        </Button>
      )}
      {(nobody || outOfReach) && (
        <Button size="small" icon={PhoneIcon} onClick={onCallBack}>
          {say("calls.call_back")}
        </Button>
      )}
    </div>
  );
}
