import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useSay } from "../words.tsx";
import styles from "./Break.module.css";
import { useBeginBreak } from "./use-begin-break.ts";

/** The door to a break by one's own wish. It says what cannot be undone, and asks for no reason. */
export function BeginScreen() {
  const say = useSay();
  const begin = useBeginBreak();
  const { firm } = useMe();
  return (
    <>
      <ScreenHeader title={say("break.title")} />
      <div className={styles.door}>
        <p>{say("break.door", { minutes: firm.breakMinutes })}</p>
        <p className={styles.aside}>{say("break.door_others")}</p>
        <div>
          <Button kind="primary" autoFocus busy={begin.isPending} onClick={begin.begin}>
            {say("break.begin")}
          </Button>
        </div>
      </div>
    </>
  );
}
