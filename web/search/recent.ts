const place = "kapok.searches";
const KEPT = 8;

/** What was searched for on this device, newest first; it never leaves it, and goes with signing out. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

export function rememberSearch(words: string): void {
  if (words.length < 3) return;
  keep([words, ...recentSearches().filter((each) => each !== words)].slice(0, KEPT));
}

export const forgetSearches = (): void => keep([]);

function keep(searches: readonly string[]): void {
  try {
    if (searches.length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(searches));
  } catch {
    // Without storage nothing is remembered, and nothing else is lost.
  }
}
