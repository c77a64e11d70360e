import { createContext, use } from "react";
import type { CaseView } from "#contract/case-shapes.ts";

const Shown = createContext<CaseView | null>(null);
export const CaseProvider = Shown;

/** The case whose workspace this is. */
export function useCase(): CaseView {
  const view = use(Shown);
  if (!view) throw new Error("no case above this component");
  return view;
}
