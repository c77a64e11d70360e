import { useRef } from "react";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./LeakDialog.module.css";
import type { Leak } from "./leak-guard.ts";
import type { Hold } from "./use-reply.ts";

type Props = {
  hold: Hold;
  onRemove: (hold: Hold) => void;
  onMeant: () => void;
  onClose: () => void;
};

/** The only hold there is: it shows the very words, and taking them out is the first answer. Nothing is lost either way. */
export function LeakDialog({ hold, onRemove, onMeant, onClose }: Props) {
  const view = useCase();
  const say = useSay();
  const remove = useRef<HTMLButtonElement | null>(null);
  const isFile = "leaks" in hold ? hold.leaks.some((leak) => leak.kind === "team_file") : hold.code === "leak.team_file";
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("composer.not_sent_yet")}
      description={say("composer.leak_help")}
      size="wide"
      focusFirst={remove}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {say("composer.back_to_text")}
          </Button>
          {!isFile && <Button onClick={onMeant}>{say("composer.meant_for", { name: view.customer.name })}</Button>}
          <Button ref={remove} kind="primary" onClick={() => onRemove(hold)}>
            {say("composer.remove_it")}
          </Button>
        </>
      }
    >
      <ul className={styles.leaks}>
        {"leaks" in hold ? (
          hold.leaks.map((leak) => <OneLeak key={keyOf(leak)} leak={leak} />)
        ) : (
          <Refusal code={hold.code} words={hold.words} />
        )}
      </ul>
    </Dialog>
  );
}

const keyOf = (leak: Leak): string => (leak.kind === "team_file" ? `file-${leak.attachmentId}` : `${leak.kind}-${leak.range[0]}`);

function OneLeak({ leak }: { leak: Leak }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const why =
    leak.kind === "team_words"
      ? leak.source.kind === "note" && leak.source.at
        ? say("composer.leak_note", { day: when.day(leak.source.at), name: leak.source.by ?? "" })
        : say(leak.source.kind === "held" ? "composer.leak_held" : "composer.leak_team_line")
      : say(`composer.leak_${leak.kind}`);
  return (
    <li>
      <p className={styles.why}>{why}</p>
      <p className={styles.quote} lang={view.language}>
        {leak.kind === "team_file" ? leak.name : leak.quote}
      </p>
    </li>
  );
}

function Refusal({ code, words }: { code: string; words: string }) {
  const say = useSay();
  return (
    <li>
      <p className={styles.why}>{say(`composer.held_${code.replace("leak.", "")}`)}</p>
      {words && <p className={styles.quote}>{words}</p>}
    </li>
  );
}
