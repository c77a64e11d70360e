import { type ReactNode, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import type { Say } from "#words/say.ts";
import { useMe } from "../../me/use-me.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { CustomerSeesIcon, SendIcon } from "../../parts/icons.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { CoachCard } from "../coach/CoachCard.tsx";
import { CoachLine } from "../coach/CoachLine.tsx";
import { useCoach } from "../coach/use-coach.ts";
import { useReader } from "../coach/use-reader.ts";
import styles from "./Composer.module.css";
import { AddFile, FileList, useDraftFiles } from "./DraftFiles.tsx";
import { useDraft } from "./drafts/use-draft.ts";
import { Editor, type EditorHandle } from "./editor/Editor.tsx";
import { FiveFieldsButton } from "./five-fields/FiveFieldsButton.tsx";
import { FiveFieldsLine } from "./five-fields/FiveFieldsLine.tsx";
import { useFiveFields } from "./five-fields/use-five-fields.ts";
import { KeptDraft } from "./KeptDraft.tsx";
import { LeakDialog } from "./LeakDialog.tsx";
import { withoutLeaks } from "./leak-guard.ts";
import { keyMeans } from "./mode.ts";
import { NewsArrived } from "./NewsArrived.tsx";
import { NextUpdateControl } from "./NextUpdateControl.tsx";
import { joined, type PaneHandle } from "./pane.ts";
import { PhrasePicker } from "./picking/PhrasePicker.tsx";
import { usePicker } from "./picking/use-picker.ts";
import { ReceiptLine } from "./ReceiptLine.tsx";
import { SavedState } from "./SavedState.tsx";
import { TellLater } from "./TellLater.tsx";
import { useAdvice } from "./use-advice.ts";
import { useKeyed } from "./use-keyed.ts";
import { useNextUpdate } from "./use-next-update.ts";
import { useReply } from "./use-reply.ts";

type Props = { ref: Ref<PaneHandle>; shown: boolean; modes: ReactNode; onWriting: (writing: boolean) => void };

/** Writing to the customer: solid border, the customer's ground, the recipient's name on the button. */
export function ReplyPane({ ref, shown, modes, onWriting }: Props) {
  const view = useCase();
  const say = useSay();
  const editor = useRef<EditorHandle | null>(null);
  const draft = useDraft(view.number, "reply");
  const [text, setText] = useState("");
  const [focused, setFocused] = useState(false);
  const reader = useReader(focused || text !== "");
  const next = useNextUpdate(text, reader);
  const pickerId = useId();
  const picker = usePicker(editor, next.next);
  const files = useDraftFiles("reply", draft.attachments);
  const reply = useReply({ editor, draft, next: next.next, files: files.files });
  const advise = useAdvice(reader, next.next, "reply");
  const coach = useCoach({ editor, advise, number: view.number, chat: view.channel === "chat", enabled: shown });
  const lang = view.language;
  const fields = useFiveFields(text, lang);
  const inChat = view.chat?.isHere === true;
  const enterSends = useMe().preferences.enterSendsChat && view.channel === "chat";
  const [keyed, pressed] = useKeyed();
  const { opening } = draft;

  // A customer in a chat sees that somebody writes: they are told so while keys are pressed, and no longer.
  const isWriting = shown && focused && text.trim() !== "" && (!inChat || keyed);
  useEffect(() => onWriting(isWriting), [onWriting, isWriting]);
  // Asked for before the draft was read: the editor takes the focus when it stands there.
  const focusSoon = useRef(false);
  const isOpen = opening !== null;
  useEffect(() => {
    if (isOpen && focusSoon.current) editor.current?.focus();
    focusSoon.current = false;
  }, [isOpen]);
  const take = (more: string, greeting?: string): string => {
    const whole = joined(editor.current?.text() ?? "", more, greeting);
    editor.current?.setText(whole);
    editor.current?.focus();
    return whole;
  };
  useImperativeHandle(ref, () => ({
    focus: () => {
      if (editor.current) editor.current.focus();
      else focusSoon.current = true;
    },
    text: () => editor.current?.text() ?? "",
    take(more, options) {
      const whole = take(more, options?.greeting);
      const leaks = options?.guard ? reply.leaksIn(whole) : [];
      if (leaks.length > 0) reply.setHold({ leaks });
    },
  }));
  // Words that were kept count as words from the start; without this the coach and the date would wait for the next key.
  useEffect(() => setText(opening?.text ?? ""), [opening?.text]);

  const changed = (now: string) => {
    setText(now);
    pressed();
    draft.write(now);
    reply.onText(now);
    coach.stir();
    if (now !== "") reply.closeReceipt();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (picker.onKey(event)) return true;
    const means = keyMeans(event, "reply", enterSends && !event.isComposing);
    if (means === "send") void reply.send();
    else if (means === "wrong_for_reply") announce(say("composer.note_key_in_reply"));
    else if ((event.ctrlKey || event.metaKey) && event.code === "Period") coach.next();
    else if (event.key === "F8") coach.next();
    else {
      coach.stir();
      return false;
    }
    return true;
  };

  if (!opening) return <div className={styles.box} data-mode="reply" style={{ minHeight: 150 }} />;
  return (
    <>
      <KeptDraft
        opening={opening}
        current={text}
        lang={lang}
        onRestore={(other) => editor.current?.setText(other)}
        onSettled={draft.settle}
      />
      <TellLater />
      {reply.news.length > 0 && (
        <NewsArrived
          news={reply.news}
          pressed={reply.newsOpen}
          onRead={reply.readNews}
          onSend={() => void reply.send({ anyway: true })}
          onKeep={reply.readNews}
        />
      )}
      {reply.receipt && !inChat && <ReceiptLine receipt={reply.receipt} onClose={reply.closeReceipt} />}
      <div className={styles.box} data-mode="reply" data-words={text !== "" || undefined} data-chat={inChat || undefined}>
        <div className={styles.head}>
          <span className={styles.to}>
            <Icon of={CustomerSeesIcon} size={16} />
            {recipientWords(view, say)}
          </span>
          {modes}
        </div>
        <Editor
          ref={editor}
          initial={opening.text}
          label={say("composer.reply_editor")}
          placeholder={say("composer.reply_placeholder", { name: view.customer.name })}
          lang={lang}
          onText={changed}
          onCaret={(caret) => {
            setFocused(caret !== null);
            coach.onCaret(caret);
            picker.onCaret(caret);
          }}
          onKey={onKey}
          onMark={coach.open}
          onFiles={files.add}
          list={picker.open ? { id: pickerId, active: picker.items.length > 0 ? `${pickerId}-${picker.at}` : null } : null}
        />
        {picker.open && <PhrasePicker id={pickerId} picker={picker} />}
        {reply.trouble && (
          <p className={styles.trouble} role="alert">
            {reply.trouble}
          </p>
        )}
        {reply.asked && <p className={styles.asks}>{say(`composer.asks_${reply.asked}`)}</p>}
        <FileList files={files} mode="reply" />
        <div className={styles.state} hidden={text === ""}>
          <CoachLine coach={coach} words={text.trim() !== ""} date={next.hasDate} />
          <SavedState saved={draft.saved} />
          {fields && <FiveFieldsLine there={fields} />}
        </div>
        <div className={styles.foot}>
          <NextUpdateControl state={next} lang={lang} />
          <AddFile files={files} mode="reply" />
          <FiveFieldsButton nextAt={next.next && next.next.kind !== "none" ? next.next.at : null} onWords={take} />
          {enterSends && <small className={styles.enter}>{say("composer.enter_sends")}</small>}
          <Button
            kind="primary"
            icon={SendIcon}
            keys="mod+enter"
            className={styles.send}
            busy={reply.busy}
            onClick={() => void reply.send()}
          >
            {say("composer.send_to", { name: view.customer.name })}
          </Button>
        </div>
      </div>
      {reader && coach.opened && (
        <CoachCard
          coach={coach}
          draft={text}
          lang={lang}
          explanations={reader.EXPLANATIONS}
          placeOf={(offset) => editor.current?.placeOf(offset) ?? { left: 0, top: 0, bottom: 0 }}
        />
      )}
      {reply.hold && (
        <LeakDialog
          hold={reply.hold}
          onClose={() => {
            reply.setHold(null);
            editor.current?.focus();
          }}
          onMeant={() => {
            reply.setHold(null);
            void reply.send({ meant: true });
          }}
          onRemove={(hold) => {
            const whole = editor.current?.text() ?? "";
            if ("leaks" in hold) {
              for (const leak of hold.leaks) if (leak.kind === "team_file") files.remove(leak.attachmentId);
              editor.current?.setText(withoutLeaks(whole, hold.leaks));
            } else editor.current?.setText(whole.replace(hold.words, "").replace(/ {2,}/g, " "));
            reply.setHold(null);
            editor.current?.focus();
          }}
        />
      )}
    </>
  );
}

/** To whom, and by which way it truly goes: a chat whose customer went away is no chat at this moment. */
function recipientWords({ channel, chat, customer, customerAddress }: CaseView, say: Say): string {
  const { name } = customer;
  if (channel !== "chat" || !chat) return say("composer.to", { name, channel: say(`queue.channel_${channel}`) });
  if (chat.isHere) return say("composer.to_chat", { name });
  return say(customerAddress ? "composer.to_chat_by_mail" : "composer.to_chat_later", { name });
}
