import { Link } from "@tanstack/react-router";
import { spellKeys } from "../keyboard/combination.ts";
import { Check, Choices } from "../parts/Choices.tsx";
import { Select } from "../parts/Select.tsx";
import { useSay } from "../words.tsx";
import { Extension } from "./Extension.tsx";
import styles from "./Me.module.css";
import { useMe } from "./use-me.ts";
import { useSettings } from "./use-settings.ts";

const hours = ["10:00", "12:00", "14:00", "16:00", "18:00", "20:00"];
const limits = ["0", "1", "2", "3"] as const;

/** How much one takes on: the person's own number, which nobody else sees. */
export function Availability() {
  const say = useSay();
  const { preferences, firm } = useMe();
  const today = Temporal.Now.zonedDateTimeISO(firm.timeZone).toPlainDate().toString();
  const change = useSettings();
  const keep = (next: Partial<typeof preferences>) => void change({ preferences: next }).catch(() => {});
  return (
    <section className={styles.section} aria-labelledby="availability-title">
      <h2 id="availability-title">{say("me.availability")}</h2>
      <p className={styles.muted}>{say("me.availability_words")}</p>
      <Choices
        legend={say("me.chat_limit")}
        value={String(preferences.chatLimit) as (typeof limits)[number]}
        options={limits.map((value) => ({ value, label: value === "0" ? say("me.chat_limit_0") : value }))}
        onChange={(chatLimit) => keep({ chatLimit: Number(chatLimit) })}
      />
      <Check
        label={say("me.enter_sends")}
        hint={say("me.enter_sends_hint", { mod: spellKeys("mod+enter")[0] })}
        checked={preferences.enterSendsChat}
        onChange={(enterSendsChat) => keep({ enterSendsChat })}
      />
      <Extension />
      <Select
        label={say("wellbeing.fewer_calls")}
        hint={say("wellbeing.fewer_calls_hint")}
        value={preferences.fewerCallsAfter ?? ""}
        onChange={(event) => keep({ fewerCallsAfter: event.target.value || null })}
      >
        <option value="">{say("wellbeing.fewer_calls_never")}</option>
        {hours.map((time) => (
          <option key={time} value={time}>
            {say("wellbeing.fewer_calls_after", { time })}
          </option>
        ))}
      </Select>
      <Check
        label={say("wellbeing.fewer_hard")}
        hint={say("wellbeing.fewer_hard_hint")}
        checked={preferences.fewerHardOn === today}
        onChange={(on) => keep({ fewerHardOn: on ? today : null })}
      />
      <p>
        <Link to="/me/handover">{say("handover.go")}</Link>
        <br />
        <span className={styles.muted}>{say("handover.link_words")}</span>
      </p>
      <p>
        <Link to="/threats">{say("threat.list")}</Link>
        <br />
        <span className={styles.muted}>{say("threat.list_lead")}</span>
      </p>
    </section>
  );
}
