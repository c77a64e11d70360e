import { matches, type Pressed, readKeys, type Step, worksInFields, writesText } from "./combination.ts";

export type Command = {
  /** `queue.next`; the last one mounted with an id wins, and gives way again when it leaves. */
  id: string;
  /** What it does, in the person's language; shown in the palette and the sheet. */
  label: string;
  /** `j`, `["j", "down"]`, `g q`, `mod+k`. Without keys it is in the palette only. */
  keys?: string | readonly string[];
  /** Heading in the sheet, in the person's language. */
  where: string;
  run: () => void;
  /** False: neither keys nor palette offer it now. */
  enabled?: boolean;
  /** True: not listed in the palette (moving in a list). */
  quiet?: boolean;
};

type Kept = Command & { steps: Step[][]; order: number };

/** Where a key was pressed, as far as it decides who gets it. */
export type Place = "page" | "field" | "layer";

const patience = 1500;

/** A letter, or the stroke before a key of the notes. */
const writesNote = ([first]: readonly Step[]): boolean =>
  first !== undefined && !first.mod && (first.key === "/" || /^Key[A-Z]$/.test(first.code ?? ""));

/** All commands of what is on the screen, and the one place where keys find them. */
export function keepCommands() {
  let commands: readonly Kept[] = [];
  let count = 0;
  let singleKeys = true;
  let lettersWrite = false;
  let begun: { steps: Pressed[]; at: number } | null = null;
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watcher of watchers) watcher();
  };

  const available = () => {
    const byId = new Map<string, Kept>();
    for (const command of commands) byId.set(command.id, command);
    return [...byId.values()].filter((command) => command.enabled !== false);
  };

  return {
    add(command: Command) {
      const keys = command.keys === undefined ? [] : typeof command.keys === "string" ? [command.keys] : command.keys;
      const kept: Kept = { ...command, steps: keys.map(readKeys), order: count++ };
      commands = [...commands, kept];
      tell();
      return () => {
        commands = commands.filter((each) => each !== kept);
        tell();
      };
    },
    all: () => commands,
    available,
    watch(watcher: () => void) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    /** WCAG 2.1.4: keys without Ctrl or Command can be switched off. */
    allowSingleKeys(allowed: boolean) {
      singleKeys = allowed;
    },
    /** On a screen where every letter begins a note, none of them runs a command: neither `z` nor `g q`, nor `/`. */
    letLettersWrite(write: boolean) {
      lettersWrite = write;
      begun = null;
      tell();
    },
    /** Whether a command's keys do anything on the screen as it is now. */
    answers: (steps: readonly Step[]) => !(lettersWrite && writesNote(steps)),
    /** Finds and runs the command of a press. True when it was ours and the browser should not act on it. */
    press(event: Pressed, place: Place, now: number, mac?: boolean): boolean {
      if (writesText(event)) return false;
      if (/^(?:Control|Shift|Meta|Alt|CapsLock)/.test(event.key)) return false;
      const before = begun && now - begun.at < patience ? begun.steps : [];
      begun = null;
      const presses = [...before, event];
      const fits = (steps: readonly Step[]) => presses.every((press, index) => steps[index] && matches(steps[index], press, mac));

      for (const command of available().reverse()) {
        for (const steps of command.steps) {
          const special = worksInFields(steps);
          if (!special && (place !== "page" || !singleKeys)) continue;
          if (lettersWrite && writesNote(steps)) continue;
          if (special && place === "layer") continue;
          if (steps[0]?.code === "Escape" && place !== "page") continue;
          if (!fits(steps)) continue;
          if (steps.length > presses.length) {
            begun = { steps: presses, at: now };
            continue;
          }
          begun = null;
          command.run();
          return true;
        }
      }
      return begun !== null;
    },
  };
}

export const commands = keepCommands();
