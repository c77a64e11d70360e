import { useState } from "react";
import { reopenCase } from "#contract/cases.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { AskSolvedDialog } from "../ending/AskSolvedDialog.tsx";
import styles from "./Options.module.css";
import { RemainingDialog } from "./RemainingDialog.tsx";

/** Whether it was done, whether it suits, and what is left: closing comes after the customer's word, not before. */
export function FollowThrough() {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const [open, setOpen] = useState<"ask" | "remains" | null>(null);
  const reopen = useAct(reopenCase, { done: say("case.reopened") });
  const { confirmation, decision } = view;
  const left = decision?.steps.filter(({ state }) => state === "open").length ?? 0;
  useCommand({
    id: "options.remains",
    label: say("options.remains"),
    where: say("case.title"),
    enabled: view.may.remainingProblem === true,
    run: () => setOpen("remains"),
  });
  return (
    <section className={styles.panel} aria-label={say("options.follow_through")}>
      {decision && (
        <p className={styles.quiet}>{left === 0 ? say("options.steps_all_done") : say("options.steps_left", { count: left })}</p>
      )}
      {confirmation && (
        <p>
          {confirmation.answer
            ? say(`case.answer_${confirmation.answer}`)
            : say("case.answer_none", { when: when.short(confirmation.askedAt, now) })}
        </p>
      )}
      <div className={styles.acts}>
        {view.state === "open" ? (
          <Button size="small" disabledBecause={whyNot(view.may, "askConfirmation", say)} onClick={() => setOpen("ask")}>
            {say("case.ask_solved")}
          </Button>
        ) : (
          <Button
            size="small"
            busy={reopen.isPending}
            disabledBecause={whyNot(view.may, "reopen", say)}
            onClick={() => reopen.mutate({ params: { number: view.number } })}
          >
            {say("case.reopen")}
          </Button>
        )}
        <Button size="small" disabledBecause={whyNot(view.may, "remainingProblem", say)} onClick={() => setOpen("remains")}>
          {say("options.remains")}
        </Button>
      </div>
      {open === "ask" && <AskSolvedDialog onClose={() => setOpen(null)} />}
      {open === "remains" && <RemainingDialog onClose={() => setOpen(null)} />}
    </section>
  );
}
