import type { TextRange } from "../conversation/shield.ts";

/** Which words of a message are selected on the page, as offsets into its text; a covered insult counts as a whole. */
export function selectedIn(messageId: number): TextRange | null {
  const selection = document.getSelection();
  const words = document.getElementById(`m-${messageId}`)?.querySelector("[data-words]");
  if (!words || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const piece of words.querySelectorAll<HTMLElement>("[data-start]")) {
    if (!range.intersectsNode(piece)) continue;
    const start = Number(piece.dataset.start);
    const text = piece.firstChild;
    const whole = piece.dataset.end ? Number(piece.dataset.end) - start : (text?.textContent?.length ?? 0);
    const inText = piece.dataset.end === undefined;
    const begins = start + (inText && range.startContainer === text ? range.startOffset : 0);
    const ends = start + (inText && range.endContainer === text ? range.endOffset : whole);
    if (begins >= ends) continue;
    from = Math.min(from, begins);
    to = Math.max(to, ends);
  }
  return from < to ? [from, to] : null;
}
