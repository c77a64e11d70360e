// Preloaded by bin/kapok.mjs: keeps what Node makes of our TypeScript, types blanked out, for the next start.
// Node's own stripping brings a compiler along that stays in memory for good: 24 MiB, and as much in each thread.
import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const OURS = new URL("../", import.meta.url).href;
const ROOT = fileURLToPath(OURS);
const KEPT = join(ROOT, "node_modules", ".cache", "kapok");

registerHooks({
  load(url, context, next) {
    if (!url.startsWith(OURS) || !url.endsWith(".ts")) return next(url, context);
    return { format: "module", source: strippedOf(fileURLToPath(url)), shortCircuit: true };
  },
});

/** Lines and columns stay where they were. What is kept ends with a comment that says what it was made from. */
function strippedOf(file) {
  const source = readFileSync(file, "utf8");
  const seal = `\n// ${createHash("sha256").update(process.version).update(source).digest("hex")}\n`;
  const kept = join(KEPT, `${relative(ROOT, file)}.js`);
  try {
    const there = readFileSync(kept, "utf8");
    if (there.endsWith(seal)) return there;
  } catch {
    // Not kept yet.
  }
  const stripped = stripTypeScriptTypes(source) + seal;
  keep(kept, stripped);
  return stripped;
}

function keep(path, text) {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Others may start at the same time: they see the whole of it or nothing.
    const unfinished = `${path}.${randomUUID()}`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, path);
  } catch {
    // node_modules is read-only: it is stripped at each start.
  }
}
