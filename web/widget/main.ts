import { KapokWidget } from "./element.ts";

// A classic script knows itself; one loaded by another script is found by its key.
const own =
  (document.currentScript as HTMLScriptElement | null) ??
  document.querySelector<HTMLScriptElement>("script[data-key][src*='/widget.js']");
const key = own?.dataset.key;

if (!customElements.get("kapok-widget")) customElements.define("kapok-widget", KapokWidget);

if (own && key && !document.querySelector("kapok-widget")) {
  const place = () => {
    const widget = document.createElement("kapok-widget");
    widget.setAttribute("key", key);
    widget.setAttribute("desk", new URL(own.src).origin);
    for (const name of ["side", "theme"]) if (own.dataset[name]) widget.dataset[name] = own.dataset[name];
    document.body.append(widget);
  };
  if (document.body) place();
  else addEventListener("DOMContentLoaded", place, { once: true });
}
