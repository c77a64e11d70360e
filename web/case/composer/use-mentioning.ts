import { type RefObject, useState } from "react";
import type { EditorHandle } from "./editor/Editor.tsx";
import { type Colleague, colleaguesFor, mentionAt } from "./mentions.ts";

/** Naming a colleague with `@`: who fits what is typed, and the keys that choose. */
export function useMentioning(editor: RefObject<EditorHandle | null>, colleagues: readonly Colleague[]) {
  const [begun, setBegun] = useState<{ from: number; caret: number; query: string } | null>(null);
  const [at, setAt] = useState(0);
  const [putAway, setPutAway] = useState<number | null>(null);
  const isNew = begun !== null && putAway !== begun.from;
  const whole = begun !== null && colleagues.some((one) => one.name.toLowerCase() === begun.query.toLowerCase());
  const found = isNew && !whole ? colleaguesFor(begun.query, colleagues) : [];

  const choose = (colleague: Colleague) => {
    if (!begun) return;
    editor.current?.replace([begun.from, begun.caret], `@${colleague.name} `);
    setBegun(null);
    editor.current?.focus();
  };
  return {
    found,
    at: Math.min(at, Math.max(found.length - 1, 0)),
    choose,
    onCaret(caret: number | null) {
      if (caret === null) return;
      const mention = mentionAt(editor.current?.text() ?? "", caret);
      setBegun(mention ? { ...mention, caret } : null);
      if (!mention) setPutAway(null);
      setAt(0);
    },
    /** Arrows, Enter, Tab and Escape belong to the list while it is open. */
    onKey(event: KeyboardEvent): boolean {
      if (found.length === 0 || event.isComposing) return false;
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step !== 0) {
        setAt((now) => (now + step + found.length) % found.length);
        return true;
      }
      if ((event.key === "Enter" && !event.ctrlKey && !event.metaKey) || event.key === "Tab") {
        const colleague = found[Math.min(at, found.length - 1)];
        if (colleague) choose(colleague);
        return true;
      }
      if (event.key === "Escape") {
        setPutAway(begun?.from ?? null);
        return true;
      }
      return false;
    },
  };
}

export type Naming = ReturnType<typeof useMentioning>;
