import { useRef, useState } from "react";
import { reopenCase } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { WritingIcon } from "../../parts/icons.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { usePresent } from "../use-present.ts";
import styles from "./Composer.module.css";
import { ModeSwitch } from "./ModeSwitch.tsx";
import type { Mode } from "./mode.ts";
import { NotePane } from "./NotePane.tsx";
import { useOfferedWords } from "./offered-words.ts";
import { OutboxLines } from "./outbox/OutboxLines.tsx";
import type { PaneHandle } from "./pane.ts";
import { ReplyPane } from "./ReplyPane.tsx";

/** Where one writes: to the customer or to the team, each with its own draft, look and key. */
export function Composer({ onWriting }: { onWriting: (mode: Mode | null) => void }) {
  const view = useCase();
  const say = useSay();
  const [mode, setMode] = useState<Mode>("reply");
  const reply = useRef<PaneHandle | null>(null);
  const note = useRef<PaneHandle | null>(null);
  const cannotReply = whyNot(view.may, "reply", say);

  const turnTo = (next: Mode) => {
    setMode(next);
    // The other draft takes the focus; its words stay where they are.
    requestAnimationFrame(() => (next === "reply" ? reply : note).current?.focus());
  };
  useOfferedWords({
    take: (words, { greeting, to = "reply" }) => {
      setMode(to);
      requestAnimationFrame(() => (to === "reply" ? reply : note).current?.take(words, greeting ? { greeting } : {}));
    },
    read: () => reply.current?.text() ?? "",
    focus: () => (mode === "reply" ? reply : note).current?.focus(),
  });
  const where = say("case.title");
  useCommand({ id: "case.reply", label: say("composer.mode_reply"), where, keys: "r", run: () => turnTo("reply") });
  useCommand({ id: "case.note", label: say("composer.mode_note"), where, keys: "n", run: () => turnTo("note") });

  return (
    <section
      id="composer"
      tabIndex={-1}
      className={styles.composer}
      data-mode={mode}
      aria-label={say(mode === "reply" ? "composer.reply_region" : "composer.note_region")}
    >
      <OutboxLines
        onBack={(kind, text) => {
          const pane = kind === "note" ? note : reply;
          setMode(kind === "note" ? "note" : "reply");
          requestAnimationFrame(() => pane.current?.take(text));
        }}
      />
      <Colleague
        onNote={(name) => {
          turnTo("note");
          requestAnimationFrame(() => note.current?.take(`@${name} `));
        }}
      />
      <div className={styles.pane} hidden={mode !== "reply"}>
        {cannotReply ? (
          <Closed reason={cannotReply} modes={<ModeSwitch mode={mode} onMode={turnTo} />} />
        ) : (
          <ReplyPane
            ref={reply}
            shown={mode === "reply"}
            modes={<ModeSwitch mode={mode} onMode={turnTo} />}
            onWriting={(writing) => {
              if (mode === "reply") onWriting(writing ? "reply" : null);
            }}
          />
        )}
      </div>
      <div className={styles.pane} hidden={mode !== "note"}>
        <NotePane
          ref={note}
          shown={mode === "note"}
          modes={<ModeSwitch mode={mode} onMode={turnTo} />}
          onWriting={(writing) => {
            if (mode === "note") onWriting(writing ? "note" : null);
          }}
          onMove={(text) => {
            setMode("reply");
            requestAnimationFrame(() => reply.current?.take(text, { guard: true }));
          }}
        />
      </div>
    </section>
  );
}

/** Somebody else is drafting a reply: said softly, with a way to help instead of writing a second one. */
function Colleague({ onNote }: { onNote: (name: string) => void }) {
  const say = useSay();
  const writer = usePresent().find(({ doing }) => doing === "writing_reply");
  if (!writer) return null;
  const { name } = writer.person;
  return (
    <p className={styles.colleague}>
      <Icon of={WritingIcon} size={16} />
      <span>{say("composer.colleague_writes", { name })}</span>
      <Button size="small" kind="quiet" onClick={() => onNote(name)}>
        {say("composer.leave_note", { name })}
      </Button>
    </p>
  );
}

function Closed({ reason, modes }: { reason: string; modes: React.ReactNode }) {
  const view = useCase();
  const say = useSay();
  const reopen = useAct(reopenCase, { done: say("case.reopened") });
  return (
    <div className={styles.box} data-mode="reply">
      <div className={styles.head}>
        <span className={styles.to}>{reason}</span>
        {modes}
      </div>
      {view.state === "closed" && (
        <div className={styles.foot}>
          <Button busy={reopen.isPending} onClick={() => reopen.mutate({ params: { number: view.number } })}>
            {say("case.reopen")}
          </Button>
        </div>
      )}
    </div>
  );
}
