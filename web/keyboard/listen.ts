import { commands, type Place } from "./commands.ts";

const notTyped = /^(?:checkbox|radio|button|submit|reset|file|range|color)$/;

/** Where a press landed: in a dialog or list that has its own keys, in a field that takes text, or on the page. */
export function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return "page";
  if (target.closest('[role="dialog"],[role="alertdialog"],[role="menu"],[role="listbox"]')) return "layer";
  if (target instanceof HTMLInputElement) return notTyped.test(target.type) ? "page" : "field";
  if (target.closest('textarea,select,[role="textbox"],[role="combobox"]')) return "field";
  return target instanceof HTMLElement && target.isContentEditable ? "field" : "page";
}

/** Escape leaves a field for what stands around it, so that an editor is no trap and single keys work again. */
function leaveField(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement)) return;
  const around = target.closest<HTMLElement>('[tabindex="-1"]') ?? document.querySelector<HTMLElement>("main");
  target.blur();
  around?.focus({ preventScroll: true });
}

/** Listens for keys on the whole page; gives back how to stop. */
export function listenForKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const place = placeOf(event.target);
    // Enter and Space belong to the focused button or link.
    const target = event.target instanceof Element ? event.target : null;
    const pressesIt = (event.key === "Enter" || event.key === " ") && !event.ctrlKey && !event.metaKey;
    if (pressesIt && target?.closest("a,button,summary,input,[role=button],[role=radio],[role=tab]")) return;
    if (event.key === "Escape" && place === "field" && !event.isComposing) {
      leaveField(event.target);
      return;
    }
    if (commands.press(event, place, Date.now())) event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  return () => document.removeEventListener("keydown", onKeyDown);
}
