export interface WordingFacts {
  /** How the customer is addressed: "Panie Marianie", „госпожо Иванова“, "Mr Reed". */
  customer?: string;
  agent?: string;
  colleague?: string;
  /** A day and an hour, as the language writes them. */
  time?: string;
  /** Which of `{Pan|Pani}` is meant; null where nobody has said, which leaves both. */
  form: "m" | "f" | null;
}

/** A wording of the know-how with the facts of a case. What is not known stays as `[…]`, so that nobody's name or hour is made up. */
export function fillWording(wording: string, { form, ...facts }: WordingFacts): string {
  return wording.replace(/\{([^{}|]+)(?:\|([^{}|]+))?\}(\.?)/g, (_, first: string, second: string | undefined, stop: string) => {
    if (second === undefined) {
      const fact = (Object.hasOwn(facts, first) && facts[first as keyof typeof facts]) || "[…]";
      // "4 p.m." and „16 ч.“ bring the full stop of their sentence along.
      return fact.endsWith(".") ? fact : fact + stop;
    }
    if (form === null) return `${first}/${second}${stop}`;
    return (form === "m" ? first : second) + stop;
  });
}
