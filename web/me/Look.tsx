import { Choices } from "../parts/Choices.tsx";
import { languageNames, languages } from "../parts/languages.ts";
import { Select } from "../parts/Select.tsx";
import { useNow, useWhen } from "../when.ts";
import { useSay } from "../words.tsx";
import { knownZones } from "../zone.ts";
import styles from "./Me.module.css";
import { useMe } from "./use-me.ts";
import { useSettings } from "./use-settings.ts";

export function Look() {
  const say = useSay();
  const me = useMe();
  const change = useSettings();
  const when = useWhen();
  const now = useNow();
  return (
    <section className={styles.section} aria-labelledby="look">
      <h2 id="look">{say("me.appearance")}</h2>
      <Choices
        legend={say("me.language")}
        value={me.language}
        options={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChange={(language) => void change({ language }).catch(() => {})}
      />
      <Choices
        legend={say("me.theme")}
        value={me.theme}
        options={(["system", "light", "dark"] as const).map((value) => ({ value, label: say(`me.theme_${value}`) }))}
        onChange={(theme) => void change({ theme }).catch(() => {})}
      />
      <Choices
        legend={say("me.density")}
        hint={say("me.density_hint")}
        value={me.density}
        options={(["comfortable", "compact"] as const).map((value) => ({ value, label: say(`me.density_${value}`) }))}
        onChange={(density) => void change({ density }).catch(() => {})}
      />
      <Select
        label={say("me.time_zone")}
        hint={say("me.time_zone_hint", { time: when.time(new Date(now).toISOString()) })}
        value={me.timeZone}
        onChange={(event) => void change({ timeZone: event.target.value }).catch(() => {})}
      >
        {knownZones().map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </Select>
    </section>
  );
}
