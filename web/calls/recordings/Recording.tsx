import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { RecordingView } from "#contract/call-shapes.ts";
import { removeRecording } from "#contract/calls.ts";
import type { Allowed } from "#contract/shapes.ts";
import { useAct } from "../../act.ts";
import { sizeWords } from "../../case/conversation/size-words.ts";
import { fileOf } from "../../client.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { toast, toastTrouble } from "../../parts/toasts.ts";
import { renew } from "../../queries.ts";
import { useWhen } from "../../when.ts";
import { useLanguage, useSay } from "../../words.tsx";
import styles from "./Recordings.module.css";

/** One file: listened to where one may, which leaves a trace, or the proof that it is gone. */
export function Recording({ file, mayRemove }: { file: RecordingView; mayRemove: Allowed }) {
  const say = useSay();
  const when = useWhen();
  const language = useLanguage();
  const { sound, listen, busy } = useSound(file.id);
  if (file.removedAt !== null) {
    return (
      <li className={styles.gone}>{say(`call.recording_removed_${file.removedBecause}`, { day: when.day(file.removedAt) })}</li>
    );
  }
  return (
    <li className={styles.file}>
      <span className={styles.name}>{file.name}</span>
      <span className={styles.quiet}>
        {file.from === "exchange" && `${say("call.recording_from_exchange")} · `}
        {sizeWords(file.size, language)} · {say("call.recording_until", { day: when.day(file.keepUntil) })}
      </span>
      <span className={styles.acts}>
        {!sound && (
          <Button
            size="small"
            busy={busy}
            disabledBecause={file.mayHear === true ? undefined : say(`refusals.${file.mayHear}`)}
            aria-label={say("call.recording_hear_named", { name: file.name })}
            onClick={listen}
          >
            {say("call.recording_hear")}
          </Button>
        )}
        {mayRemove === true && <Remove file={file} />}
      </span>
      {/* biome-ignore lint/a11y/useMediaCaption: nothing takes down what is said in it, and nothing may (charter, 2) */}
      {sound && <audio className={styles.sound} controls autoPlay src={sound} aria-label={file.name} />}
    </li>
  );
}

/** The sound, asked for by hand alone: asking is what is written down. It stays on this page and nowhere else. */
function useSound(id: number) {
  const say = useSay();
  const client = useQueryClient();
  const [sound, setSound] = useState<string | null>(null);
  useEffect(() => () => (sound === null ? undefined : URL.revokeObjectURL(sound)), [sound]);
  const { mutate, isPending } = useMutation({
    mutationFn: () => fileOf(`/call-recordings/${id}/hearings`),
    onSuccess(blob) {
      setSound(URL.createObjectURL(blob));
      toast({ says: say("call.recording_heard") });
      void renew(client, "cases");
    },
    onError: (error) => toastTrouble(error, say),
  });
  return { sound, listen: () => mutate(), busy: isPending };
}

function Remove({ file }: { file: RecordingView }) {
  const say = useSay();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useAct(removeRecording, {
    done: say("call.recording_gone"),
    onDone() {
      setAsking(false);
      void renew(client, "calls");
    },
  });
  return (
    <>
      <Button size="small" aria-label={say("call.recording_remove_named", { name: file.name })} onClick={() => setAsking(true)}>
        {say("call.recording_remove")}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={say("call.recording_remove_ask")}
        description={say("call.recording_remove_words")}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say("call.recording_remove_keep")}</Button>
            <Button kind="grave" busy={remove.isPending} onClick={() => remove.mutate({ params: { id: file.id } })}>
              {say("call.recording_remove")}
            </Button>
          </>
        }
      />
    </>
  );
}
