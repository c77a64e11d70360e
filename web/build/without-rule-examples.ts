import type { Plugin } from "vite";

const rules = /[\\/]reader[\\/]rules[\\/](?:pl|bg|en)[\\/][\w-]+\.ts$/;
/** As the rules are formatted: a list's closing bracket and comma end a line, and no sentence does. */
const lists = /^(\s+(?:examples|counters): \[)[\s\S]*?(\],)$/gm;

/** The sentences that prove a rule are for its tests; they are more than half of what a browser would fetch. */
export function withoutRuleExamples(): Plugin {
  return {
    name: "kapok-without-rule-examples",
    enforce: "pre",
    transform: { filter: { id: rules }, handler: (code) => ({ code: code.replace(lists, "$1$2"), map: null }) },
  };
}
