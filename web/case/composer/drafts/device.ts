const place = "kapok.device";

/** A name for this browser, so that a draft of another one is offered as such. */
export function thisDevice(): string {
  try {
    const known = localStorage.getItem(place);
    if (known) return known;
    const made = crypto.randomUUID().slice(0, 8);
    localStorage.setItem(place, made);
    return made;
  } catch {
    return "unnamed";
  }
}
