import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";

const here = import.meta.dirname;
const fonts = dirname(createRequire(import.meta.url).resolve("@fontsource-variable/source-sans-3/package.json"));
// Latin with Polish, and Cyrillic with its Bulgarian forms: what the three languages need.
const SUBSETS = ["latin", "latin-ext", "cyrillic"] as const;
const fontFile = (subset: string) => `source-sans-3-${subset}-wght-normal.woff2`;

interface Asset {
  type: string;
  content: Buffer;
  hash: string;
}

const made = (type: string, content: Buffer): Asset => ({
  type,
  content,
  hash: createHash("sha256").update(content).digest("hex").slice(0, 12),
});

const assets = new Map<string, Asset>(
  SUBSETS.map((subset) => [fontFile(subset), made("font/woff2", readFileSync(join(fonts, "files", fontFile(subset))))]),
);
// One sheet and one request, in this order: a later file overrides an earlier one.
const SHEETS = ["sheet", "status", "sections", "steps", "forms", "messages", "footer", "widths", "print"];
const sheets = SHEETS.map((name) => read(`style/${name}.css`)).join("\n");
assets.set("page.css", made("text/css; charset=utf-8", Buffer.from(fontFaces() + tokens() + sheets)));
assets.set("page.js", made("text/javascript; charset=utf-8", Buffer.from(read("page.js"))));

function read(name: string): string {
  return readFileSync(join(here, name), "utf8");
}

function fontFaces(): string {
  const ranges = JSON.parse(readFileSync(join(fonts, "unicode.json"), "utf8")) as Record<string, string>;
  return SUBSETS.map(
    (subset) => `@font-face{font-family:"Source Sans 3 Variable";font-style:normal;font-display:swap;font-weight:200 900;
src:url("${asset(fontFile(subset))}") format("woff2");unicode-range:${ranges[subset]}}\n`,
  ).join("");
}

/**
 * The interface's colours and measures. `light-dark()` is taken apart into two rules: it is younger than many a customer's phone,
 * and where it is unknown the page would have no colours at all.
 */
function tokens(): string {
  const source = readFileSync(join(here, "../../web/style/tokens.css"), "utf8");
  const pair = /light-dark\(\s*([^,()]+),\s*([^()]+?)\s*\)/g;
  const dark = [...source.matchAll(/(--[\w-]+):\s*([^;]*light-dark\([^;]+);/g)].map(
    ([, name, value]) => `${name}:${value!.replace(pair, "$2")};`,
  );
  // Right after the first rule, so that what follows for more contrast still wins.
  return source.replace(pair, "$1").replace(/\n\}\n/, `\n}\n@media (prefers-color-scheme:dark){:root{${dark.join("")}}}\n`);
}

/** The address of a style sheet, script or font, which changes with its content and may be kept for ever. */
export function asset(name: string): string {
  return `/p/assets/${name}?v=${assets.get(name)!.hash}`;
}

/** Serves them from memory: some 170 kB, most of it fonts. */
export function addAssets(app: FastifyInstance): void {
  app.get<{ Params: { name: string } }>("/p/assets/:name", (request, reply) => {
    const found = assets.get(request.params.name);
    if (!found) return reply.callNotFound();
    return reply
      .header("cache-control", "public, max-age=31536000, immutable")
      .header("x-content-type-options", "nosniff")
      .type(found.type)
      .send(found.content);
  });
}
