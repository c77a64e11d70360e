import type {
  Content,
  PathContent,
  ProcedureContent,
  Shelf,
  TechniqueContent,
  TemplateContent,
  VestContent,
} from "#contract/library-shapes.ts";
import type { Language } from "#words/say.ts";
import { useSay } from "../words.tsx";
import styles from "./EntryWords.module.css";
import { Example } from "./Example.tsx";
import { TemplateWords } from "./TemplateWords.tsx";

/** The words of an entry, as its shelf shows them. */
export function EntryWords({
  shelf,
  content,
  language,
  narrow = false,
  still = false,
}: {
  shelf: Shelf;
  content: Content;
  language: Language;
  narrow?: boolean;
  /** Read beside others of its kind: without a choice of its own. */
  still?: boolean;
}) {
  const words = {
    vests: () => <VestWords vest={content as VestContent} language={language} />,
    techniques: () => <TechniqueWords card={content as TechniqueContent} language={language} />,
    procedures: () => <ProcedureWords procedure={content as ProcedureContent} />,
    templates: () => <TemplateWords template={content as TemplateContent} language={language} still={still} />,
    paths: () => <PathWords path={content as PathContent} language={language} />,
  }[shelf]();
  return (
    <div className={styles.words} lang={language} data-narrow={narrow || undefined}>
      {words}
    </div>
  );
}

function TechniqueWords({ card, language }: { card: TechniqueContent; language: Language }) {
  const say = useSay();
  return (
    <>
      {card.also && card.also.length > 0 && <p className={styles.quiet}>{card.also.join(" · ")}</p>}
      <Part name="why">
        <p>{card.why}</p>
      </Part>
      <Part name="say">
        <Examples words={card.say} language={language} />
      </Part>
      {card.avoid.length > 0 && (
        <Part name="avoid">
          <dl className={styles.avoid}>
            {card.avoid.map(({ words, because }) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd>{because}</dd>
              </div>
            ))}
          </dl>
        </Part>
      )}
      {card.helps && (
        <Part name="helps">
          <p>{card.helps}</p>
        </Part>
      )}
      {card.notWhen.length > 0 && (
        <Part name="not_when">
          <Lines of={card.notWhen} />
        </Part>
      )}
      {card.parts && Object.keys(card.parts).length > 0 && (
        <Part name="parts">
          <Lines of={Object.values(card.parts ?? {})} numbered />
        </Part>
      )}
      {card.comment && (
        <Part name="comment">
          <p>{card.comment}</p>
        </Part>
      )}
      {card.source && <p className={styles.quiet}>{say("techniques.source", { source: card.source })}</p>}
    </>
  );
}

function VestWords({ vest, language }: { vest: VestContent; language: Language }) {
  return (
    <>
      <p className={styles.ground}>{vest.ground}</p>
      <Part name="say_written">
        <Examples words={vest.say.written} language={language} />
      </Part>
      {vest.say.chat && vest.say.chat.length > 0 && (
        <Part name="say_chat">
          <Examples words={vest.say.chat} language={language} />
        </Part>
      )}
      {vest.say.phone.length > 0 && (
        <Part name="say_phone">
          <Examples words={vest.say.phone} language={language} />
        </Part>
      )}
      <Part name="goes_on">
        <Lines of={[vest.goesOn.next, vest.goesOn.handOver, vest.goesOn.pause]} numbered />
      </Part>
    </>
  );
}

function ProcedureWords({ procedure }: { procedure: ProcedureContent }) {
  return (
    <>
      <p className={styles.ground}>{procedure.about}</p>
      <Part name="steps">
        <ol className={styles.steps}>
          {procedure.steps.map((step) => (
            <li key={step.do}>
              {step.do}
              {step.because && <small>{step.because}</small>}
            </li>
          ))}
        </ol>
      </Part>
    </>
  );
}

function PathWords({ path, language }: { path: PathContent; language: Language }) {
  const say = useSay();
  return (
    <>
      <p className={styles.ground}>{say(`library.level_${path.level}`)}</p>
      {(["who", "when", "how", "hours"] as const).map(
        (part) =>
          path[part] && (
            <Part key={part} name={part}>
              <p>{path[part]}</p>
            </Part>
          ),
      )}
      {path.say && (
        <Part name="say">
          <Examples words={[path.say]} language={language} />
        </Part>
      )}
    </>
  );
}

function Part({ name, children }: { name: string; children: React.ReactNode }) {
  const say = useSay();
  return (
    <section className={styles.part}>
      <h2 lang={document.documentElement.lang}>{say(`library.part_${name}`)}</h2>
      {children}
    </section>
  );
}

const Examples = ({ words, language }: { words: readonly string[]; language: Language }) => (
  <ul className={styles.examples}>
    {words.map((each) => (
      <li key={each}>
        <Example words={each} language={language} />
      </li>
    ))}
  </ul>
);

const Lines = ({ of, numbered = false }: { of: readonly string[]; numbered?: boolean }) => {
  const List = numbered ? "ol" : "ul";
  return (
    <List className={styles.lines}>
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </List>
  );
};
