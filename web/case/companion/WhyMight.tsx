import { useQuery } from "@tanstack/react-query";
import { ORIGINS, type Origin, offerTechniques } from "#knowhow/offering.ts";
import type { OriginCard } from "#knowhow/origin.ts";
import type { Language } from "#words/say.ts";
import { Button } from "../../parts/Button.tsx";
import { Choices } from "../../parts/Choices.tsx";
import { useLanguage, useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { channelOf, occasionsIn, stageName } from "./occasions.ts";
import { Section } from "./Section.tsx";
import styles from "./WhyMight.module.css";

const ORIGIN_CARDS: Record<Language, () => Promise<readonly OriginCard[]>> = {
  pl: async () => (await import("#knowhow/pl/origins.ts")).ORIGINS_PL,
  bg: async () => (await import("#knowhow/bg/origins.ts")).ORIGINS_BG,
  en: async () => (await import("#knowhow/en/origins.ts")).ORIGINS_EN,
};

/** Thoughts about where the words may come from, each with what speaks against it. Only the order of the techniques follows them; nothing is kept. */
export function WhyMight({ origin, onOrigin }: { origin: Origin | null; onOrigin: (origin: Origin | null) => void }) {
  const view = useCase();
  const say = useSay();
  const language = useLanguage();
  const occasions = occasionsIn(view.messages);
  const seen = offerTechniques({ occasions, stage: stageName(view.stage), channel: channelOf(view.channel) }).length > 0;
  const cards = useQuery({
    queryKey: ["knowhow", "origins", language],
    queryFn: ORIGIN_CARDS[language],
    enabled: origin !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!seen) return null;
  const card = cards.data?.find(({ id }) => id === origin);
  return (
    <Section name="why" title={say("why.title")}>
      <Choices
        legend={say("why.might_be")}
        hint={say("why.lead")}
        value={origin}
        options={ORIGINS.map((value) => ({ value, label: say(`why.${value}`) }))}
        onChange={onOrigin}
      />
      {cards.isError && (
        <p role="alert" className={styles.quiet}>
          {say("why.failed")}{" "}
          <Button size="small" onClick={() => void cards.refetch()}>
            {say("common.try_again")}
          </Button>
        </p>
      )}
      {card && (
        <>
          <ul className={styles.explanations}>
            {card.explanations.map(({ words, speaksFor, speaksAgainst }) => (
              <li key={words}>
                <p className={styles.words}>{words}</p>
                <dl className={styles.signs}>
                  <div>
                    <dt>{say("why.for")}</dt>
                    <dd>{speaksFor}</dd>
                  </div>
                  <div>
                    <dt>{say("why.against")}</dt>
                    <dd>{speaksAgainst}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>{say("why.sorted")}</p>
          <Button size="small" kind="quiet" onClick={() => onOrigin(null)}>
            {say("why.let_go")}
          </Button>
        </>
      )}
    </Section>
  );
}
