import { useId } from "react";
import { Icon } from "../../parts/Icon.tsx";
import { CustomerSeesIcon, TeamOnlyIcon } from "../../parts/icons.ts";
import { Kbd } from "../../parts/Kbd.tsx";
import { useSay } from "../../words.tsx";
import styles from "./Composer.module.css";
import type { Mode } from "./mode.ts";

const modes = [
  { mode: "reply", icon: CustomerSeesIcon, keys: "r" },
  { mode: "note", icon: TeamOnlyIcon, keys: "n" },
] as const;

/** Who will read what is written. Changes only by its person's own hand. */
export function ModeSwitch({ mode, onMode }: { mode: Mode; onMode: (mode: Mode) => void }) {
  const say = useSay();
  const name = useId();
  return (
    <fieldset className={styles.modes}>
      <legend className="for-readers">{say("composer.visible_to")}</legend>
      {modes.map((one) => (
        <label key={one.mode} className={styles.mode} data-mode={one.mode}>
          <input
            type="radio"
            name={name}
            checked={mode === one.mode}
            onChange={() => onMode(one.mode)}
            aria-label={say(one.mode === "reply" ? "composer.mode_reply_long" : "composer.mode_note_long")}
          />
          <span>
            <Icon of={one.icon} size={16} />
            {say(`composer.mode_${one.mode}`)}
            <Kbd keys={one.keys} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
