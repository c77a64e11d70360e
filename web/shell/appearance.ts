import type { Me } from "#contract/me.ts";

type Look = Pick<Me, "theme" | "density" | "language">;

/** Puts theme, density and language on `<html>`, and keeps them for the first paint of the next visit (`appearance.js`). */
export function applyLook(look: Partial<Look>): void {
  const root = document.documentElement;
  if (look.theme) {
    if (look.theme === "system") delete root.dataset.theme;
    else root.dataset.theme = look.theme;
  }
  if (look.density) root.dataset.density = look.density;
  try {
    const kept: Partial<Look> = JSON.parse(localStorage.getItem("kapok.appearance") ?? "{}");
    localStorage.setItem("kapok.appearance", JSON.stringify({ ...kept, ...look }));
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}
