import { z } from "zod";

/** The objects of a file: one array, one object, or one object a line. `line` is its line, or its place in the array. */
export function jsonEntries(text: string): { entries: { line: number; value: Record<string, unknown> }[]; wrong: number[] } {
  const bare = text.replace(/^\uFEFF/, "").trim();
  const whole = parsed(bare);
  if (whole !== undefined) {
    const list = Array.isArray(whole) ? whole : [whole];
    return sorted(list.map((value, index) => ({ line: index + 1, value })));
  }
  return sorted(
    bare
      .split("\n")
      .map((line, index) => ({ line: index + 1, text: line.trim() }))
      .filter((each) => each.text !== "")
      .map(({ line, text: one }) => ({ line, value: parsed(one) })),
  );
}

const Entry = z.record(z.string(), z.unknown());

function sorted(found: { line: number; value: unknown }[]) {
  const entries: { line: number; value: Record<string, unknown> }[] = [];
  const wrong: number[] = [];
  for (const { line, value } of found) {
    const entry = Entry.safeParse(value);
    if (entry.success) entries.push({ line, value: entry.data });
    else wrong.push(line);
  }
  return { entries, wrong };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
