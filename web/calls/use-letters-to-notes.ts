import { type RefObject, useEffect } from "react";
import { commands } from "../keyboard/commands.ts";
import { placeOf } from "../keyboard/listen.ts";

/** In a call a letter begins a note, wherever one is, and so does the stroke of `/3`: the hand need not find the field first. */
export function useLettersToNotes(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    commands.letLettersWrite(true);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.defaultPrevented || placeOf(event.target) !== "page") return;
      // AltGr is Ctrl and Alt on Windows, and writes ą all the same; a dead key is half of a letter.
      if (event.ctrlKey && !event.getModifierState("AltGraph")) return;
      if (!/^[\p{L}/]$/u.test(event.key) && event.key !== "Dead") return;
      // The browser writes the letter into what is focused when the key comes up to it.
      field.current?.focus();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => {
      commands.letLettersWrite(false);
      document.removeEventListener("keydown", onKeyDown, true);
    };
  }, [field]);
}
