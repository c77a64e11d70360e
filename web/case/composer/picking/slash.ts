const LONGEST = 60;

/** The `/` with which a line begins, and what is typed behind it, up to the caret; null where nothing is being picked. */
export function slashAt(text: string, caret: number): { from: number; query: string } | null {
  const from = text.lastIndexOf("\n", caret - 1) + 1;
  const line = text.slice(from, caret);
  // "//" and "/home/…" begin something else.
  if (!line.startsWith("/") || line.length > LONGEST || /^\/.*\//.test(line)) return null;
  return { from, query: line.slice(1) };
}
