import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { declineTransfer, type TransferView } from "#contract/transfers.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { TextField } from "../parts/Field.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { useSay } from "../words.tsx";

/** No is an answer; the reason tells the asker what to try next. */
export function DeclineDialog({ view: { id, from }, onClose }: { view: TransferView; onClose: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const [words, setWords] = useState("");
  const decline = useAct(declineTransfer, {
    sayRefusal: false,
    done: say("transfer.declined", { name: from.name }),
    onDone: () => void navigate({ to: "/queue" }),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("transfer.decline_title")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={decline.isPending}
            disabledBecause={words.trim().length < 3 ? say("transfer.decline_needed") : undefined}
            onClick={() => decline.mutate({ params: { id }, input: { because: words.trim() } })}
          >
            {say("transfer.decline")}
          </Button>
        </>
      }
    >
      <TextField
        label={say("transfer.decline_words")}
        hint={say("transfer.decline_help", { name: from.name })}
        value={words}
        maxLength={1000}
        error={decline.isError ? sentenceFor(decline.error, say) : null}
        onChange={(event) => setWords(event.target.value)}
      />
    </Dialog>
  );
}
