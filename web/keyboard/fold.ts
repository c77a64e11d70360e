/** Letters without accents and case, so that „zolw” finds „Żółw”. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/gi, "l").toLocaleLowerCase().trim();

/** How well words fit a label: every word must begin one of its words, or stand in it. Lower is better; null fits not. */
export function closeness(label: string, asked: string): number | null {
  const hay = fold(label);
  let worst = 0;
  for (const word of fold(asked).split(/\s+/).filter(Boolean)) {
    const at = hay.indexOf(word);
    if (at < 0) return null;
    worst = Math.max(worst, at === 0 ? 0 : hay[at - 1] === " " ? 1 : 2);
  }
  return worst;
}
