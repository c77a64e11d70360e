import { useState } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import { changeRecording } from "#contract/calls.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { useSay } from "../../words.tsx";

/** The customer's objection, also days after the call: what was recorded goes at once. */
export function Objection({ view }: { view: CallView }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const object = useAct(changeRecording, { done: say("call.recording_object_done"), onDone: () => setAsking(false) });
  const write = () =>
    object.mutate({
      params: { id: view.id },
      input: { clientId: crypto.randomUUID(), state: "objected", on: false },
    });
  return (
    <>
      <Button onClick={() => setAsking(true)}>{say("call.recording_object")}</Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={say("call.recording_object_ask")}
        description={say("call.recording_object_words")}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{say("common.cancel")}</Button>
            <Button kind="grave" busy={object.isPending} onClick={write}>
              {say("call.recording_object_do")}
            </Button>
          </>
        }
      />
    </>
  );
}
