import { useState } from "react";
import { Situation, setSituation } from "#contract/situations.ts";
import { useAct } from "../../act.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { OpensIcon } from "../../parts/icons.ts";
import { Menu } from "../../parts/Menu.tsx";
import { useNow, useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { Section } from "../companion/Section.tsx";
import { offerWords } from "../composer/offered-words.ts";
import { useColleagues } from "../hard/use-colleagues.ts";
import { useHandOverWords } from "../hard/use-hand-over-words.ts";
import { ConfidentialRoute } from "./ConfidentialRoute.tsx";
import styles from "./Situation.module.css";

const STEPS = [1, 2, 3] as const;

/** What is the matter with this case: a fact that an agent states and may take back, with what to do first and what never. */
export function SituationOfCase() {
  const view = useCase();
  const say = useSay();
  const when = useWhen();
  const now = useNow();
  const handOver = useHandOverWords();
  // Who leads may give it to somebody else; where nobody does, the note is for all.
  const lead = useColleagues().find(({ role }) => role === "supervisor");
  const [confidential, setConfidential] = useState(false);
  const set = useAct(setSituation, {
    done: (_, { input }) =>
      input.situation === null
        ? say("situation.none_now")
        : say("situation.is_now", { name: say(`situation.${input.situation}`) }),
  });
  const { situation } = view;
  const because = whyNot(view.may, "situation", say);
  const choose = (next: Situation | null) => {
    if (next !== (situation?.name ?? null)) set.mutate({ params: { number: view.number }, input: { situation: next } });
  };
  useCommand({
    id: "case.confidential",
    label: say("situation.undermining"),
    where: say("case.title"),
    run: () => setConfidential(true),
  });
  const choice = (
    <Menu
      trigger={
        <Button size="small" busy={set.isPending}>
          {say(situation ? "situation.another" : "situation.say_it")}
          <Icon of={OpensIcon} size={16} />
        </Button>
      }
      entries={[
        ...Situation.options.map((name) => ({
          label: say(`situation.${name}`),
          hint: say(`situation.${name}_short`),
          chosen: situation?.name === name,
          onSelect: () => choose(name),
        })),
        ...(situation ? ["line" as const, { label: say("situation.none"), onSelect: () => choose(null) }] : []),
        "line" as const,
        {
          label: say("situation.undermining"),
          hint: say("situation.undermining_short"),
          onSelect: () => setConfidential(true),
        },
      ]}
    />
  );
  return (
    <Section name="situation" title={say("situation.title")}>
      {situation ? (
        <>
          <h3 className={styles.name}>{say(`situation.${situation.name}`)}</h3>
          <p className={styles.quiet}>
            {situation.by
              ? say("situation.said_by", { name: situation.by.name, when: when.short(situation.at, now) })
              : say("situation.said", { when: when.short(situation.at, now) })}
          </p>
          <p>{say(`situation.${situation.name}_means`)}</p>
          <h4 className={styles.part}>{say("situation.first_steps")}</h4>
          <ol className={styles.steps}>
            {STEPS.map((step) => (
              <li key={step}>{say(`situation.${situation.name}_${step}`)}</li>
            ))}
          </ol>
          <h4 className={styles.part}>{say("situation.never")}</h4>
          <p>{say(`situation.${situation.name}_never`)}</p>
        </>
      ) : (
        <p className={styles.quiet}>{say("situation.lead")}</p>
      )}
      {because ? (
        <p className={styles.quiet}>{because}</p>
      ) : (
        <div className={styles.choice}>
          {situation?.name === "no_chemistry" && (
            <Button
              size="small"
              onClick={() => offerWords(`${lead ? `@${lead.name} ` : ""}${handOver("situation.ask_another")}`, { to: "note" })}
            >
              {say("situation.offer_another")}
            </Button>
          )}
          {choice}
        </div>
      )}
      {confidential && <ConfidentialRoute onClose={() => setConfidential(false)} />}
    </Section>
  );
}
