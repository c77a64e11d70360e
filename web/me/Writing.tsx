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
          {preferences.silencedRules.length === 0 && <p className={styles.muted}>{say("me.silenced_none")}</p>}
          <ul className={styles.rows}>
            {preferences.silencedRules.map((rule) => (
              <li key={rule}>
                <span>{say(`me.rule_${rule}`)}</span>
                <Button
                  size="small"
                  icon={AgainIcon}
                  aria-label={say("me.silenced_back_named", { rule: say(`me.rule_${rule}`) })}
                  onClick={() => keep({ silencedRules: preferences.silencedRules.filter((each) => each !== rule) })}
                >
                  {say("me.silenced_back")}
                </Button>
              </li>
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
