import { Link } from "@tanstack/react-router";
import { useMe } from "../me/use-me.ts";
import { useSettings } from "../me/use-settings.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { DangerIcon, EndCallIcon, PhoneIncomingIcon, PhoneOutgoingIcon, RecordingIcon } from "../parts/icons.ts";
import { useNow } from "../when.ts";
import { useSay } from "../words.tsx";
import styles from "./CallBar.module.css";
import { lasted } from "./clock.ts";
import type { Call } from "./use-call.ts";

/** Which call this is, how long it has lasted for whoever wants to know, how it stands with recording, and its end. */
export function CallBar({
  call,
  onRecording,
  onDanger,
  onEnd,
}: {
  call: Call;
  onRecording: () => void;
  onDanger: () => void;
  onEnd: () => void;
}) {
  const { view } = call;
  const say = useSay();
  const direction = view.direction === "in" ? PhoneIncomingIcon : PhoneOutgoingIcon;
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>
        <Icon of={direction} />
        <span className="for-readers">{say(`calls.direction_${view.direction}`)}</span>
        <Link to={`/case/${view.case.number}` as string}>{view.case.number}</Link>
        <span className={styles.name}>{view.customer.name || view.phone || say("phone.ring_withheld")}</span>
      </h1>
      <Timer startedAt={view.startedAt} overAt={view.connection?.endedAt ?? null} />
      <div className={styles.right}>
        <Button kind="quiet" icon={RecordingIcon} onClick={onRecording}>
          {say(`calls.recording_${view.recording.on ? "on" : view.recording.state}`)}
        </Button>
        <Button kind="quiet" icon={DangerIcon} keys="0" onClick={onDanger}>
          {say("calls.danger_short")}
        </Button>
        <Button kind={view.rung === 5 ? "primary" : "plain"} icon={EndCallIcon} keys="9" onClick={onEnd}>
          {say("calls.end")}
        </Button>
      </div>
    </header>
  );
}

/** Small, without a target, gone for whoever does not want it, and still once the connection is over. */
function Timer({ startedAt, overAt }: { startedAt: string; overAt: string | null }) {
  const say = useSay();
  const { preferences } = useMe();
  const keep = useSettings();
  const now = useNow(1000);
  const shown = preferences.callTimer;
  return (
    <span className={styles.timer}>
      {shown && <span role="timer">{lasted(startedAt, overAt === null ? now : Date.parse(overAt))}</span>}
      <button
        type="button"
        className={styles.hide}
        aria-label={say(shown ? "calls.hide_timer" : "calls.show_timer")}
        // Without a connection it is shown again; a timer is not worth a trouble.
        onClick={() => void keep({ preferences: { callTimer: !shown } }).catch(() => {})}
      >
        {say(shown ? "common.hide" : "calls.show_timer")}
      </button>
    </span>
  );
}
