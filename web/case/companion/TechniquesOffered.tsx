import { useId, useState } from "react";
import { fillWording } from "#knowhow/filling.ts";
import { offerTechniques } from "#knowhow/offering.ts";
import type { TechniqueCard } from "#knowhow/technique-card.ts";
import { useMe } from "../../me/use-me.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/Button.tsx";
import { speakWhen } from "../../when.ts";
import { useLanguage, useSay } from "../../words.tsx";
import { useZone } from "../../zone.ts";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { offerWords } from "../composer/offered-words.ts";
import { channelOf, occasionsIn, stageName } from "./occasions.ts";
import { Section } from "./Section.tsx";
import styles from "./TechniquesOffered.module.css";
import { useCards } from "./use-cards.ts";

const AT_ONCE = 2;

/** At most two techniques for what the customer's words show, at this stage and on this channel; never put into a reply unasked. */
export function TechniquesOffered() {
  const view = useCase();
  const say = useSay();
  const language = useLanguage();
  const [turn, setTurn] = useState(0);
  const [away, setAway] = useState(false);
  const offered = offerTechniques({
    occasions: occasionsIn(view.messages),
    stage: stageName(view.stage),
    channel: channelOf(view.channel),
  });
  const needed = offered.length > 0 && !away;
  // What is said of a technique is for the agent, its words are for the customer.
  const ours = useCards(language, needed);
  const theirs = useCards(view.language, needed);
  const shown = Array.from({ length: Math.min(AT_ONCE, offered.length) }, (_, i) => offered[(turn + i) % offered.length]!);

  return (
    <Section name="techniques" title={say("techniques.title")}>
      {offered.length === 0 ? (
        <p className={styles.quiet}>{say("techniques.none")}</p>
      ) : away ? (
        <Button size="small" onClick={() => setAway(false)}>
          {say("techniques.again")}
        </Button>
      ) : ours.isError || theirs.isError ? (
        <p className={styles.quiet} role="alert">
          {say("techniques.failed")}{" "}
          <Button size="small" onClick={() => void Promise.all([ours.refetch(), theirs.refetch()])}>
            {say("common.try_again")}
          </Button>
        </p>
      ) : !ours.data || !theirs.data ? (
        <p className={styles.quiet}>{say("techniques.loading")}</p>
      ) : (
        <>
          <p className={styles.quiet}>{say("techniques.lead")}</p>
          <ul className={styles.techniques}>
            {shown.map((id) => (
              <Technique key={id} card={ours.data.get(id)!} wordings={theirs.data.get(id)!.say} />
            ))}
          </ul>
          <div className={styles.below}>
            {offered.length > AT_ONCE && (
              <Button size="small" kind="quiet" onClick={() => setTurn((turn + AT_ONCE) % offered.length)}>
                {say("techniques.others")}
              </Button>
            )}
            <Button size="small" kind="quiet" onClick={() => setAway(true)}>
              {say("techniques.not_now")}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

function Technique({ card, wordings }: { card: TechniqueCard; wordings: readonly string[] }) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const zone = useZone();
  const heading = useId();
  const [at, setAt] = useState(0);
  const promise = view.promises.find(({ state, dueAt }) => state === "open" && new Date(dueAt) > new Date());
  const words = fillWording(wordings[at % wordings.length]!, {
    agent: me.name,
    ...(promise ? { time: speakWhen(view.language, zone).exact(promise.dueAt) } : {}),
    form: null,
  });
  const cannot = whyNot(view.may, "reply", say);
  return (
    <li className={styles.technique} aria-labelledby={heading}>
      <h3 id={heading} className={styles.name}>
        {card.name}
      </h3>
      <p className={styles.why}>{card.why}</p>
      <blockquote className={styles.words} lang={view.language}>
        {words}
      </blockquote>
      <div className={styles.acts}>
        <Button
          size="small"
          {...(cannot ? { disabledBecause: cannot } : {})}
          onClick={() => {
            offerWords(words);
            announce(say("techniques.taken"));
          }}
        >
          {say("techniques.use")}
        </Button>
        <Button size="small" kind="quiet" onClick={() => setAt(at + 1)}>
          {say("techniques.other_words")}
        </Button>
      </div>
      <details className={styles.more}>
        <summary>{say("techniques.not_when")}</summary>
        <ul>
          {card.notWhen.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <p>{card.comment}</p>
        <p className={styles.quiet}>{say("techniques.source", { source: card.source })}</p>
      </details>
    </li>
  );
}
