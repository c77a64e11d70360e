import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { myExtension, setExtension } from "#contract/rings.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { sentenceFor } from "../parts/sentences.ts";
import { answers } from "../queries.ts";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";

/** Which telephone of the firm's exchange is one's own. */
export function Extension() {
  const say = useSay();
  const { data } = useQuery(answers(myExtension));
  const [typed, setTyped] = useState<string | null>(null);
  const save = useAct(setExtension, { done: say("common.saved"), sayRefusal: false, onDone: () => setTyped(null) });
  const value = typed ?? data?.extension ?? "";
  return (
    <form
      className={styles.inline}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ input: { extension: value.trim() } });
      }}
    >
      <TextField
        label={say("phone.extension")}
        hint={say("phone.extension_hint")}
        optional
        autoComplete="off"
        maxLength={40}
        value={value}
        error={save.error ? sentenceFor(save.error, say) : null}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed !== null && (
        <Button type="submit" busy={save.isPending}>
          {say("common.save")}
        </Button>
      )}
    </form>
  );
}
