import type { Area, MessageView } from "#contract/messages.ts";
import { AREAS } from "#reader/labels.ts";
import { type AreaName, areasOf, type TextRange } from "../conversation/shield.ts";

/** What is marked before anybody picks: what somebody named, else what the reader guesses. */
export const markedFirst = (message: Pick<MessageView, "text" | "reading" | "named">): readonly Area[] =>
  AREAS.filter((area) => areasOf(message, []).some((shown) => shown.area === area));

export const toggled = (picked: readonly Area[], area: Area): readonly Area[] =>
  AREAS.filter((each) => (each === area ? !picked.includes(area) : picked.includes(each)));

export const samePick = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length && a.every((area) => b.includes(area));

/** What an area is called in the panel: pressure, where a step that was announced is all the reader saw of it. */
export const nameInPanel = (message: Pick<MessageView, "text" | "reading" | "named">, area: Area): AreaName =>
  areasOf({ ...message, named: null }, []).find((seen) => seen.area === area)?.name ?? area;

/** A selection without the space around its words; nothing where there are none. */
export function wordsWithin(text: string, [start, end]: TextRange): TextRange | null {
  const selected = text.slice(start, end);
  const from = start + (selected.length - selected.trimStart().length);
  const to = end - (selected.length - selected.trimEnd().length);
  return from < to ? [from, to] : null;
}
