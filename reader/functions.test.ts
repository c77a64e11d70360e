import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CUSTOMER_LABELS, type CustomerLabel, LANGUAGES, type Language } from "./labels.ts";
import { readMessage } from "./read.ts";

/**
 * What the reader must be able to do, function by function, in the manner of HateCheck (Röttger et al., 2021): each function has sentences
 * that carry a label and sentences that only look as if they did. `reader/functions/<language>.jsonl` holds a line for each function, with
 * its floor, and below it a line for each case. A case is read right when all of `has` and none of `hasNot` is found in it.
 *
 * A floor is the share that was read right when it was set, less one case. It may be raised, never lowered; a case may be added, never taken
 * away to save a floor. `known` says why a case is read wrong so far: whoever makes it right takes it off and raises the floor.
 */
type Case = { text: string; has: CustomerLabel[]; hasNot: CustomerLabel[]; known?: string };
type FunctionCases = { name: string; holds: string; floor: number; cases: Case[] };
type Line = { function: string; holds: string; floor: number } | Partial<Case>;

/** Here a wrong reading puts a hard word on somebody who said none: nine in ten are right, or every wrong one is known by name. */
const STRICT = ["thing", "self", "quoting", "third_party"];
const ALMOST_ALL = 0.9;

const functionsIn = (lang: Language): FunctionCases[] => {
  const functions: FunctionCases[] = [];
  const lines = readFileSync(new URL(`./functions/${lang}.jsonl`, import.meta.url), "utf8").split("\n");
  for (const line of lines.filter((one) => one !== "").map((one) => JSON.parse(one) as Line)) {
    if ("function" in line) functions.push({ name: line.function, holds: line.holds, floor: line.floor, cases: [] });
    else functions.at(-1)!.cases.push({ text: "", has: [], hasNot: [], ...line });
  }
  return functions;
};

/** What is wrong in the reading of a case, in a few words; null where all is right. */
function wrongIn({ text, has, hasNot }: Case, lang: Language): string | null {
  const found = new Set(readMessage(text, { lang }).labels.map(({ label }) => label));
  const missed = has.filter((label) => !found.has(label)).map((label) => `no ${label}`);
  const invented = hasNot.filter((label) => found.has(label));
  return missed.length + invented.length === 0 ? null : [...missed, ...invented].join(", ");
}

const MEASURED = LANGUAGES.flatMap((lang) =>
  functionsIn(lang).map((each) => {
    const read = each.cases.map((one) => ({ ...one, wrong: wrongIn(one, lang) }));
    const share = read.filter(({ wrong }) => wrong === null).length / read.length;
    const turned = read.filter(({ wrong, known }) => wrong !== null && known === undefined);
    const mended = read.filter(({ wrong, known }) => wrong === null && known !== undefined);
    return { ...each, lang, read, share, turned, mended };
  }),
);
const NAMES = [...new Set(MEASURED.map(({ name }) => name))];

const table = (): string =>
  [
    ["share (floor)", ...LANGUAGES],
    ...NAMES.map((name) => [
      name,
      ...LANGUAGES.map((lang) => {
        const cell = MEASURED.find((one) => one.name === name && one.lang === lang);
        return cell ? `${cell.share.toFixed(2)} (${cell.floor.toFixed(2)})` : "-";
      }),
    ]),
  ]
    .map((row) => row.map((cell) => cell.padEnd(16)).join(""))
    .join("\n");

function report({ holds, turned, mended, share, floor }: (typeof MEASURED)[number]): string {
  return [
    holds,
    `${share.toFixed(2)} are read right, the floor is ${floor.toFixed(2)}.`,
    "Were right and are wrong now:",
    ...turned.map(({ text, wrong }) => `  ${wrong}: ${text}`),
    ...(mended.length > 0 ? ["Were wrong and are right now:", ...mended.map(({ text }) => `  ${text}`)] : []),
    table(),
  ].join("\n");
}

describe("a function", () => {
  test.for(MEASURED)("is read right at least as often as it was: $lang $name", (measured) => {
    expect(measured.share, report(measured)).toBeGreaterThanOrEqual(measured.floor);
  });

  test.for(MEASURED.filter(({ name }) => STRICT.includes(name)))(
    "that could put a hard word on somebody is read right nine times in ten, or is known where not: $lang $name",
    (measured) => {
      expect(measured.floor >= ALMOST_ALL || measured.turned.length === 0, report(measured)).toBe(true);
    },
  );
});

describe("the cases", () => {
  test("are there for every function in every language, eight or more, of both sorts", () => {
    expect(MEASURED.map(({ name, lang }) => `${lang} ${name}`)).toEqual(
      LANGUAGES.flatMap((lang) => NAMES.map((name) => `${lang} ${name}`)),
    );
    expect(NAMES).toEqual(expect.arrayContaining(STRICT));
    for (const { name, lang, cases } of MEASURED) {
      expect(cases.length, `${lang} ${name}`).toBeGreaterThanOrEqual(8);
      const clean = cases.filter(({ hasNot }) => hasNot.length > 0).length;
      expect(Math.abs(clean - cases.length / 2), `${lang} ${name}`).toBeLessThanOrEqual(1);
    }
  });

  test("are told apart by their text, and name labels that there are", () => {
    const all = MEASURED.flatMap(({ cases }) => cases);
    expect(all.map(({ text }) => text).filter((text, i, texts) => text === "" || texts.indexOf(text) !== i)).toEqual([]);
    const labels = new Set<string>(CUSTOMER_LABELS);
    expect(all.flatMap(({ has, hasNot }) => [...has, ...hasNot]).filter((label) => !labels.has(label))).toEqual([]);
    expect(all.filter(({ has, hasNot }) => has.length + hasNot.length === 0)).toEqual([]);
  });

  test("are none that the heads have learnt from", () => {
    const folder = new URL("./examples/", import.meta.url);
    const taught = new Set(
      readdirSync(folder)
        .filter((name) => name.includes("customer") && name.endsWith(".jsonl"))
        .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
        .filter((line) => line !== "")
        .map((line) => (JSON.parse(line) as { text: string }).text),
    );
    expect(taught.size).toBeGreaterThan(1000);
    expect(MEASURED.flatMap(({ cases }) => cases.filter(({ text }) => taught.has(text)))).toEqual([]);
  });
});
