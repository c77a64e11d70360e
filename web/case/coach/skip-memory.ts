/** What the coach remembers of its person, on their device only. */
export type Memory = {
  /** Ids of marks that were skipped; an id is bound to the rule and the sentence's own words. */
  skipped: string[];
  /** Skips of each rule since it was last accepted. */
  inARow: Record<string, number>;
  /** Cases in which the coach keeps quiet. */
  quietCases: number[];
};

export const nothingRemembered: Memory = { skipped: [], inARow: {}, quietCases: [] };

/** After so many skips without a single use, a rule only answers when asked. */
export const SKIPS_TO_SILENCE = 5;
const LONGEST = 500;

export const skip = (memory: Memory, mark: { id: string; rule: string }): Memory => ({
  ...memory,
  skipped: [...memory.skipped.filter((id) => id !== mark.id), mark.id].slice(-LONGEST),
  inARow: { ...memory.inARow, [mark.rule]: (memory.inARow[mark.rule] ?? 0) + 1 },
});

export const accept = (memory: Memory, mark: { rule: string }): Memory => ({
  ...memory,
  inARow: { ...memory.inARow, [mark.rule]: 0 },
});

export const quiet = (memory: Memory, number: number, isQuiet: boolean): Memory => ({
  ...memory,
  quietCases: [...memory.quietCases.filter((one) => one !== number), ...(isQuiet ? [number] : [])].slice(-LONGEST),
});

/** Rules that fell silent by themselves; their person sees them in the coach's settings and can wake them. */
export const fallenSilent = (memory: Memory): string[] =>
  Object.entries(memory.inARow)
    .filter(([, skips]) => skips >= SKIPS_TO_SILENCE)
    .map(([rule]) => rule);

export const wake = (memory: Memory, rule: string): Memory => accept(memory, { rule });

const placeOf = (me: number): string => `kapok.coach.${me}`;

export function readMemory(me: number, storage: Pick<Storage, "getItem"> = localStorage): Memory {
  try {
    return { ...nothingRemembered, ...(JSON.parse(storage.getItem(placeOf(me)) ?? "{}") as Partial<Memory>) };
  } catch {
    return nothingRemembered;
  }
}

export function keepMemory(me: number, memory: Memory, storage: Pick<Storage, "setItem"> = localStorage): void {
  try {
    storage.setItem(placeOf(me), JSON.stringify(memory));
  } catch {
    // A full or forbidden storage costs nothing but the memory itself.
  }
}
