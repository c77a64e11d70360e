import { useEffect, useRef, useState } from "react";
import type { CallView } from "#contract/call-shapes.ts";
import { ENDING, type Outcome } from "#contract/ladder.ts";
import type { RungCard } from "#knowhow/ladder.ts";
import { Button } from "../parts/Button.tsx";
import { TextArea } from "../parts/Field.tsx";
import { Icon } from "../parts/Icon.tsx";
import { KeptIcon } from "../parts/icons.ts";
import { Kbd } from "../parts/Kbd.tsx";
import { useSay } from "../words.tsx";
import styles from "./Ladder.module.css";
import rung from "./Rung.module.css";
import { OUTCOME_KEYS } from "./note-words.ts";
import { TransferRung } from "./TransferRung.tsx";
import type { Free } from "./use-free.ts";
import { TRANSFER } from "./use-rungs.ts";

const OUTCOMES = Object.entries(OUTCOME_KEYS) as [key: string, outcome: Outcome][];

interface LadderProps {
  view: CallView;
  cards: readonly RungCard[] | undefined;
  /** The rung whose words are read: the one that stands, else the first. */
  open: number;
  /** The rung somebody wants to go to, where the open one has not been judged yet. */
  wanted: number | null;
  /** True while the reason of "not possible" is asked for. */
  asksWhy: boolean;
  /** Somebody has asked for it, so that they are about to write. */
  askedWhy: boolean;
  free: Free;
  /** Why the last wish was not possible. */
  because: string | null;
  onGo: (rung: number) => void;
  onJudge: (outcome: Outcome, because?: string) => void;
  onAskWhy: (asks: boolean) => void;
  onTurnOn: () => void;
  onTransfer: () => void;
  onCallBack: () => void;
}

/** Five rungs, one open: its aim, what to wait for, when to go up, what makes it worse, and what it brought. */
export function Ladder(props: LadderProps) {
  const { view, cards, open, because, onGo, onTurnOn } = props;
  const say = useSay();
  return (
    <section className={styles.ladder} aria-labelledby="ladder-title">
      <h2 id="ladder-title">{say("calls.ladder")}</h2>
      {!view.ladderOn && (
        <div className={styles.off}>
          <p>{say("calls.ladder_off")}</p>
          <Button size="small" onClick={onTurnOn}>
            {say("calls.ladder_turn_on")}
          </Button>
        </div>
      )}
      {view.ladderOn && (
        <ol className={styles.rungs}>
          {cards?.map((card) => (
            <li key={card.rung} data-rung={card.rung} data-open={card.rung === open || undefined}>
              <RungButton card={card} view={view} onGo={onGo} />
              {card.rung === open && <OpenRung {...props} card={card} />}
            </li>
          ))}
        </ol>
      )}
      <p className={styles.because} role="status">
        {because}
      </p>
      {view.ladderOn && <p className={styles.keys}>{say("calls.ladder_keys")}</p>}
    </section>
  );
}

function RungButton({ card, view, onGo }: { card: RungCard; view: CallView; onGo: (rung: number) => void }) {
  const say = useSay();
  const stands = view.rung === card.rung;
  const outcome = view.rungs.findLast((visit) => visit.rung === card.rung && visit.outcome !== null)?.outcome;
  const may = view.may[`rung${card.rung}`];
  // Not hidden and not dead: pressed too early it says what is missing, and asks for it where one judgement is enough.
  const closed = !stands && may !== true;
  return (
    <button
      type="button"
      className={styles.rung}
      aria-current={stands ? "step" : undefined}
      aria-disabled={closed || undefined}
      aria-describedby={closed ? `rung-${card.rung}-why` : undefined}
      onClick={() => onGo(card.rung)}
    >
      <span className={rung.number}>{card.rung}</span>
      <span className={styles.name}>{card.name}</span>
      {outcome && (
        <span className={styles.outcome} data-outcome={outcome}>
          {outcome === "calmed" && <Icon of={KeptIcon} size={16} />}
          {say(`calls.outcome_${outcome}`)}
        </span>
      )}
      {closed && (
        <span id={`rung-${card.rung}-why`} hidden>
          {say(`refusals.${may}`)}
        </span>
      )}
    </button>
  );
}

function OpenRung(props: LadderProps & { card: RungCard }) {
  const { card, view, wanted, asksWhy, askedWhy, free, onJudge, onAskWhy, onTransfer, onCallBack } = props;
  const say = useSay();
  const noResult = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted !== null) noResult.current?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <div className={styles.inside}>
      {card.rung === TRANSFER && <TransferRung free={free} onTransfer={onTransfer} onCallBack={onCallBack} />}
      <p className={styles.aim}>{card.aim}</p>
      <dl className={styles.when}>
        <div>
          <dt>{say("calls.wait_for")}</dt>
          <dd>{card.waitFor}</dd>
        </div>
        <div>
          <dt>{say(card.rung === ENDING ? "calls.then" : "calls.up_if")}</dt>
          <dd>{card.upIf}</dd>
        </div>
      </dl>
      <details className={styles.traps}>
        <summary>{say("calls.traps")}</summary>
        <ul>
          {card.traps.map((trap) => (
            <li key={trap}>{trap}</li>
          ))}
        </ul>
      </details>
      <fieldset className={styles.outcomes}>
        <legend>{wanted === null ? say("calls.brought") : say("calls.brought_first", { rung: card.rung, wanted })}</legend>
        {/* Above the last rung there is nothing to go to: it can only have calmed. */}
        {OUTCOMES.filter(([, outcome]) => card.rung !== ENDING || outcome === "calmed").map(([key, outcome]) => (
          <button
            key={outcome}
            ref={outcome === "no_result" ? noResult : undefined}
            type="button"
            className={styles.judge}
            aria-pressed={view.rung === card.rung && view.rungs.at(-1)?.outcome === outcome}
            aria-expanded={outcome === "not_possible" ? asksWhy : undefined}
            onClick={() => (outcome === "not_possible" ? onAskWhy(!asksWhy) : onJudge(outcome))}
          >
            {say(`calls.outcome_${outcome}`)}
            <Kbd keys={key} />
          </button>
        ))}
      </fieldset>
      {asksWhy && (
        <WhyNot
          begun={view.rungs.at(-1)?.because || (card.rung === TRANSFER && free.nobody ? say("calls.nobody_free") : "")}
          takesKeys={askedWhy}
          onSay={(because) => onJudge("not_possible", because)}
        />
      )}
    </div>
  );
}

/**
 * "Not possible" needs a reason. That nobody is free the desk knows, and fills it in: without names, since whoever is on a break leaves no trace of it
 * in a call.
 */
function WhyNot({ begun, takesKeys, onSay }: { begun: string; takesKeys: boolean; onSay: (because: string) => void }) {
  const say = useSay();
  const [words, setWords] = useState(begun);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takesKeys) form.current?.querySelector("textarea")?.select();
  }, [takesKeys]);
  return (
    <form
      ref={form}
      className={styles.why}
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) onSay(words.trim());
      }}
    >
      <TextArea
        label={say("calls.why_not_possible")}
        rows={2}
        maxLength={500}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (words.trim()) onSay(words.trim());
        }}
      />
      <Button type="submit" size="small" disabledBecause={words.trim() ? undefined : say("refusals.rung.needs_reason")}>
        {say("calls.outcome_not_possible")}
      </Button>
    </form>
  );
}
