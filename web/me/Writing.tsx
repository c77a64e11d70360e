import { fallenSilent, wake } from "../case/coach/skip-memory.ts";
import { useMemory } from "../case/coach/use-memory.ts";
import { spellKeys } from "../keyboard/combination.ts";
import { Button } from "../parts/Button.tsx";
import { Check, Choices } from "../parts/Choices.tsx";
import { AgainIcon } from "../parts/icons.ts";
import { Select } from "../parts/Select.tsx";
import { useSay } from "../words.tsx";
import styles from "./Me.module.css";
import { useMe } from "./use-me.ts";
import { useSettings } from "./use-settings.ts";

const undoTimes = [0, 5, 10, 20, 30];

/** Suggestions, the message shield, the undo time and the keys. */
export function Writing() {
  const say = useSay();
  const { preferences, firm } = useMe();
  const change = useSettings();
  const keep = (next: Partial<typeof preferences>) => void change({ preferences: next }).catch(() => {});
  const [memory, remember] = useMemory();
  const fallen = fallenSilent(memory).filter((rule) => !preferences.silencedRules.includes(rule));
  const undoSeconds = preferences.undoSeconds ?? firm.undoSeconds;
  return (
    <>
      <section className={styles.section} aria-labelledby="coach">
        <h2 id="coach">{say("me.coach")}</h2>
        <p className={styles.muted}>{say("me.coach_words")}</p>
        <Choices
          legend={say("me.coach_level")}
          value={preferences.coachLevel}
          options={(["as_i_write", "when_i_ask", "off"] as const).map((value) => ({ value, label: say(`me.coach_${value}`) }))}
          onChange={(coachLevel) => keep({ coachLevel })}
        />
        <div>
          <h3>{say("me.silenced")}</h3>
          {preferences.silencedRules.length + fallen.length === 0 && <p className={styles.muted}>{say("me.silenced_none")}</p>}
          <ul className={styles.rows}>
            {preferences.silencedRules.map((rule) => (
              <Silenced
                key={rule}
                rule={rule}
                onBack={() => keep({ silencedRules: preferences.silencedRules.filter((each) => each !== rule) })}
              />
            ))}
            {fallen.map((rule) => (
              <Silenced
                key={`fallen-${rule}`}
                rule={rule}
                why={say("me.silenced_by_skips")}
                onBack={() => remember((before) => wake(before, rule))}
              />
            ))}
          </ul>
        </div>
      </section>
      <section className={styles.section} aria-labelledby="shield">
        <h2 id="shield">{say("me.shield")}</h2>
        <p className={styles.muted}>{say("me.shield_words")}</p>
        <Check
          label={say("me.show_insults")}
          checked={preferences.showInsults}
          onChange={(showInsults) => keep({ showInsults })}
        />
        <Select
          label={say("me.undo")}
          hint={say("me.undo_hint", { count: undoSeconds })}
          value={String(undoSeconds)}
          onChange={(event) => keep({ undoSeconds: Number(event.target.value) })}
        >
          {[...new Set([...undoTimes, undoSeconds, firm.undoSeconds])]
            .sort((a, b) => a - b)
            .map((seconds) => (
              <option key={seconds} value={seconds}>
                {say(seconds === firm.undoSeconds ? "me.undo_firm" : "me.undo_seconds", { count: seconds })}
              </option>
            ))}
        </Select>
      </section>
      <section className={styles.section} aria-labelledby="vest">
        <h2 id="vest">{say("vest.title")}</h2>
        <p className={styles.muted}>{say("vest.me_words")}</p>
        <Check
          label={say("vest.me_grounding")}
          checked={preferences.groundingLine}
          onChange={(groundingLine) => keep({ groundingLine })}
        />
      </section>
      <section className={styles.section} aria-labelledby="keys">
        <h2 id="keys">{say("me.keys")}</h2>
        <Check
          label={say("me.single_keys")}
          hint={say("me.single_keys_hint", { mod: spellKeys("mod+k")[0] })}
          checked={preferences.singleKeys}
          onChange={(singleKeys) => keep({ singleKeys })}
        />
      </section>
    </>
  );
}

/** A rule that says nothing any more, by its person's word or after five skips, and the way back. */
function Silenced({ rule, why, onBack }: { rule: string; why?: string; onBack: () => void }) {
  const say = useSay();
  const name = say(`me.rule_${rule}`);
  return (
    <li>
      <span>
        {name}
        {why && <small>{why}</small>}
      </span>
      <Button size="small" icon={AgainIcon} aria-label={say("me.silenced_back_named", { rule: name })} onClick={onBack}>
        {say("me.silenced_back")}
      </Button>
    </li>
  );
}
