import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { CaseView } from "#contract/case-shapes.ts";
import { showCase } from "#contract/cases.ts";
import { draftNoNews } from "#contract/messages.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { SendIcon } from "../../parts/icons.ts";
import { Skeleton, useNoticeable } from "../../parts/Skeleton.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { answers } from "../../queries.ts";
import { speakWhen, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useZone } from "../../zone.ts";
import { keyMeans } from "../composer/mode.ts";
import { useSending } from "../composer/use-sending.ts";
import { DateChoice } from "./DateChoice.tsx";
import styles from "./Promises.module.css";
import { useChoices } from "./use-choices.ts";

/** "Nothing new, again" in fifteen honest seconds: three lines, a new hour, one key to send. */
export function NoNewsDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const { data: view } = useQuery(answers(showCase, { params: { number } }));
  return view ? <Loaded view={view} onClose={onClose} /> : null;
}

function Loaded({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const say = useSay();
  const when = useWhen();
  const client = useQueryClient();
  const area = useRef<HTMLTextAreaElement | null>(null);
  // Always drafted anew: the honest sentence depends on the hour at which it is asked for.
  const asked = useQuery({ ...answers(draftNoNews, { params: { number: view.number } }), staleTime: 0, gcTime: 0 });
  const { choices } = useChoices();
  const [words, setWords] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const slow = useNoticeable(asked.isPending);
  const { sendNoNewsUpdate, busy } = useSending(view);
  const at = chosen ?? asked.data?.nextUpdate ?? null;
  const following = useFollowingText(view, asked.data, at);
  const text = words ?? following.text;
  const [trouble, setTrouble] = useState<unknown>(null);

  const ready = asked.isSuccess;
  useEffect(() => {
    if (ready) area.current?.focus();
  }, [ready]);

  async function send() {
    if (at === null || text.trim() === "" || busy) return;
    setTrouble(null);
    try {
      await sendNoNewsUpdate({ text: text.trim(), nextUpdate: at });
      void client.removeQueries({ queryKey: answers(draftNoNews, { params: { number: view.number } }).queryKey });
      onClose();
    } catch (error) {
      setTrouble(error);
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={say("case.no_news")}
      description={say("case.no_news_help")}
      focusFirst={area}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            icon={SendIcon}
            keys="mod+enter"
            busy={busy}
            disabledBecause={at === null ? say("case.choose_time") : undefined}
            onClick={() => void send()}
          >
            {say("composer.send_to", { name: view.customer.name })}
          </Button>
        </>
      }
    >
      {asked.isError && <p role="alert">{sentenceFor(asked.error, say)}</p>}
      {slow && asked.isPending && <Skeleton lines={3} />}
      {ready && (
        <div className={styles.form}>
          <textarea
            ref={area}
            className={styles.text}
            lang={view.language}
            aria-label={say("case.no_news_text", { customer: view.customer.name })}
            value={text}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={(event) => {
              if (keyMeans(event, "reply") !== "send") return;
              event.preventDefault();
              void send();
            }}
          />
          <DateChoice
            legend={at ? say("case.next_update_by_when", { when: when.exact(at) }) : say("case.next_update_by")}
            value={at}
            choices={[asked.data.nextUpdate, ...choices]}
            onChange={setChosen}
          />
          {!following.follows && <p>{say("case.check_the_hour")}</p>}
          {trouble !== null && <p role="alert">{sentenceFor(trouble, say)}</p>}
        </div>
      )}
    </Dialog>
  );
}

/** The drafted text; where it names the drafted hour, another hour chosen takes its place. */
function useFollowingText(view: CaseView, draft: { text: string; nextUpdate: string } | undefined, at: string | null) {
  const zone = useZone();
  if (!draft) return { text: "", follows: true };
  if (at === null || at === draft.nextUpdate) return { text: draft.text, follows: true };
  const theirs = speakWhen(view.language, zone);
  const named = [theirs.exact, theirs.day].map((speak) => [speak(draft.nextUpdate), speak(at)] as const);
  const [before, after] = named.find(([words]) => draft.text.includes(words)) ?? ["", ""];
  return before === "" ? { text: draft.text, follows: false } : { text: draft.text.replace(before, after), follows: true };
}
