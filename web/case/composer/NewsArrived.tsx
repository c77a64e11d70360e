import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { TeamOnlyIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { quoteOf } from "../conversation/shield.ts";
import styles from "./NewsArrived.module.css";
import type { News } from "./news.ts";

/** What came while one was writing: shown before the reply goes out; the second press sends as it is. */
export function NewsArrived({
  news,
  pressed,
  onRead,
  onSend,
  onKeep,
}: {
  news: readonly News[];
  /** Sending was tried: now it asks for an answer; before, it only says so. */
  pressed: boolean;
  onRead: () => void;
  onSend: () => void;
  onKeep: () => void;
}) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  return (
    <section className={styles.news} aria-label={say("composer.news_arrived")} data-pressed={pressed || undefined}>
      <h3 className={styles.title}>{say(pressed ? "composer.news_before_send" : "composer.news_arrived")}</h3>
      <ul>
        {news.slice(-3).map((one) => (
          <li key={one.key} className={styles.one}>
            <p className={styles.who}>
              {one.kind === "note" && <Icon of={TeamOnlyIcon} size={14} />}
              <strong>{one.who}</strong>
              <time dateTime={one.at}>{when.short(one.at, now)}</time>
            </p>
            <p lang={one.lang || undefined}>{quoteOf(one.text, [0, one.text.length], { masked: one.masked, longest: 280 })}</p>
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        <Button size="small" kind={pressed ? "primary" : "plain"} onClick={onRead}>
          {say("composer.read_and_adjust")}
        </Button>
        {pressed && (
          <>
            <Button size="small" keys="mod+enter" onClick={onSend}>
              {say("composer.send_as_is")}
            </Button>
            <Button size="small" kind="quiet" onClick={onKeep}>
              {say("composer.keep_as_draft")}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
