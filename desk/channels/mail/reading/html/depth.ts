import { tokensOf } from "./tokens.ts";
import { VOID } from "./ways.ts";

const REPLACE_THEMSELVES = new Set(["p", "li", "td", "th", "tr", "dt", "dd", "option"]);
// A close tag further up than this closes nothing: walking the whole stack for each would take quadratic time.
const REACH = 30;

/** Whether elements stand more than `most` deep in each other, as a parser would open them. */
export function isDeeperThan(html: string, most: number): boolean {
  const open: string[] = [];
  for (const token of tokensOf(html)) {
    if (token.kind === "text" || VOID.has(token.name)) continue;
    if (token.kind === "close") {
      const at = open.lastIndexOf(token.name);
      if (at >= 0 && at >= open.length - REACH) open.length = at;
    } else if (!(REPLACE_THEMSELVES.has(token.name) && open.at(-1) === token.name)) open.push(token.name);
    if (open.length > most) return true;
  }
  return false;
}
