import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import type { Ladder, SpokenLine } from "#knowhow/ladder.ts";
import type { Language } from "#words/say.ts";
import rung from "../calls/Rung.module.css";
import { useLadder } from "../calls/use-ladder.ts";
import { Skeleton } from "../parts/Skeleton.tsx";
import { ScreenHeader } from "../shell/ScreenHeader.tsx";
import { useLanguage, useSay } from "../words.tsx";
import words from "./EntryWords.module.css";
import { Example } from "./Example.tsx";
import styles from "./LadderScreen.module.css";
import { LanguageChoice } from "./LanguageChoice.tsx";
import library from "./Library.module.css";

/** The ladder to read beforehand: its order, the rungs with their words, and what it is never for. */
export function LadderScreen() {
  const say = useSay();
  const mine = useLanguage();
  const [language, setLanguage] = useState<Language>(mine);
  const { data } = useLadder(language);
  return (
    <div className={library.screen}>
      <ScreenHeader
        back={{ to: "/library", says: say("library.title") }}
        title={say("ladder.title")}
        sentence={say("ladder.sentence")}
        actions={<Link to={"/library/ladder/call" as string}>{say("ladder.demonstration")}</Link>}
      />
      <LanguageChoice language={language} texts={[]} onLanguage={setLanguage} />
      {data ? <Whole ladder={data} language={language} /> : <Skeleton lines={10} />}
    </div>
  );
}

function Whole({ ladder, language }: { ladder: Ladder; language: Language }) {
  const say = useSay();
  const { opening, recording, feelFeltFound, matching } = ladder;
  return (
    <div className={words.words} lang={language}>
      <Part title={say("ladder.order")}>
        <Lines of={ladder.order} />
      </Part>
      <Part title={say("ladder.never")}>
        <Lines of={ladder.never} />
      </Part>
      <ol className={styles.rungs}>
        {ladder.rungs.map((card) => (
          <li key={card.rung} className={styles.rung} data-rung={card.rung}>
            <h2>
              <span className={rung.number}>{card.rung}</span> {card.name}
            </h2>
            <p>{card.aim}</p>
            <Spoken lines={card.say} language={language} />
            <dl className={styles.when}>
              <dt>{say("calls.wait_for")}</dt>
              <dd>{card.waitFor}</dd>
              <dt>{say(card.rung === 5 ? "calls.then" : "calls.up_if")}</dt>
              <dd>{card.upIf}</dd>
            </dl>
            <h3>{say("calls.traps")}</h3>
            <Lines of={card.traps} />
          </li>
        ))}
      </ol>
      <Part title={say("calls.hardest")}>
        <dl className={styles.hardest}>
          {ladder.hardest.map((sentence) => (
            <div key={sentence.asks}>
              <dt>{sentence.asks}</dt>
              <dd>
                <Spoken lines={sentence.say} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={say("ladder.opening")}>
        <Plain of={[...opening.incoming, ...opening.outgoing]} language={language} />
        <h3>{say("ladder.voice_box")}</h3>
        <Plain of={opening.voiceBox} language={language} />
      </Part>
      <Part title={say("ladder.recording")}>
        <Plain of={recording.notice} language={language} />
        <h3>{say("ladder.objected")}</h3>
        <Plain of={recording.objected} language={language} />
      </Part>
      <Part title={say("ladder.call_back")}>
        <Plain of={ladder.callBack} language={language} />
      </Part>
      <Part title={feelFeltFound.name}>
        <p>{feelFeltFound.when}</p>
        <Plain of={feelFeltFound.say} language={language} />
        <h3>{say("ladder.not_when")}</h3>
        <Lines of={feelFeltFound.never} />
      </Part>
      <Part title={say("ladder.rejected", { name: matching.name })}>
        <p>{matching.what}</p>
        <Lines of={matching.whyNot} />
        <p>{matching.instead}</p>
      </Part>
      <Part title={say("ladder.evidence")}>
        <ul className={words.lines}>
          {ladder.evidence.map(({ says, source }) => (
            <li key={says}>
              {says} <small className={words.quiet}>{source}</small>
            </li>
          ))}
        </ul>
        <p className={words.quiet}>{ladder.source}</p>
      </Part>
    </div>
  );
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part}>
    <h2>{title}</h2>
    {children}
  </section>
);

const Lines = ({ of }: { of: readonly string[] }) => (
  <ul className={words.lines}>
    {of.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

const Plain = ({ of, language }: { of: readonly string[]; language: Language }) => (
  <Spoken lines={of.map((each) => ({ words: each }))} language={language} />
);

/** Sentences as they would be said, each with what must be so before it may be. */
function Spoken({ lines, language }: { lines: readonly SpokenLine[]; language: Language }) {
  const say = useSay();
  return (
    <ul className={words.examples}>
      {lines.map((line) => (
        <li key={line.words}>
          <Example words={line.words} language={language} />
          {line.only && <small className={styles.only}>{say(`ladder.only_${line.only}`)}</small>}
          {line.asInSeed && <small className={styles.only}>{say("calls.as_in_seed", { why: line.asInSeed })}</small>}
        </li>
      ))}
    </ul>
  );
}
