import type { Touched } from "#contract/information.ts";
import { useLanguage, useSay } from "../../words.tsx";

/** "options and cost": what a fact changes, as words of one sentence. */
export function useTouchesSaid(touches: readonly Touched[]): string {
  const say = useSay();
  const language = useLanguage();
  return new Intl.ListFormat(language, { type: "conjunction" }).format(
    touches.map((question) => say(`information.touches_${question}`)),
  );
}
