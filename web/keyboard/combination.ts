/** What of a keyboard event matters here; tests give plain values. */
export type Pressed = Pick<KeyboardEvent, "code" | "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing"> & {
  getModifierState(name: string): boolean;
};

export type Step = { mod: boolean; shift: boolean; code: string | null; key: string | null };

const named: Record<string, string> = {
  enter: "Enter",
  escape: "Escape",
  space: "Space",
  up: "ArrowUp",
  down: "ArrowDown",
  left: "ArrowLeft",
  right: "ArrowRight",
  home: "Home",
  end: "End",
  f8: "F8",
  "[": "BracketLeft",
  "]": "BracketRight",
  ".": "Period",
};

/** Keys that the browser owns; a page that takes them breaks people's hands. */
const browserOwns = /^(?:mod\+[twnlpr\d]|mod\+shift\+[twn])$/;

/**
 * Reads `j`, `g q`, `mod+k`, `mod+shift+enter`, `?`. `mod` is Ctrl, on a Mac Command.
 * Alt does not exist here: with AltGr and Option people write ą, ę and ћ (ux: no shortcut ever contains Alt).
 * Throws on keys that must not be taken, so that a mistake is seen when the command is written.
 */
export function readKeys(keys: string): Step[] {
  return keys.split(" ").map((part) => {
    if (/\b(?:alt|option|altgr)\b/i.test(part)) throw new Error(`"${keys}": no shortcut may contain Alt`);
    if (browserOwns.test(part)) throw new Error(`"${keys}" belongs to the browser`);
    const mod = part.startsWith("mod+");
    const shift = part.includes("shift+");
    const name = part.replace(/^mod\+/, "").replace(/^shift\+/, "");
    if (name === "?" || name === "/") return { mod, shift, code: null, key: name };
    // By the physical key, so that `j` is j under a Bulgarian layout too.
    if (/^[a-z]$/.test(name)) return { mod, shift, code: `Key${name.toUpperCase()}`, key: null };
    if (/^\d$/.test(name)) return { mod, shift, code: `Digit${name}`, key: null };
    const code = named[name];
    if (!code) throw new Error(`"${keys}" names a key that is not known`);
    return { mod, shift, code, key: null };
  });
}

export const onMac = (): boolean => typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);

/** True when the press writes a character of its own or is half of one: never ours. */
export const writesText = (event: Pressed): boolean =>
  event.isComposing || event.key === "Dead" || event.key === "Process" || event.altKey || event.getModifierState("AltGraph");

export function matches(step: Step, event: Pressed, mac = onMac()): boolean {
  if (writesText(event)) return false;
  const mod = mac ? event.metaKey : event.ctrlKey;
  const foreign = mac ? event.ctrlKey : event.metaKey;
  if (foreign || mod !== step.mod) return false;
  // `?` needs Shift on some layouts and none on others; the character decides.
  if (step.key) return event.key === step.key;
  if (event.shiftKey !== step.shift) return false;
  const code = event.code.replace(/^Numpad(\d)$/, "Digit$1").replace("NumpadEnter", "Enter");
  return code === step.code;
}

/** True for keys that a person may press while writing: with Ctrl or Command, Escape and function keys. */
export const worksInFields = (steps: readonly Step[]): boolean =>
  steps.length === 1 && (steps[0]!.mod || steps[0]!.code === "Escape" || /^F\d/.test(steps[0]!.code ?? ""));

const drawn: Record<string, string> = { enter: "Enter", escape: "Esc", up: "↑", down: "↓", left: "←", right: "→", space: "␣" };

/** The keys as they are drawn, one entry per key cap. */
export function spellKeys(keys: string, mac = onMac()): string[] {
  return keys.split(" ").flatMap((part) =>
    part.split("+").map((name) => {
      if (name === "mod") return mac ? "⌘" : "Ctrl";
      if (name === "shift") return mac ? "⇧" : "Shift";
      return drawn[name] ?? (name.length > 1 || part.includes("+") ? name.toUpperCase() : name);
    }),
  );
}
