import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);
type Theme = "light" | "dark";
const colour = (name: string, theme: Theme): string => {
  if (name.startsWith("#")) return name;
  const found = tokens.get(name);
  if (!found) throw new Error(`no token --${name}`);
  return found[theme];
};

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const papers = ["canvas", "surface", "raised", "sunken", "selected"];
const on = (text: string, grounds: readonly string[]) => grounds.map((ground) => [text, ground] as const);

/** Words on what they stand on: 4.5 : 1 (WCAG 1.4.3). */
const words = [
  ...["text", "text-muted", "text-subtle"].flatMap((text) => on(text, papers)),
  ...on("on-primary", ["primary", "primary-hover"]),
  ...on("primary", ["canvas", "surface", "raised"]),
  ...on("link", ["canvas", "surface", "raised", "sunken"]),
  ...on("text", ["public-bg", "note-bg", "ok-bg", "soon-bg", "late-bg", "info-bg", "coach-bg", "rest-bg"]),
  ...on("public-text", ["public-bg", "surface", "raised"]),
  ...on("note-text", ["note-bg", "surface", "raised"]),
  ...["ok", "soon", "late", "info", "coach", "rest"].flatMap((tone) => on(tone, [`${tone}-bg`, "surface", "raised", "canvas"])),
  ...on("late", ["sunken", "selected"]),
  ...on("soon", ["sunken", "selected"]),
];
/** Edges and rings that carry meaning: 3 : 1 (WCAG 1.4.11). */
const edges = [
  ...on("control", ["canvas", "surface", "raised"]),
  ...on("focus", [...papers, "note-bg", "public-bg"]),
  ...on("note-border", ["note-bg", "surface", "raised"]),
  ...on("late", ["raised"]),
  ...on("primary", ["selected"]),
  ...["series-1", "series-2", "series-3"].flatMap((series) => on(series, ["surface"])),
];
const rungs: Record<Theme, (readonly [string, string])[]> = {
  light: [...on("text", ["rung-1", "rung-2", "rung-3"]), ...on("#ffffff", ["rung-4", "rung-5"])],
  dark: [...on("text", ["rung-1", "rung-2", "rung-3"]), ...on("#0b1a22", ["rung-4", "rung-5"])],
};

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  it.each([...words, ...rungs[theme]])("%s reads on %s", (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(edges)("%s is seen on %s", (edge, ground) => {
    expect(contrast(colour(edge, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});

describe("the measure itself", () => {
  it("agrees with known values", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });

  it("finds the hairline too faint for words, as it is meant to be", () => {
    expect(contrast(colour("border", "light"), colour("surface", "light"))).toBeLessThan(3);
  });

  it("knows every colour of the file", () => {
    const declared = [...css.matchAll(/--([\w-]+): light-dark/g)].map(([, name]) => name);
    expect(declared.filter((name) => !tokens.has(name!))).toEqual(
      [
        // Shadows have transparency and carry no words.
        "shadow-floating",
      ].filter((name) => declared.includes(name)),
    );
    expect(tokens.size).toBeGreaterThan(35);
  });
});
