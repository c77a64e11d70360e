import { describe, expect, it, vi } from "vitest";
import { type Pressed, readKeys, spellKeys } from "./combination.ts";
import { keepCommands } from "./commands.ts";

/** What each layout's unshifted letter keys write, KeyA to KeyZ; written from the layouts' tables. */
const codes = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `Key${letter}`);
const layouts: Record<string, { letters: string; altGr: Record<string, string> }> = {
  US: { letters: "abcdefghijklmnopqrstuvwxyz", altGr: {} },
  "Polish programmers": {
    letters: "abcdefghijklmnopqrstuvwxyz",
    altGr: { KeyA: "ą", KeyC: "ć", KeyE: "ę", KeyL: "ł", KeyN: "ń", KeyO: "ó", KeyS: "ś", KeyX: "ź", KeyZ: "ż" },
  },
  "Bulgarian BDS": { letters: "ьфъаеожгсткнпхдзыиямшувйущ", altGr: { KeyE: "€" } },
  "Bulgarian phonetic": { letters: "абцдефгхийклмнопярстужвьъз", altGr: { KeyE: "ѝ" } },
};

function press(
  code: string,
  key: string,
  held: { ctrl?: boolean; alt?: boolean; altGr?: boolean; shift?: boolean; meta?: boolean } = {},
): Pressed {
  return {
    code,
    key,
    ctrlKey: held.ctrl ?? false,
    altKey: held.alt ?? false,
    metaKey: held.meta ?? false,
    shiftKey: held.shift ?? false,
    isComposing: false,
    getModifierState: (name) => name === "AltGraph" && (held.altGr ?? false),
  };
}

function deskWith(keys: readonly string[]) {
  const desk = keepCommands();
  const ran: string[] = [];
  for (const each of keys) desk.add({ id: each, label: each, where: "here", keys: each, run: () => ran.push(each) });
  return { desk, ran };
}

const singles = codes.map((code) => code.slice(3).toLowerCase());

describe.each(Object.entries(layouts))("on the %s layout", (_, { letters, altGr }) => {
  it.each(codes.map((code, index) => [code, letters[index]!] as const))("%s (%s) runs the command of its place", (code, key) => {
    const { desk, ran } = deskWith(singles.filter((each) => each !== "g"));
    expect(desk.press(press(code, key), "page", 0)).toBe(code !== "KeyG");
    expect(ran).toEqual(code === "KeyG" ? [] : [code.slice(3).toLowerCase()]);
  });

  it.each([
    ["AltGr on Windows", { ctrl: true, alt: true, altGr: true }, false],
    ["AltGr on Linux", { ctrl: false, alt: false, altGr: true }, false],
    ["Option on a Mac", { ctrl: false, alt: true, altGr: false }, true],
  ])("no letter written with %s runs anything, anywhere", (_name, held, mac) => {
    const all = [
      ...singles,
      ...singles.filter((each) => !"twnlpr".includes(each)).map((each) => `mod+${each}`),
      "?",
      "/",
      "[",
      "]",
    ];
    const { desk, ran } = deskWith(all);
    for (const code of codes) {
      for (const place of ["page", "field", "layer"] as const) {
        expect(desk.press(press(code, altGr[code] ?? "å", held), place, 0, mac)).toBe(false);
      }
    }
    expect(ran).toEqual([]);
  });

  it("goes to the queue with g q", () => {
    const { desk, ran } = deskWith(["g q", "q", "j"]);
    expect(desk.press(press("KeyG", letters[6]!), "page", 0)).toBe(true);
    expect(desk.press(press("KeyQ", letters[16]!), "page", 300)).toBe(true);
    expect(ran).toEqual(["g q"]);
  });

  it("writes every letter in a field without running a command", () => {
    const { desk, ran } = deskWith(singles);
    codes.forEach((code, index) => {
      expect(desk.press(press(code, letters[index]!), "field", 0)).toBe(false);
    });
    expect(ran).toEqual([]);
  });
});

describe("keys and commands", () => {
  it("forgets a sequence that nobody finished", () => {
    const { desk, ran } = deskWith(["g q", "q"]);
    desk.press(press("KeyG", "g"), "page", 0);
    desk.press(press("KeyQ", "q"), "page", 5000);
    expect(ran).toEqual(["q"]);
  });

  it("does not run the second key alone after a sequence went astray", () => {
    const { desk, ran } = deskWith(["g q", "j"]);
    desk.press(press("KeyG", "g"), "page", 0);
    expect(desk.press(press("KeyJ", "j"), "page", 100)).toBe(false);
    expect(ran).toEqual([]);
  });

  it("takes the palette's key in a field, and leaves single keys, sequences and arrows there alone", () => {
    const { desk, ran } = deskWith(["mod+k", "j", "down", "1"]);
    expect(desk.press(press("KeyK", "к", { ctrl: true }), "field", 0, false)).toBe(true);
    expect(desk.press(press("ArrowDown", "ArrowDown"), "field", 0)).toBe(false);
    expect(desk.press(press("Digit1", "1"), "field", 0)).toBe(false);
    expect(ran).toEqual(["mod+k"]);
  });

  it("leaves an open dialog its own keys", () => {
    const { desk, ran } = deskWith(["mod+k", "j", "escape"]);
    for (const event of [press("KeyK", "k", { ctrl: true }), press("KeyJ", "j"), press("Escape", "Escape")]) {
      expect(desk.press(event, "layer", 0, false)).toBe(false);
    }
    expect(ran).toEqual([]);
  });

  it("tells Ctrl from Command by the machine", () => {
    const { desk, ran } = deskWith(["mod+k"]);
    expect(desk.press(press("KeyK", "k", { ctrl: true }), "page", 0, true)).toBe(false);
    expect(desk.press(press("KeyK", "k", { meta: true }), "page", 0, true)).toBe(true);
    expect(desk.press(press("KeyK", "k", { meta: true }), "page", 0, false)).toBe(false);
    expect(ran).toHaveLength(1);
  });

  it("knows a reply's key from a note's", () => {
    const { desk, ran } = deskWith(["mod+enter", "mod+shift+enter"]);
    desk.press(press("Enter", "Enter", { ctrl: true }), "field", 0, false);
    desk.press(press("NumpadEnter", "Enter", { ctrl: true, shift: true }), "field", 0, false);
    expect(ran).toEqual(["mod+enter", "mod+shift+enter"]);
  });

  it("finds ? and / wherever the layout has them", () => {
    const { desk, ran } = deskWith(["?", "/"]);
    desk.press(press("Digit2", "?", { shift: true }), "page", 0); // Bulgarian BDS
    desk.press(press("Minus", "?", { shift: true }), "page", 0); // German
    desk.press(press("Digit7", "/", { shift: true }), "page", 0); // German
    desk.press(press("Slash", "б"), "page", 0); // Bulgarian BDS: a letter, not ours
    expect(ran).toEqual(["?", "?", "/"]);
  });

  it("stays silent while a character is being composed", () => {
    const { desk, ran } = deskWith(["j"]);
    expect(desk.press({ ...press("KeyJ", "j"), isComposing: true }, "page", 0)).toBe(false);
    expect(desk.press(press("KeyJ", "Dead"), "page", 0)).toBe(false);
    expect(ran).toEqual([]);
  });

  it("can be switched off, but for keys with Ctrl and Escape", () => {
    const { desk, ran } = deskWith(["j", "g q", "?", "mod+k", "escape"]);
    desk.allowSingleKeys(false);
    for (const event of [press("KeyJ", "j"), press("KeyG", "g"), press("Slash", "?", { shift: true })]) {
      expect(desk.press(event, "page", 0, false)).toBe(false);
    }
    desk.press(press("KeyK", "k", { ctrl: true }), "page", 0, false);
    desk.press(press("Escape", "Escape"), "page", 0, false);
    expect(ran).toEqual(["mod+k", "escape"]);
  });

  it("lets the newest command with an id answer, and gives way again", () => {
    const desk = keepCommands();
    const ran = vi.fn();
    desk.add({ id: "open", label: "", where: "", keys: "o", run: () => ran("list") });
    const leave = desk.add({ id: "open", label: "", where: "", keys: "o", run: () => ran("case") });
    desk.press(press("KeyO", "o"), "page", 0);
    leave();
    desk.press(press("KeyO", "o"), "page", 0);
    expect(ran.mock.calls).toEqual([["case"], ["list"]]);
    expect(desk.available()).toHaveLength(1);
  });

  it("passes over a command that is not possible now", () => {
    const desk = keepCommands();
    const ran = vi.fn();
    desk.add({ id: "send", label: "", where: "", keys: "mod+enter", enabled: false, run: ran });
    expect(desk.press(press("Enter", "Enter", { ctrl: true }), "field", 0, false)).toBe(false);
    expect(ran).not.toHaveBeenCalled();
  });

  it.each(["alt+e", "mod+alt+k", "option+j", "mod+t", "mod+w", "mod+shift+n", "mod+1", "mod+l", "mod+p", "mod+r", "hyper"])(
    "refuses to be given %s",
    (keys) => {
      expect(() => readKeys(keys)).toThrow();
    },
  );

  it("draws keys as the keyboard has them", () => {
    expect(spellKeys("mod+k", true)).toEqual(["⌘", "K"]);
    expect(spellKeys("mod+shift+enter", false)).toEqual(["Ctrl", "Shift", "Enter"]);
    expect(spellKeys("g q", false)).toEqual(["g", "q"]);
  });
});

describe("where every letter begins a note", () => {
  it("no letter runs a command, digits and Escape still do, and the letters are back afterwards", () => {
    const { desk, ran } = deskWith(["z", "g q", "/", "3", "escape", "mod+k"]);
    desk.letLettersWrite(true);
    for (const [code, key] of [
      ["KeyZ", "z"],
      ["KeyG", "g"],
      ["KeyQ", "q"],
      ["Slash", "/"],
    ] as const)
      expect(desk.press(press(code, key), "page", 0)).toBe(false);
    desk.press(press("Digit3", "3"), "page", 0);
    desk.press(press("Escape", "Escape"), "page", 0);
    desk.press(press("KeyK", "k", { ctrl: true }), "page", 0, false);
    expect(ran).toEqual(["3", "escape", "mod+k"]);
    expect(desk.answers(readKeys("g q"))).toBe(false);
    expect(desk.answers(readKeys("3"))).toBe(true);

    desk.letLettersWrite(false);
    desk.press(press("KeyZ", "z"), "page", 0);
    expect(ran.at(-1)).toBe("z");
  });
});
