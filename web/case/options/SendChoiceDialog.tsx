import { useState } from "react";
import { type OptionView, sendChoice } from "#contract/options.ts";
import { useAct } from "../../act.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { TextArea } from "../../parts/Field.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { SendIcon, TeamOnlyIcon } from "../../parts/icons.ts";
import { sentenceFor } from "../../parts/sentences.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import styles from "./Options.module.css";
import { whenOf } from "./option-words.ts";

/** The allowed options side by side, as the last look before the customer chooses from them. */
export function SendChoiceDialog({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const say = useSay();
  const [words, setWords] = useState("");
  const allowed = view.options.filter(({ feasibility }) => feasibility === "allowed");
  const left = view.options.length - allowed.length;
  const send = useAct(sendChoice, {
    sayRefusal: false,
    done: say("options.sent", { customer: view.customer.name }),
    onDone: onClose,
  });
  return (
    <Dialog
      open
      onClose={onClose}
      size="wide"
      title={say("options.send")}
      description={say("options.send_help", { customer: view.customer.name })}
      actions={
        <>
          <Button onClick={onClose}>{say("case.cancel")}</Button>
          <Button
            kind="primary"
            icon={SendIcon}
            busy={send.isPending}
            onClick={() => send.mutate({ params: { number: view.number }, input: { words: words.trim() } })}
          >
            {say("options.send_to", { customer: view.customer.name })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <OptionsTable options={allowed} />
        {left > 0 && <p className={styles.quiet}>{say("options.left_out", { count: left })}</p>}
        <TextArea
          label={say("options.send_words")}
          hint={say("options.send_words_help")}
          optional
          lang={view.language}
          maxLength={5000}
          value={words}
          error={send.isError ? sentenceFor(send.error, say) : null}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
    </Dialog>
  );
}

function OptionsTable({ options }: { options: readonly OptionView[] }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const rows = [
    { name: "when", of: (option: OptionView) => whenOf(option, { say, when }) },
    { name: "costToCustomer", of: (option: OptionView) => option.costToCustomer },
    { name: "needs", of: (option: OptionView) => option.needs },
    { name: "legalBasis", of: (option: OptionView) => option.legalBasis },
    { name: "costToUs", of: (option: OptionView) => option.costToUs, isTeam: true },
    { name: "whoDecides", of: (option: OptionView) => option.whoDecides, isTeam: true },
  ].filter(({ of }) => options.some((option) => of(option) !== ""));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keyboard (WCAG 2.1.1)
    <section className={styles.scroll} tabIndex={0} aria-label={say("options.title")}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {options.map((option) => (
              <th key={option.id} scope="col" lang={view.language}>
                {option.what}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of, isTeam }) => (
            <tr key={name} data-whose={isTeam ? "team" : undefined}>
              <th scope="row">
                {isTeam && (
                  <span className={styles.mark}>
                    <Icon of={TeamOnlyIcon} size={14} />
                  </span>
                )}
                {say(`options.${name}`)}
                {isTeam && <span className="for-readers"> · {say("options.team_only")}</span>}
              </th>
              {options.map((option) => (
                <td key={option.id} lang={isTeam || name === "when" ? undefined : view.language}>
                  {of(option) || "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
