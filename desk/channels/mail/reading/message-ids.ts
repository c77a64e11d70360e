import { type Header, headerValues } from "./headers.ts";

// The nearest parents stand at the end, the beginning of the thread at the start; what lies between is of little use.
const KEPT_AT_EACH_END = 50;
const LONGEST = 998;

/** All `<id>`s of a header, in order. A lone id without its brackets is taken too. */
export function readIds(headers: readonly Header[], name: string): string[] {
  const value = headerValues(headers, name).join(" ");
  const ids: string[] = [];
  let at = 0;
  for (;;) {
    const open = value.indexOf("<", at);
    const close = open < 0 ? -1 : value.indexOf(">", open);
    if (close < 0) break;
    // An "<" inside means that the first one was never closed.
    const id = value.slice(value.lastIndexOf("<", close) + 1, close).replace(/\s+/g, "");
    if (id && id.length <= LONGEST) ids.push(`<${id}>`);
    at = close + 1;
  }
  if (ids.length === 0) {
    for (const word of value.split(/[\s,]+/)) if (/^[^\s<>@]{1,400}@[^\s<>@]{1,400}$/.test(word)) ids.push(`<${word}>`);
  }
  const unique = [...new Set(ids)];
  if (unique.length <= 2 * KEPT_AT_EACH_END) return unique;
  return [...unique.slice(0, KEPT_AT_EACH_END), ...unique.slice(-KEPT_AT_EACH_END)];
}
