import { useEffect, useState, useSyncExternalStore } from "react";
import { useLiveState } from "../live-link.tsx";
import { newerVersion } from "../newer-version.ts";
import { useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { announce } from "./announce.ts";
import { Button } from "./Button.tsx";
import styles from "./ConnectionBanner.module.css";
import { Icon } from "./Icon.tsx";
import { AgainIcon, OfflineIcon } from "./icons.ts";

/** A short gap is nobody's concern. */
const patience = 1500;

/** Says that the line is down since when, or that a newer version waits. Never reloads by itself. */
export function ConnectionBanner() {
  const say = useSay();
  const when = useWhen();
  const { lostAt } = useLiveState();
  const newer = useSyncExternalStore(newerVersion.watch, newerVersion.waits);
  const [lost, setLost] = useState(false);

  useEffect(() => {
    if (lostAt === null) return setLost(false);
    const timer = setTimeout(() => setLost(true), Math.max(0, patience - (Date.now() - lostAt.getTime())));
    return () => clearTimeout(timer);
  }, [lostAt]);

  const words = lost && lostAt ? say("common.offline", { at: when.time(lostAt.toISOString()) }) : null;
  useEffect(() => {
    if (words) announce(words);
  }, [words]);

  if (words) {
    return (
      <div className={styles.banner} data-tone="offline">
        <Icon of={OfflineIcon} size={18} />
        <p>{words}</p>
      </div>
    );
  }
  if (!newer) return null;
  return (
    <div className={styles.banner}>
      <p>{say("common.newer_version")}</p>
      <Button kind="quiet" size="small" icon={AgainIcon} onClick={() => location.reload()}>
        {say("common.reload")}
      </Button>
    </div>
  );
}
