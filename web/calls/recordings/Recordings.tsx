import type { CallView } from "#contract/call-shapes.ts";
import { useSay } from "../../words.tsx";
import { AddRecording } from "./AddRecording.tsx";
import { Objection } from "./Objection.tsx";
import { Recording } from "./Recording.tsx";
import styles from "./Recordings.module.css";

/** What is kept of a call's sound: how it was announced, the files with the day on which each goes, and the customer's way out. */
export function Recordings({ view }: { view: CallView }) {
  const say = useSay();
  const { recording, recordings, may } = view;
  if (recording.state === "off" && recordings.length === 0) return null;
  return (
    <section className={styles.recordings} aria-labelledby="recordings">
      <h2 id="recordings">{say("call.recordings")}</h2>
      <p className={styles.state}>
        <span>{say(`call.recording_${recording.state}`)}</span>
        {recording.words && <q lang={view.case.language}>{recording.words}</q>}
      </p>
      {recordings.length > 0 ? (
        <ul className={styles.list}>
          {recordings.map((file) => (
            <Recording key={file.id} file={file} mayRemove={may.removeRecording ?? true} />
          ))}
        </ul>
      ) : (
        recording.state !== "off" && <p className={styles.quiet}>{say("call.recording_none")}</p>
      )}
      {recording.state !== "off" && (
        <div className={styles.acts}>
          <AddRecording view={view} />
          {may.object === true && <Objection view={view} />}
        </div>
      )}
      {recordings.length > 0 && <p className={styles.quiet}>{say("call.recording_trace")}</p>}
    </section>
  );
}
