import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const folder = new URL("../../node_modules/@fontsource-variable/source-sans-3/", import.meta.url);
const file = (subset: string) => new URL(`files/source-sans-3-${subset}-wght-normal.woff2`, folder);

/** Known table names by their number in a WOFF2 directory (W3C WOFF2 §4.2), as far as they come before GSUB. */
const known =
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB".split(
    " ",
  );

/** The GSUB table of a WOFF2 file: all tables lie behind each other in one brotli stream. */
function gsubOf(path: URL): Buffer {
  const bytes = readFileSync(path);
  const count = bytes.readUInt16BE(12);
  const compressed = bytes.readUInt32BE(20);
  let at = 48;
  const base128 = () => {
    for (let value = 0; ; ) {
      const byte = bytes[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  const fourLetters = () => {
    at += 4;
    return bytes.toString("latin1", at - 4, at);
  };
  let start = 0;
  let place: [number, number] | null = null;
  for (let index = 0; index < count; index++) {
    const flags = bytes[at++]!;
    const number = flags & 63;
    const name = number === 63 ? fourLetters() : (known[number] ?? `#${number}`);
    const original = base128();
    const isOutline = name === "glyf" || name === "loca";
    const transformed = isOutline ? flags >> 6 !== 3 : flags >> 6 !== 0;
    const length = transformed ? base128() : original;
    if (name === "GSUB") place = [start, start + length];
    start += length;
  }
  if (!place) throw new Error(`${path.pathname} has no GSUB table`);
  return brotliDecompressSync(bytes.subarray(at, at + compressed)).subarray(...place);
}

/** Feature tags of a script's language system (OpenType „Script List“); null when the font does not know it. */
function featuresFor(gsub: Buffer, script: string, language: string): string[] | null {
  const scripts = gsub.readUInt16BE(4);
  const features = gsub.readUInt16BE(6);
  for (let i = 0; i < gsub.readUInt16BE(scripts); i++) {
    const record = scripts + 2 + i * 6;
    if (gsub.toString("latin1", record, record + 4) !== script) continue;
    const table = scripts + gsub.readUInt16BE(record + 4);
    for (let j = 0; j < gsub.readUInt16BE(table + 2); j++) {
      const entry = table + 4 + j * 6;
      if (gsub.toString("latin1", entry, entry + 4) !== language) continue;
      const system = table + gsub.readUInt16BE(entry + 4);
      return Array.from({ length: gsub.readUInt16BE(system + 4) }, (_, k) => {
        const tag = features + 2 + gsub.readUInt16BE(system + 6 + k * 2) * 6;
        return gsub.toString("latin1", tag, tag + 4);
      });
    }
  }
  return null;
}

describe("the shipped font", () => {
  it("has Bulgarian letter forms: GSUB cyrl/BGR with locl survived subsetting", () => {
    expect(featuresFor(gsubOf(file("cyrillic")), "cyrl", "BGR ")).toContain("locl");
  });

  it("tells a language that it does not know from one that it does", () => {
    expect(featuresFor(gsubOf(file("cyrillic")), "cyrl", "XXX ")).toBeNull();
    expect(featuresFor(gsubOf(file("latin")), "cyrl", "BGR ")).toBeNull();
  });

  it("covers every Polish and Bulgarian letter by the four subsets that are loaded", () => {
    const css = readFileSync(new URL("wght.css", folder), "utf8");
    const ranges = [...css.matchAll(/unicode-range:\s*([^;]+)/g)]
      .flatMap(([, list]) => list!.split(","))
      .map((range) => /U\+([0-9A-F]+)(?:-([0-9A-F]+))?/i.exec(range.trim())!)
      .map(([, from, to]) => [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const);
    const letters = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻабвгдежзийклмнопрстуфхцчшщъьюяѝЍ„“”–…№€";
    for (const letter of letters) {
      const code = letter.codePointAt(0)!;
      expect(
        ranges.some(([from, to]) => from <= code && code <= to),
        letter,
      ).toBe(true);
    }
    expect(css).toMatch(/cyrillic-ext/);
  });
});
