import { useMemo } from "react";
import type { NamingView } from "#contract/messages.ts";
import { useMe } from "../../me/use-me.ts";
import { useWhen } from "../../when.ts";
import { useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { useNamedBy } from "../conversation/Areas.tsx";
import { type AreaName, areasOf, quoteOf } from "../conversation/shield.ts";
import styles from "./BehavioursSeen.module.css";
import { Section } from "./Section.tsx";

const ORDER: readonly AreaName[] = ["demand", "invasion", "pressure", "criticism", "judgement"];

type Seen = { message: number; at: string; lang: string; quote: string; named: NamingView | null };

/** Where this case's messages show one of the four areas: the words, and the way to them. Of the words, not of the person. */
export function BehavioursSeen() {
  const view = useCase();
  const me = useMe();
  const say = useSay();
  const when = useWhen();
  const namedBy = useNamedBy();
  const covered = !me.preferences.showInsults;
  const seen = useMemo(() => {
    const byArea = new Map<AreaName, Seen[]>();
    for (const message of view.messages.toReversed()) {
      if (message.direction !== "in") continue;
      const { id, at, text, named } = message;
      const masked = covered ? (message.reading?.masked ?? []) : [];
      for (const { name, quotes } of areasOf(message, masked)) {
        const places = byArea.get(name) ?? [];
        // An area without words of its own is shown by the whole message.
        const quote = quotes[0] ?? quoteOf(text, [0, text.length], { masked });
        if (places.length < 2) places.push({ message: id, at, lang: message.language ?? view.language, quote, named });
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
                  <span>{[when.short(place.at), ...(place.named ? [namedBy(place.named)] : [])].join(" · ")}</span>
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
