import { useRef, useState } from "react";
import { useCommand } from "../../keyboard/use-command.ts";
import { useLanguage, useSay } from "../../words.tsx";
import { useCase } from "../CaseContext.tsx";
import { focusDraft } from "../composer/offered-words.ts";
import { useVests } from "./use-vests.ts";

/** The life vest of a case, under `v`: opens at once, and gives the focus back to where it was, to the caret too. */
export function useVest(): { open: boolean; toggle: () => void; close: () => void } {
  const view = useCase();
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const before = useRef<Element | null>(null);
  // Fetched with the case, so that they are here when they are needed.
  useVests(language);
  useVests(view.language);
  const close = () => {
    setOpen(false);
    const back = before.current;
    // What was focused may be gone, or have been hidden under the vest: then the conversation is where one was.
    requestAnimationFrame(() => {
      const there = back instanceof HTMLElement && back !== document.body && back.isConnected && back.checkVisibility();
      if (there && back.closest("#composer") && back.role === "textbox") focusDraft();
      else (there ? back : document.getElementById("conversation"))?.focus({ preventScroll: true });
    });
  };
  const toggle = () => {
    if (open) return close();
    before.current = document.activeElement;
    setOpen(true);
  };
  useCommand({ id: "case.vest", label: say("vest.key"), where: say("case.title"), keys: "v", run: toggle });
  return { open, toggle, close };
}
