import { useState } from "react";
import { TextField } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";
import { PromiseByDialog } from "./PromiseByDialog.tsx";
import type { Call } from "./use-call.ts";

/** A promise made in the call, in words. */
export function PromiseDialog({ call, words: begun, onClose }: { call: Call; words: string; onClose: () => void }) {
  const say = useSay();
  const [words, setWords] = useState(begun);
  return (
    <PromiseByDialog
      call={call}
      title={say("calls.promise_make")}
      legend={say("calls.promise_by")}
      promised={{ words: words.trim() }}
      missing={words.trim() ? undefined : say("calls.promise_needs_words")}
      field={(trouble) => (
        <TextField
          label={say("calls.promise_words")}
          error={trouble}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      onClose={onClose}
    />
  );
}
