export interface WordingFacts {
  /** How the customer is addressed: "Panie Marianie", „г-жо Иванова“, "Mr Reed". */
  customer?: string;
  agent?: string;
  colleague?: string;
  firm?: string;
  /** For how long something is kept: "30 days". */
  keptFor?: string;
  /** A day and an hour, as the language writes them. */
  time?: string;
  /** Which of `{Pan|Pani}` is meant; null where nobody has said, which leaves both, or takes the third where there is one: `{Pana|Pani|Państwa}`. */
  form: "m" | "f" | null;
}

/** A wording of the know-how with the facts of a case. What is not known stays as `[…]`, so that nobody's name or hour is made up. */
export function fillWording(wording: string, { form, ...facts }: WordingFacts): string {
  return wording.replace(
    /(?<!\{)\{([^{}|]+)(?:\|([^{}|]*))?(?:\|([^{}|]*))?\}(?!\})(\.?)/g,
    (_, first: string, second: string | undefined, third: string | undefined, stop: string, at: number) => {
      if (second === undefined) {
        const fact = (Object.hasOwn(facts, first) && facts[first as keyof typeof facts]) || "[…]";
        return withStop(BEGINS.test(wording.slice(0, at)) ? capital(fact) : fact, stop);
      }
      if (form === null) return (third ?? `${first}/${second}`) + stop;
      return (form === "m" ? first : second) + stop;
    },
  );
}

/** A sentence begins behind this. */
const BEGINS = /(^|[.?!…]\s+)$/u;

/** „г-жо Петрова“ at the beginning of a sentence. */
const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** "4 p.m." and „16 ч.“ bring the full stop of their sentence along. */
const withStop = (fact: string, stop: string): string => (fact.endsWith(".") ? fact : fact + stop);

/** What a template may ask of a case, in the order in which an editor offers it. */
export const PLACEHOLDERS = [
  "greeting",
  "customer.name",
  "case.number",
  "case.subject",
  "promise.date",
  "agent.name",
  "firm.name",
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

export interface TemplateFacts extends Partial<Record<Placeholder, string>> {
  form: "m" | "f" | null;
}

/** A template with the facts of a case: `{{promise.date}}` becomes the hour that stands, or `[…]`, which is asked about once before sending. */
export function fillTemplate(text: string, { form, ...facts }: TemplateFacts): string {
  const named = text.replace(/\{\{\s*([\w.]+)\s*\}\}(\.?)/g, (_, name: string, stop: string) =>
    withStop((Object.hasOwn(facts, name) && facts[name as Placeholder]) || "[…]", stop),
  );
  return fillWording(named, { form });
}

/** Placeholders that no case can fill, so that whoever writes a template sees the slip. */
export const unknownPlaceholders = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\{\{([^{}]*)\}\}/g)]
      .map(([, name]) => name!.trim())
      .filter((name) => !(PLACEHOLDERS as readonly string[]).includes(name)),
  ),
];
