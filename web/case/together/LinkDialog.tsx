import { useState } from "react";
import { linkCase } from "#contract/together.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Choices } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { OtherCase, useOther } from "./OtherCase.tsx";
import styles from "./Together.module.css";

const kinds = ["same_matter", "caused_by", "follows"] as const;

/** Says how this case belongs with another; both show it. */
export function LinkDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const [typed, setTyped] = useState("");
  const [kind, setKind] = useState<(typeof kinds)[number]>("same_matter");
  const { other } = useOther(typed);
  const link = useAct(linkCase, {
    sayRefusal: false,
    done: (_, { input }) => say("together.linked", { number: input.to }),
    onDone: onClose,
  });
  const missing = !other || other.number === view.number ? say("together.choose_other") : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("together.link_title", { number: view.number })}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={link.isPending}
            disabledBecause={missing}
            onClick={() => other && link.mutate({ params: { number: view.number }, input: { to: other.number, kind } })}
          >
            {say("together.link_now")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <OtherCase typed={typed} onType={setTyped} error={link.error ? sentenceFor(link.error, say) : null} />
        <Choices
          legend={say("together.how_linked")}
          value={kind}
          options={kinds.map((value) => ({ value, label: say(`together.link_${value}`) }))}
          onChange={setKind}
        />
      </div>
    </Dialog>
  );
}
