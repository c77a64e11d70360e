import type { CaseView } from "#contract/case-shapes.ts";

export type Doing = CaseView["presence"][number]["doing"];
type Person = CaseView["presence"][number]["person"];

/** One open interface at one case. */
export interface Place {
  case: number;
  person: Person;
  doing: Doing;
}

/** Who is where right now. In memory only: nothing of it is ever stored. */
export interface Presence {
  /** The people at a case, each once with the most telling thing they do; `except` leaves one person out. */
  of(caseNumber: number, except?: number): CaseView["presence"];
}

/** Without a sign of life for this long a person is no longer shown, in milliseconds. */
export const FORGOTTEN_AFTER = 30_000;

const TELLING: readonly Doing[] = ["writing_reply", "writing_note", "reading"];

interface Kept extends Place {
  source: string;
  until: number;
}

/**
 * Holds what the connections of this process say and what other processes report, each under its source.
 * `changed` is called with a case whenever what would be shown of it is different.
 */
export function keepPresence({ changed, now = Date.now }: { changed(caseNumber: number): void; now?: () => number }) {
  const cases = new Map<number, Map<string, Kept>>();
  const keyOf = ({ source, person }: Pick<Kept, "source" | "person">) => `${source} ${person.id}`;

  const shown = (caseNumber: number, except?: number): CaseView["presence"] => {
    const people = new Map<number, { person: Person; doing: Doing }>();
    for (const { person, doing, until } of cases.get(caseNumber)?.values() ?? []) {
      const before = people.get(person.id);
      if (until <= now() || person.id === except) continue;
      if (!before || TELLING.indexOf(doing) < TELLING.indexOf(before.doing)) people.set(person.id, { person, doing });
    }
    return [...people.values()].sort((a, b) => a.person.id - b.person.id);
  };

  const changing = (caseNumber: number, change: () => void) => {
    const before = JSON.stringify(shown(caseNumber));
    change();
    if (cases.get(caseNumber)?.size === 0) cases.delete(caseNumber);
    if (JSON.stringify(shown(caseNumber)) !== before) changed(caseNumber);
  };

  return {
    of: shown,
    /** The cases at which somebody is. */
    cases: (): number[] => [...cases.keys()],
    /** Somebody is there, or still there. */
    put(source: string, place: Place) {
      changing(place.case, () => {
        const there = cases.get(place.case) ?? new Map<string, Kept>();
        cases.set(place.case, there);
        const kept = { ...place, source, until: now() + FORGOTTEN_AFTER };
        there.set(keyOf(kept), kept);
      });
    },
    leave(source: string, caseNumber: number) {
      changing(caseNumber, () => {
        const there = cases.get(caseNumber);
        for (const [key, kept] of there ?? []) if (kept.source === source) there?.delete(key);
      });
    },
    /** A connection or a whole process is gone: every source that is it or begins with it. */
    leaveAll(source: string) {
      for (const [caseNumber, there] of [...cases]) {
        changing(caseNumber, () => {
          for (const [key, kept] of there) {
            if (kept.source === source || kept.source.startsWith(`${source}/`)) there.delete(key);
          }
        });
      }
    },
    /** Drops who has not been heard of, and says so. */
    sweep() {
      for (const [caseNumber, there] of [...cases]) {
        const late = [...there].filter(([, { until }]) => until <= now());
        if (late.length === 0) continue;
        for (const [key] of late) there.delete(key);
        if (there.size === 0) cases.delete(caseNumber);
        changed(caseNumber);
      }
    },
    /** What the sources of this process say, to be told to the others. */
    placesOf(source: string): (Place & { source: string })[] {
      return [...cases.values()].flatMap((there) =>
        [...there.values()].filter((kept) => kept.source.startsWith(`${source}/`) && kept.until > now()),
      );
    },
  };
}

export type PresenceKeeper = ReturnType<typeof keepPresence>;
