import { useMemo } from "react";
import { useMe } from "../../me/use-me.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { type AreaName, seenAreas } from "../conversation/shield.ts";
import styles from "./BehavioursSeen.module.css";
import { Section } from "./Section.tsx";

const ORDER: readonly AreaName[] = ["demand", "invasion", "pressure", "criticism", "judgement"];

type Seen = { message: number; at: string; lang: string; quote: string };

/** Where this case's messages show one of the four areas: the words, and the way to them. Of the words, not of the person. */
export function BehavioursSeen() {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const when = useWhen();
  const covered = !me.preferences.showInsults;
  const seen = useMemo(() => {
    const byArea = new Map<AreaName, Seen[]>();
    for (const message of view.messages.toReversed()) {
      if (message.direction !== "in" || !message.reading) continue;
      for (const { name, quotes } of seenAreas(message.text, message.reading.labels, covered ? message.reading.masked : [])) {
        const places = byArea.get(name) ?? [];
        const quote = quotes[0];
        if (quote && places.length < 2)
          places.push({ message: message.id, at: message.at, lang: message.language ?? view.language, quote });
        byArea.set(name, places);
      }
    }
    return ORDER.flatMap((name) => (byArea.has(name) ? [{ area: name, places: byArea.get(name) ?? [] }] : []));
  }, [view.messages, view.language, covered]);

  return (
    <Section name="behaviours" title={say("case.behaviours")}>
      {seen.length === 0 ? (
        <p className={styles.none}>{say("case.no_behaviours")}</p>
      ) : (
        <ul className={styles.areas}>
          {seen.map(({ area, places }) => (
            <li key={area}>
              <h3 className={styles.area}>{say(`case.area_${area}`)}</h3>
              {places.map((place) => (
                <a key={place.message} href={`#m-${place.message}`} className={styles.place}>
                  <q lang={place.lang}>{place.quote}</q>
                  <span>{when.short(place.at)}</span>
                </a>
              ))}
              <p className={styles.offer}>{say(`case.area_${area}_offer`)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
