import { useState } from "react";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import styles from "./Composer.module.css";
import type { Opening } from "./drafts/choosing.ts";
import compare from "./KeptDraft.module.css";

/** After a crash, or when two devices wrote: what was kept, and the other version to restore or compare. */
export function KeptDraft({
  opening,
  current,
  lang,
  onRestore,
  onSettled,
}: {
  opening: Opening;
  current: string;
  lang: string;
  onRestore: (text: string) => void;
  onSettled: () => void;
}) {
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const [comparing, setComparing] = useState(false);
  const { rescuedAt, other } = opening;
  if (!rescuedAt && !other) return null;
  const keptAt = rescuedAt ?? other?.savedAt ?? "";
  const restore = () => {
    if (other) onRestore(other.text);
    setComparing(false);
    onSettled();
  };
  return (
    <p className={styles.kept}>
      <span className={styles.grow}>
        {rescuedAt
          ? say("composer.kept_draft", { time: when.short(keptAt, now) })
          : say(other?.from === "other_device" ? "composer.other_device_draft" : "composer.older_draft", {
              time: when.short(keptAt, now),
            })}
      </span>
      {other && !rescuedAt && (
        <Button size="small" onClick={restore}>
          {say("composer.restore")}
        </Button>
      )}
      {other && (
        <Button size="small" onClick={() => setComparing(true)}>
          {say("composer.compare")}
        </Button>
      )}
      <Button size="small" kind="quiet" onClick={onSettled}>
        {say("composer.keep_this")}
      </Button>
      {other && (
        <Dialog
          open={comparing}
          onClose={() => setComparing(false)}
          size="wide"
          title={say("composer.compare_drafts")}
          actions={
            <>
              <Button
                onClick={() => {
                  setComparing(false);
                  onSettled();
                }}
              >
                {say("composer.keep_this")}
              </Button>
              <Button kind="primary" onClick={restore}>
                {say("composer.restore_other")}
              </Button>
            </>
          }
        >
          <div className={compare.two}>
            <section>
              <h3>{say("composer.version_here")}</h3>
              <div className={compare.text} lang={lang}>
                {current}
              </div>
            </section>
            <section>
              <h3>{say("composer.version_from", { time: when.short(other.savedAt, now) })}</h3>
              <div className={compare.text} lang={lang}>
                {other.text}
              </div>
            </section>
          </div>
        </Dialog>
      )}
    </p>
  );
}
