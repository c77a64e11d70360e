import { useState } from "react";
import { type OptionView, withdrawOption } from "#contract/options.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { Chip } from "../../parts/Chip.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { KeptIcon, SendIcon, TeamOnlyIcon, WaitingForCustomerIcon } from "../../parts/icons.ts";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { DecisionDialog } from "./DecisionDialog.tsx";
import { OptionDialog } from "./OptionDialog.tsx";
import styles from "./Options.module.css";
import { missingKind, whenOf } from "./option-words.ts";
import { SendChoiceDialog } from "./SendChoiceDialog.tsx";

type Open = { kind: "option"; option: OptionView | null } | { kind: "send" } | { kind: "decide" } | null;

/** What could be done, what the customer chose, and the way to a decision. */
export function OptionsPanel() {
  const view = useCase();
  const say = useSay();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const where = say("case.title");
  const addBecause = whyNot(view.may, "options", say);
  const sendBecause = whyNot(view.may, "sendChoice", say);
  const decideBecause = whyNot(view.may, "decide", say);
  const isAnswered = view.choice?.answeredAt != null;
  const missing = missingKind(view.options);
  useCommand({
    id: "options.add",
    label: say("options.add"),
    where,
    enabled: !addBecause,
    run: () => setOpen({ kind: "option", option: null }),
  });
  useCommand({
    id: "options.send",
    label: say("options.send"),
    where,
    enabled: !sendBecause,
    run: () => setOpen({ kind: "send" }),
  });
  useCommand({
    id: "options.decide",
    label: say("options.decide"),
    where,
    enabled: !decideBecause,
    run: () => setOpen({ kind: "decide" }),
  });
  return (
    <section className={styles.panel} aria-label={say("options.title")}>
      <ChoiceLine />
      {view.options.length === 0 ? (
        <p className={styles.quiet}>{say("options.none")}</p>
      ) : (
        <ol className={styles.list}>
          {view.options.map((option) => (
            <Option key={option.id} option={option} onReword={() => setOpen({ kind: "option", option })} />
          ))}
        </ol>
      )}
      {view.options.length > 0 && missing && <p className={styles.quiet}>{say(`options.missing_${missing}`)}</p>}
      <div className={styles.acts}>
        <Button size="small" disabledBecause={addBecause} onClick={() => setOpen({ kind: "option", option: null })}>
          {say("options.add")}
        </Button>
        <Button size="small" icon={SendIcon} disabledBecause={sendBecause} onClick={() => setOpen({ kind: "send" })}>
          {say(view.choice ? "options.send_again" : "options.send")}
        </Button>
        <Button
          size="small"
          kind={isAnswered ? "primary" : "plain"}
          disabledBecause={decideBecause}
          onClick={() => setOpen({ kind: "decide" })}
        >
          {say("options.decide")}
        </Button>
      </div>
      {open?.kind === "option" && <OptionDialog option={open.option} onClose={close} />}
      {open?.kind === "send" && <SendChoiceDialog onClose={close} />}
      {open?.kind === "decide" && <DecisionDialog onClose={close} />}
    </section>
  );
}

/** Whether the customer has been asked, and what they said. */
function ChoiceLine() {
  const { choice, options, language } = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  if (!choice) return null;
  if (choice.answeredAt === null) {
    return (
      <p className={styles.choice}>
        <Icon of={WaitingForCustomerIcon} size={16} />
        {say("options.asked", { when: when.short(choice.askedAt, now) })}
      </p>
    );
  }
  const chosen = options.find(({ id }) => id === choice.chosen)?.what;
  return (
    <div className={styles.choice} data-answered>
      <Icon of={KeptIcon} size={16} />
      <p>
        {say(choice.chosen === null ? "options.own_wish" : "options.chosen", { when: when.short(choice.answeredAt, now) })}{" "}
        {chosen && <strong lang={language}>{chosen}</strong>}
        {choice.words && (
          <q className={styles.words} lang={language}>
            {choice.words}
          </q>
        )}
      </p>
    </div>
  );
}

function Option({ option, onReword }: { option: OptionView; onReword: () => void }) {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const withdraw = useAct(withdrawOption, { done: say("options.withdrawn") });
  const cannot = whyNot(view.may, "options", say);
  const facts = [
    ["when", whenOf(option, { say, when })],
    ["costToCustomer", option.costToCustomer],
    ["needs", option.needs],
    ["legalBasis", option.legalBasis],
  ].filter(([, value]) => value !== "");
  const team = [
    ["whyNot", option.whyNot],
    ["whoDecides", option.whoDecides],
    ["costToUs", option.costToUs],
  ].filter(([, value]) => value !== "");
  return (
    <li className={styles.option}>
      <p className={styles.what} lang={view.language}>
        {option.what}
      </p>
      <p className={styles.chips}>
        <Chip>{say(`options.kind_${option.kind}`)}</Chip>
        {option.feasibility !== "allowed" && <Chip tone="soon">{say(`options.feasibility_${option.feasibility}`)}</Chip>}
        {view.choice?.chosen === option.id && (
          <Chip tone="ok" icon={KeptIcon}>
            {say("options.is_chosen")}
          </Chip>
        )}
      </p>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{say(`options.${name}`)}</dt>
              <dd lang={name === "when" ? undefined : view.language}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {team.length > 0 && (
        <dl className={styles.facts} data-whose="team">
          {team.map(([name, value]) => (
            <div key={name}>
              <dt>
                <span className={styles.mark}>
                  <Icon of={TeamOnlyIcon} size={12} />
                </span>
                {say(`options.${name}`)}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.acts}>
        <Button
          size="small"
          kind="quiet"
          aria-label={say("options.reword_this", { what: option.what })}
          disabledBecause={cannot ?? (option.sent ? say("refusals.option.with_customer") : undefined)}
          onClick={onReword}
        >
          {say("options.reword")}
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-label={say("options.withdraw_this", { what: option.what })}
          busy={withdraw.isPending}
          disabledBecause={cannot}
          onClick={() => withdraw.mutate({ params: { number: view.number, option: option.id } })}
        >
          {say("options.withdraw")}
        </Button>
      </div>
    </li>
  );
}
