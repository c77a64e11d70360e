import { useEffect, useId, useRef, useState } from "react";
import { orderVests } from "#knowhow/choosing-vests.ts";
import type { VestId } from "#knowhow/vests.ts";
import { useCommand } from "../../keyboard/use-command.ts";
import { useMe } from "../../me/use-me.ts";
import { announce } from "../../parts/announce.ts";
import { Button } from "../../parts/Button.tsx";
import { IconButton } from "../../parts/IconButton.tsx";
import { AgainIcon, CloseIcon } from "../../parts/icons.ts";
import { Select } from "../../parts/Select.tsx";
import { useLanguage, useSay } from "../../words.tsx";
import { useFilling } from "../address/use-address.ts";
import { whyNot } from "../allowed.ts";
import { useCase } from "../CaseContext.tsx";
import { channelOf, heardIn, stageName } from "../companion/occasions.ts";
import { offerWords } from "../composer/offered-words.ts";
import styles from "./LifeVest.module.css";
import { signsIn } from "./signs.ts";
import { useVests } from "./use-vests.ts";

/**
 * For an empty head: what to hold on to, what they want, a first sentence, what to do if it goes on. Nothing has to be chosen first.
 * Whether and how often it is opened is known to nobody: it asks the desk for nothing and keeps nothing.
 */
export function LifeVest({ onClose }: { onClose: () => void }) {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const filling = useFilling();
  const panel = useRef<HTMLElement | null>(null);
  // What is said to the agent is in the agent's language, what is said to the customer in theirs.
  const ours = useVests(language);
  const theirs = useVests(view.language);
  const channel = channelOf(view.channel);
  // Chosen once: news that arrives meanwhile must not take the sentence away.
  const [order] = useState(() => orderVests({ signs: signsIn(view.messages), stage: stageName(view.stage), channel }));
  const [chosen, setChosen] = useState<VestId>(order[0]!);
  const [turn, setTurn] = useState(0);
  const vest = ours.data?.get(chosen);
  const lines = theirs.data?.get(chosen)?.say;
  const sentences = lines
    ? channel === "phone"
      ? lines.phone
      : channel === "chat"
        ? (lines.chat ?? lines.written)
        : lines.written
    : [];
  const words = sentences.length > 0 ? filling.wording(sentences[turn % sentences.length]!) : null;
  const asked = heardIn(view.messages).findLast(({ reading }) => reading?.request);
  const cannot = whyNot(view.may, "reply", say);

  const insert = () => {
    if (words === null) return;
    onClose();
    // A letter begins with a greeting; a chat and a call are under way.
    offerWords(words, channel === "written" ? { greeting: filling.greeting } : {});
    announce(say("techniques.taken"));
  };
  useCommand({ id: "vest.close", label: say("vest.close"), where: say("vest.title"), keys: "escape", quiet: true, run: onClose });

  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const isReady = words !== null;
  useEffect(() => {
    // On the sentence's button as soon as it is there, so that Enter takes it; unless somebody has gone elsewhere meanwhile.
    if (isReady && document.activeElement === panel.current)
      panel.current?.querySelector<HTMLElement>("[data-first]")?.focus({ preventScroll: true });
  }, [isReady]);

  const isError = ours.isError || theirs.isError;
  return (
    <aside ref={panel} id="life-vest" tabIndex={-1} className={styles.vest} aria-labelledby={`${id}-title`}>
      <header className={styles.head}>
        <h2 id={`${id}-title`}>{say("vest.title")}</h2>
        <IconButton label={say("vest.close")} icon={CloseIcon} keys="escape" onClick={onClose} />
      </header>
      {me.preferences.groundingLine && <p className={styles.ground}>{vest?.ground ?? say("vest.ground")}</p>}
      <section aria-labelledby={`${id}-want`}>
        <h3 id={`${id}-want`}>{say("vest.they_want")}</h3>
        <p className={styles.want} lang={asked?.language ?? view.language}>
          {asked?.reading?.request ?? say("vest.about", { subject: plainSubject(view.subject) })}
        </p>
      </section>
      <section aria-labelledby={`${id}-say`}>
        <h3 id={`${id}-say`}>{say(channel === "phone" ? "vest.say_first" : "vest.write_first")}</h3>
        {words !== null ? (
          <>
            <blockquote id={`${id}-words`} className={styles.words} lang={view.language}>
              {words}
            </blockquote>
            <div className={styles.acts}>
              <Button kind="primary" data-first aria-describedby={`${id}-words`} disabledBecause={cannot} onClick={insert}>
                {say("vest.insert")}
              </Button>
              <Button kind="quiet" icon={AgainIcon} onClick={() => setTurn(turn + 1)}>
                {say("techniques.other_words")}
              </Button>
            </div>
          </>
        ) : isError ? (
          <p role="alert">
            {say("vest.failed")}{" "}
            <Button size="small" onClick={() => void Promise.all([ours.refetch(), theirs.refetch()])}>
              {say("common.try_again")}
            </Button>
          </p>
        ) : (
          <p>{say("vest.loading")}</p>
        )}
      </section>
      {vest && (
        <section aria-labelledby={`${id}-on`}>
          <h3 id={`${id}-on`}>{say("vest.if_it_goes_on")}</h3>
          <ol className={styles.steps}>
            <li>{vest.goesOn.next}</li>
            <li>{vest.goesOn.handOver}</li>
            <li>{vest.goesOn.pause}</li>
          </ol>
        </section>
      )}
      {ours.data && (
        <div className={styles.another}>
          <Select
            label={say("vest.another")}
            value={chosen}
            onChange={(event) => {
              setChosen(event.target.value as VestId);
              setTurn(0);
            }}
          >
            {order.map((each) => (
              <option key={each} value={each}>
                {ours.data?.get(each)?.name}
              </option>
            ))}
          </Select>
        </div>
      )}
    </aside>
  );
}

/** "RE: Fwd: Laptop" is about a laptop. */
const plainSubject = (subject: string): string =>
  subject.replace(/^(?:(?:re|fwd?|odp|pd|отг|препр)\s*:\s*)+/iu, "").trim() || subject;
