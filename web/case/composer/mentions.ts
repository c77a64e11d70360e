export type Colleague = { id: number; name: string };

const fold = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/ł/gi, "l").toLowerCase();

/** The `@` that is being written at the caret, and what follows it; null where nobody is being named. */
export function mentionAt(text: string, caret: number): { from: number; query: string } | null {
  const before = text.slice(0, caret);
  const found = /(?:^|[\s(„“"])@([\p{L}\p{M}'.-]*(?: [\p{L}\p{M}'.-]*)?)$/u.exec(before);
  if (!found) return null;
  const query = found[1] ?? "";
  return { from: caret - query.length - 1, query };
}

/** Colleagues whose first or last name begins as written; accents and case do not matter. */
export function colleaguesFor(query: string, people: readonly Colleague[], most = 6): Colleague[] {
  const sought = fold(query);
  return people
    .filter(({ name }) => {
      const folded = fold(name);
      return folded.startsWith(sought) || folded.split(/\s+/).some((part) => part.startsWith(sought));
    })
    .slice(0, most);
}

/** Whom a note names: `@` and the whole name, or a first name that only one colleague has. */
export function mentioned(text: string, people: readonly Colleague[]): number[] {
  const folded = fold(text);
  const firstNames = new Map<string, number>();
  for (const { name } of people) {
    const first = fold(name.split(/\s+/)[0] ?? "");
    firstNames.set(first, (firstNames.get(first) ?? 0) + 1);
  }
  const stands = (name: string): boolean => {
    const sought = `@${name}`;
    for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
      const bordersWord = /[\p{L}\p{N}]/u.test(folded[at + sought.length] ?? "") || /[\p{L}\p{N}]/u.test(folded[at - 1] ?? "");
      if (!bordersWord) return true;
    }
    return false;
  };
  return people
    .filter(({ name }) => {
      const whole = fold(name);
      const first = whole.split(/\s+/)[0] ?? "";
      return stands(whole) || (first !== whole && firstNames.get(first) === 1 && stands(first));
    })
    .map(({ id }) => id);
}
