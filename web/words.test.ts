import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogues } from "#words/all.ts";

const folder = new URL(".", import.meta.url).pathname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => /\.tsx?$/.test(name) && !/\.test\.|dist\/|\.d\.ts/.test(name),
);
/** Where a key is said, whole or by its beginning: `say("me.title")`, say(`me.tab_${name}`). */
const said = files.flatMap((name) => {
  const text = readFileSync(folder + name, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(/\bsay\(\s*(?:"([a-z_]+\.[^"$]+)"|`([a-z_]+\.[^`$]*)(\$\{)?)/g)].map(([, whole, beginning, open]) => ({
    name,
    key: whole ?? beginning!,
    isBeginning: open !== undefined,
  }));
});

describe.each(["pl", "bg", "en"] as const)("the web speaks %s", (language) => {
  const words = catalogues[language];
  const keys = Object.keys(words);

  it("has words for every key that is said", () => {
    const missing = said.filter(({ key, isBeginning }) =>
      isBeginning ? !keys.some((each) => each.startsWith(key)) : words[key] === undefined,
    );
    expect(missing.map(({ name, key }) => `${name}: ${key}`)).toEqual([]);
  });
});

describe("the search for keys", () => {
  it("finds them, whole and by their beginning", () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said).toContainEqual({ name: "me/MeScreen.tsx", key: "me.sign_out", isBeginning: false });
    expect(said).toContainEqual({ name: "me/MeScreen.tsx", key: "me.tab_", isBeginning: true });
  });
});
