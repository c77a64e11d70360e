import { writeFileSync } from "node:fs";
import { KINDS, LANGUAGES } from "#reader/labels.ts";
import { readExamples } from "./teaching/examples.ts";
import { teachHeads } from "./teaching/teach.ts";

// `npm run teach`: learns the heads that the reader ships with from all of reader/examples, and writes them to reader/heads/learnt.
// The same examples and rules give the same files. Run it after either has changed; `npm run evaluate` says what it brought.
// `npm run teach -- pl en` learns those of some languages alone.

const asked = process.argv.slice(2);
const examples = readExamples();
for (const lang of LANGUAGES.filter((each) => asked.length === 0 || asked.includes(each))) {
  for (const kind of KINDS) {
    const heads = teachHeads(lang, kind, examples);
    const name = `${lang.toUpperCase()}_${kind.toUpperCase()}_HEADS`;
    const lines = heads.map((head) => `  ${JSON.stringify(head)},\n`).join("");
    writeFileSync(
      new URL(`../reader/heads/learnt/${lang}-${kind}.ts`, import.meta.url),
      `// Written by "npm run teach" from reader/examples; not by hand.\nimport type { PackedHead } from "../pack.ts";\n\nexport const ${name}: readonly PackedHead[] = [\n${lines}];\n`,
    );
    const count = examples.filter((each) => each.lang === lang && each.kind === kind).length;
    console.log(`${lang} ${kind}: ${heads.length} heads from ${count} texts`);
  }
}
