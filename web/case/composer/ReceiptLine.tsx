import { useEffect, useState } from "react";
import { settlePromise } from "#contract/promises.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { CloseIcon, KeptIcon, NextUpdateIcon, UndoIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { NextUpdateDialog } from "../promises/NextUpdateDialog.tsx";
import styles from "./Composer.module.css";
import type { Receipt } from "./use-reply.ts";

const SHOWN_MS = 60_000;

/** After sending: it is on its way, this is how to take it back, and this is what was promised. */
export function ReceiptLine({ receipt, onClose }: { receipt: Receipt; onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow(1000);
  const [moving, setMoving] = useState(false);
  const [busy, setBusy] = useState(false);
  const release = useAct(settlePromise, { done: say("composer.no_next_update"), onDone: onClose });
  const left = receipt.sendAt ? Math.ceil((Date.parse(receipt.sendAt) - now) / 1000) : 0;
  useEffect(() => {
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [onClose]);
  return (
    <div className={styles.receipt}>
      <Icon of={KeptIcon} size={16} />
      <span>{say(left > 0 ? "composer.sends_in" : "composer.sent", { seconds: left, name: receipt.name })}</span>
      {left > 0 && (
        <Button
          size="small"
          icon={UndoIcon}
          keys="z"
          busy={busy}
          onClick={() => {
            setBusy(true);
            void receipt.undo().finally(() => setBusy(false));
          }}
        >
          {say("common.undo")}
        </Button>
      )}
      <span className={styles.grow}>
        <Icon of={NextUpdateIcon} size={16} />
        {receipt.next ? say("composer.next_update_is", { when: when.exact(receipt.next) }) : say("composer.no_next_update")}
      </span>
      <Button size="small" kind="quiet" onClick={() => setMoving(true)}>
        {say("composer.change")}
      </Button>
      {receipt.promiseId !== null && (
        <Button
          size="small"
          kind="quiet"
          busy={release.isPending}
          onClick={() =>
            receipt.promiseId !== null &&
            release.mutate({ params: { id: receipt.promiseId }, input: { as: "released", because: say("composer.none_needed") } })
          }
        >
          {say("composer.none_needed")}
        </Button>
      )}
      <IconButton label={say("common.close")} icon={CloseIcon} size={16} onClick={onClose} />
      {moving && <NextUpdateDialog number={view.number} onClose={() => setMoving(false)} />}
    </div>
  );
}
