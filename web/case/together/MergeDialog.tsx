import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { mergeCase } from "#contract/together.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Choices } from "../../parts/Choices.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { sentenceFor } from "../../parts/sentences.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { OtherCase, useOther } from "./OtherCase.tsx";
import styles from "./Together.module.css";

/** Makes one case of two. Which number stays is chosen, and that two customers are concerned is said before it is done. */
export function MergeDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const [keeps, setKeeps] = useState<"this" | "other">("this");
  const { other } = useOther(typed);
  const isSame = other?.number === view.number;
  const [from, into] = keeps === "this" ? [other, view] : [view, other];
  const merge = useAct(mergeCase, {
    sayRefusal: false,
    done: (_, { params, input }) => say("together.merged", { from: Number(params.number), into: input.into }),
    onDone: (_, { input }) => {
      onClose();
      if (input.into !== view.number) void navigate({ to: `/case/${input.into}` as string });
    },
  });
  const across = other !== null && !isSame && other.customer.id !== view.customer.id;
  const missing =
    !other || isSame ? say("together.choose_other") : other.state === "closed" ? say("refusals.case.closed") : undefined;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say("together.merge_title", { number: view.number })}
      description={say("together.merge_help")}
      actions={
        <>
          <Button onClick={onClose}>{say("common.cancel")}</Button>
          <Button
            kind="primary"
            busy={merge.isPending}
            disabledBecause={missing}
            onClick={() => {
              if (from && into)
                merge.mutate({ params: { number: from.number }, input: { into: into.number, acrossCustomers: across } });
            }}
          >
            {say(across ? "together.merge_across" : "together.merge_now")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <OtherCase typed={typed} onType={setTyped} error={merge.error ? sentenceFor(merge.error, say) : null} />
        {other && !isSame && (
          <Choices
            legend={say("together.which_number")}
            value={keeps}
            options={[
              { value: "this", label: `${view.number} · ${view.subject}` },
              { value: "other", label: `${other.number} · ${other.subject}` },
            ]}
            onChange={setKeeps}
          />
        )}
        {across && from && into && (
          <p className={styles.warning} role="status">
            {say("together.two_customers", { from: from.customer.name, into: into.customer.name })}
          </p>
        )}
      </div>
    </Dialog>
  );
}
