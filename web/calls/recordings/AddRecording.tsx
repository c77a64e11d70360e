import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import { upload } from "../../client.ts";
import { Button } from "../../parts/Button.tsx";
import { toast, toastTrouble } from "../../parts/toasts.ts";
import { renew } from "../../queries.ts";
import { useSay } from "../../words.tsx";

/** Adds the file of a recording, as a telephone or an exchange gives it. */
export function AddRecording({ view }: { view: CallView }) {
  const say = useSay();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement | null>(null);
  const add = useMutation({
    mutationFn: (files: readonly File[]) => upload(`/calls/${view.id}/recordings`, files),
    onSuccess() {
      toast({ says: say("call.recording_added") });
      void renew(client, "calls");
    },
    onError: (error) => toastTrouble(error, say),
  });
  const allowed = view.may.keepRecording;
  return (
    <>
      <Button
        busy={add.isPending}
        disabledBecause={allowed === true || allowed === undefined ? undefined : say(`refusals.${allowed}`)}
        onClick={() => input.current?.click()}
      >
        {say("call.recording_add")}
      </Button>
      <input
        ref={input}
        type="file"
        accept="audio/*,.amr"
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) add.mutate(files);
        }}
      />
    </>
  );
}
