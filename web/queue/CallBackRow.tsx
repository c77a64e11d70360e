import { Link } from "@tanstack/react-router";
import type { CallBackView } from "#contract/call-backs.ts";
import { settlePromise } from "#contract/promises.ts";
import { useAct } from "../act.ts";
import { useMe } from "../me/use-me.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";
import { KeptIcon, MeIcon, PhoneIcon } from "../parts/icons.ts";
import { speakWhen, useNow, useWhen } from "../when.ts";
import { useLanguage, useSay } from "../words.tsx";
import { useZone } from "../zone.ts";
import styles from "./CallBacks.module.css";
import { Due } from "./Due.tsx";

interface Props {
  row: CallBackView;
  atCursor: boolean;
  onCursor: () => void;
  onRing: () => void;
}

/** One promise to ring: by when, whom and what about, at which number, by whom. */
export function CallBackRow({ row, atCursor, onCursor, onRing }: Props) {
  const say = useSay();
  const me = useMe();
  const rung = useAct(settlePromise, { done: say("phone.rung") });
  const name = row.customer.name || row.phone;
  return (
    <li className={styles.row} data-case={row.promise} data-cursor={atCursor || undefined}>
      <Due row={{ dueAt: row.dueAt, state: "open", waitingFor: "us", lastMessageAt: row.dueAt, snooze: null }} />
      <div className={styles.words}>
        <Link to={`/case/${row.case}` as string} className={styles.about} onFocus={onCursor} preload="intent">
          <strong>{name}</strong> <span lang={row.language}>{row.subject}</span>
        </Link>
        <span lang={row.language}>{row.words}</span>
        <Span row={row} />
        {!row.told && <small>{say("phone.untold")}</small>}
      </div>
      <div className={styles.who}>
        <span>
          <Icon of={PhoneIcon} size={16} />
          {row.phone}
        </span>
        <span>
          <Icon of={MeIcon} size={16} />
          {row.owner === null ? say("queue.no_owner") : row.owner.id === me.id ? say("queue.owner_you") : row.owner.name}
        </span>
      </div>
      <div className={styles.acts}>
        <Button size="small" icon={PhoneIcon} keys={atCursor ? "c" : undefined} onClick={onRing} onFocus={onCursor}>
          {say("phone.ring_them")}
          <span className="for-readers"> {name}</span>
        </Button>
        <Button
          size="small"
          kind="quiet"
          icon={KeptIcon}
          busy={rung.isPending}
          onClick={() => rung.mutate({ params: { id: row.promise }, input: { as: "kept" } })}
        >
          {say("phone.was_rung")}
          <span className="for-readers"> {name}</span>
        </Button>
      </div>
    </li>
  );
}

/** The span they were promised, by our clock, and by theirs where that is another one. */
function Span({ row: { from, dueAt, timeZone } }: { row: CallBackView }) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const language = useLanguage();
  const ours = useZone();
  const hours =
    from === null ? say("phone.until", { at: when.dated(dueAt, now) }) : `${when.dated(from, now)}–${when.time(dueAt)}`;
  if (timeZone === null || timeZone === ours) return <small>{hours}</small>;
  const their = speakWhen(language, timeZone);
  const theirs = from === null ? their.time(dueAt) : `${their.time(from)}–${their.time(dueAt)}`;
  if (their.time(dueAt) === when.time(dueAt)) return <small>{hours}</small>;
  return <small>{[hours, say("phone.their_time", { hours: theirs })].join(" · ")}</small>;
}
