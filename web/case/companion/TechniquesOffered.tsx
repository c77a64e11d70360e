import { useEffect, useRef, useState } from "react";
import { type Origin, offerTechniques } from "#knowhow/offering.ts";
import { Button } from "../../parts/Button.tsx";
import { Kbd } from "../../parts/Kbd.tsx";
import { useLanguage, useSay } from "../../words.tsx";
import { AddressLine } from "../address/AddressLine.tsx";
import { useCase } from "../CaseContext.tsx";
import { useAskedTechniques } from "./asked-techniques.ts";
import { DraftTechniques } from "./DraftTechniques.tsx";
import { FindTechnique } from "./FindTechnique.tsx";
import { channelOf, occasionsIn, stageName } from "./occasions.ts";
import { Section } from "./Section.tsx";
import { Technique } from "./Technique.tsx";
import styles from "./TechniquesOffered.module.css";
import { useCards } from "./use-cards.ts";

const AT_ONCE = 2;

/** At most two techniques for what the customer's words show, at this stage and on this channel; never put into a reply unasked. */
export function TechniquesOffered({ origin }: { origin: Origin | null }) {
  const view = useCase();
  const say = useSay();
  const language = useLanguage();
  const asked = useAskedTechniques();
  const [turn, setTurn] = useState(0);
  const [away, setAway] = useState(false);
  const [found, setFound] = useState<readonly string[] | null>(null);
  const focused = view.messages.filter(({ id }) => id === asked.message);
  const offered =
    found ??
    offerTechniques({
      occasions: occasionsIn(focused.length > 0 ? focused : view.messages),
      stage: stageName(view.stage),
      channel: channelOf(view.channel),
      origin,
    });
  const needed = (offered.length > 0 && !away) || asked.times > 0;
  // What is said of a technique is for the agent, its words are for the customer.
  const ours = useCards(language, needed);
  const theirs = useCards(view.language, needed);
  // The firm may have taken a card off its shelf.
  const there = offered.filter((id) => !ours.data || !theirs.data || (ours.data.has(id) && theirs.data.has(id)));
  const shown = Array.from({ length: Math.min(AT_ONCE, there.length) }, (_, i) => there[(turn + i) % there.length]!);
  const body = useFocusWhenAsked(asked.times, () => {
    setAway(false);
    setTurn(0);
  });

  return (
    <Section name="techniques" title={say("techniques.title")} aside={<Kbd keys="t" />} opened={asked.times}>
      <div ref={body} className={styles.body}>
        {focused.length > 0 && <p className={styles.quiet}>{say("techniques.for_this_message")}</p>}
        {!away && <FindTechnique onFound={setFound} onTurn={() => setTurn(0)} />}
        {there.length === 0 ? (
          <p className={styles.quiet}>{say(found ? "library.nothing_words" : "techniques.none")}</p>
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
            {!found && <p className={styles.quiet}>{say("techniques.lead")}</p>}
            <AddressLine />
            <ul className={styles.techniques}>
              {shown.map((id) => (
                <Technique key={id} card={ours.data!.get(id)!} wordings={theirs.data!.get(id)!.say} />
              ))}
            </ul>
            <div className={styles.below}>
              {there.length > AT_ONCE && (
                <Button size="small" kind="quiet" onClick={() => setTurn((turn + AT_ONCE) % there.length)}>
                  {say("techniques.others")}
                </Button>
              )}
              <Button size="small" kind="quiet" onClick={() => setAway(true)}>
                {say("techniques.not_now")}
              </Button>
            </div>
            <DraftTechniques cards={ours.data} />
          </>
        )}
      </div>
    </Section>
  );
}

/** Whoever asks with the key is taken to the field that finds more, from where Tab leads to the cards. */
function useFocusWhenAsked(times: number, before: () => void) {
  const body = useRef<HTMLDivElement | null>(null);
  const seen = useRef(0);
  useEffect(() => {
    if (times === seen.current) return;
    seen.current = times;
    before();
    requestAnimationFrame(() => {
      body.current?.scrollIntoView({ block: "nearest" });
      body.current?.querySelector<HTMLElement>("input")?.focus();
    });
  });
  return body;
}
