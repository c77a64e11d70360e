import { type FormEvent, useState } from "react";
import { keepWentWell } from "#contract/wellbeing.ts";
import { useAct } from "../act.ts";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/Field.tsx";
import { useSay } from "../words.tsx";

interface Props {
  label: string;
  hint?: string;
  /** Said when the line is kept, where it is not seen to be. */
  done?: string;
  className: string | undefined;
}

/** A line of one's own for the file of what went well, which nobody else reads. */
export function KeepLine({ label, hint, done, className }: Props) {
  const say = useSay();
  const [text, setText] = useState("");
  const keep = useAct(keepWentWell, { ...(done && { done }), onDone: () => setText("") });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) keep.mutate({ input: { text } });
  };
  return (
    <form className={className} onSubmit={submit}>
      <TextField label={label} hint={hint} maxLength={2000} value={text} onChange={(event) => setText(event.target.value)} />
      <Button type="submit" size="small" busy={keep.isPending}>
        {say("wellbeing.keep_line")}
      </Button>
    </form>
  );
}
