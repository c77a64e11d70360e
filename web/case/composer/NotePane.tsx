import { useQuery } from "@tanstack/react-query";
import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import { listPeople } from "#contract/people.ts";
import { useMe } from "../../me/use-me.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { TeamOnlyIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { useLanguage, useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { CoachCard } from "../coach/CoachCard.tsx";
import { useCoach } from "../coach/use-coach.ts";
import { useReader } from "../coach/use-reader.ts";
import styles from "./Composer.module.css";
import { AddFile, FileList, useDraftFiles } from "./DraftFiles.tsx";
import { useDraft } from "./drafts/use-draft.ts";
import { Editor, type EditorHandle } from "./editor/Editor.tsx";
import { KeptDraft } from "./KeptDraft.tsx";
import { MentionList } from "./MentionList.tsx";
import { mentioned } from "./mentions.ts";
import { keyMeans } from "./mode.ts";
import { joined, type PaneHandle } from "./pane.ts";
import { SavedState } from "./SavedState.tsx";
import { useAdvice } from "./use-advice.ts";
import { useMentioning } from "./use-mentioning.ts";
import { useSending } from "./use-sending.ts";

type Props = {
  ref: Ref<PaneHandle>;
  shown: boolean;
  modes: ReactNode;
  onWriting: (writing: boolean) => void;
  onMove: (text: string) => void;
};

/** Writing to the team: dashed border, another ground, another key. */
export function NotePane({ ref, shown, modes, onWriting, onMove }: Props) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const language = useLanguage();
  const listId = useId();
  const editor = useRef<EditorHandle | null>(null);
  const draft = useDraft(view.number, "note");
  const [text, setText] = useState("");
  const [focused, setFocused] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const files = useDraftFiles("note", draft.attachments);
  const sending = useSending(view);
  const { data: people } = useQuery(answers(listPeople));
  const colleagues = (people?.items ?? []).filter((person) => person.active && person.id !== me.id);
  const naming = useMentioning(editor, colleagues);
  const reader = useReader(focused && text.length > 20);
  const advise = useAdvice(reader, null, "note");
  const coach = useCoach({ editor, advise, number: view.number, chat: false, enabled: shown && view.channel !== "phone" });
  const { opening } = draft;

  useEffect(() => onWriting(shown && focused && text.trim() !== ""), [onWriting, shown, focused, text]);
  useEffect(() => setText(opening?.text ?? ""), [opening?.text]);
  // Asked for before the draft was read: the editor takes the focus when it stands there.
  const focusSoon = useRef(false);
  const isOpen = opening !== null;
  useEffect(() => {
    if (isOpen && focusSoon.current) editor.current?.focus();
    focusSoon.current = false;
  }, [isOpen]);
  useImperativeHandle(ref, () => ({
    focus: () => {
      if (editor.current) editor.current.focus();
      else focusSoon.current = true;
    },
    text: () => editor.current?.text() ?? "",
    take(more) {
      editor.current?.setText(joined(editor.current.text(), more));
      editor.current?.focus();
    },
  }));

  async function save() {
    const words = (editor.current?.text() ?? "").trim();
    setTrouble(null);
    if (words === "" || sending.busy) {
      if (words === "") setTrouble(say("composer.nothing_to_save"));
      return;
    }
    try {
      await sending.saveNote({
        text: words,
        mentions: mentioned(words, colleagues),
        attachmentIds: files.files.map((file) => file.id),
      });
      editor.current?.setText("");
      await draft.clear();
      announce(say("composer.note_saved"));
    } catch (error) {
      setTrouble(sentenceFor(error, say));
    }
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (naming.onKey(event)) return true;
    const means = keyMeans(event, "note");
    if (means === "save") void save();
    else if (means === "wrong_for_note") {
      setTrouble(say("composer.reply_key_in_note"));
      announce(say("composer.reply_key_in_note"));
    } else if (((event.ctrlKey || event.metaKey) && event.code === "Period") || event.key === "F8") coach.next();
    else {
      coach.stir();
      return false;
    }
    return true;
  };
  const move = () => {
    const words = (editor.current?.text() ?? "").trim();
    if (words === "") return;
    editor.current?.setText("");
    void draft.clear();
    onMove(words);
  };

  if (!opening) return <div className={styles.box} data-mode="note" style={{ minHeight: 150 }} />;
  return (
    <>
      <KeptDraft
        opening={opening}
        current={text}
        lang={language}
        onRestore={(other) => editor.current?.setText(other)}
        onSettled={draft.settle}
      />
      <div className={styles.box} data-mode="note" data-words={text !== "" || undefined}>
        <div className={styles.head}>
          <span className={styles.to}>
            <Icon of={TeamOnlyIcon} size={16} />
            {say("composer.team_only")}
          </span>
          {modes}
        </div>
        <Editor
          ref={editor}
          initial={opening.text}
          label={say("composer.note_editor")}
          placeholder={say("composer.note_placeholder")}
          lang={language}
          onText={(now) => {
            setText(now);
            setTrouble(null);
            draft.write(now);
            coach.stir();
          }}
          onCaret={(caret) => {
            setFocused(caret !== null);
            coach.onCaret(caret);
            naming.onCaret(caret);
          }}
          onKey={onKey}
          onMark={coach.open}
          onFiles={files.add}
          list={naming.found.length > 0 ? { id: listId, active: `${listId}-${naming.at}` } : null}
        />
        {naming.found.length > 0 && <MentionList id={listId} naming={naming} />}
        {trouble && (
          <p className={styles.trouble} role="alert">
            {trouble}
          </p>
        )}
        <FileList files={files} mode="note" />
        <div className={styles.foot}>
          <AddFile files={files} mode="note" />
          {text.trim() !== "" && view.may.reply === true && (
            <Button kind="quiet" size="small" onClick={move}>
              {say("composer.move_to_reply")}
            </Button>
          )}
          <SavedState saved={draft.saved} />
          <Button
            icon={TeamOnlyIcon}
            keys="mod+shift+enter"
            className={styles.send}
            busy={sending.busy}
            onClick={() => void save()}
          >
            {say("composer.save_note")}
          </Button>
        </div>
      </div>
      {reader && coach.opened && (
        <CoachCard
          coach={coach}
          draft={text}
          lang={language}
          explanations={reader.EXPLANATIONS}
          placeOf={(offset) => editor.current?.placeOf(offset) ?? { left: 0, top: 0, bottom: 0 }}
        />
      )}
    </>
  );
}
