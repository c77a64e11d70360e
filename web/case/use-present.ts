import { usePresences } from "../live-link.tsx";
import type { Present } from "../queue/PresenceWords.tsx";
import { useCase } from "./CaseContext.tsx";

const nobody: readonly Present[] = [];

/** Who else is at this case now, and what they do there. From the live line, since an answer that was kept would be old. */
export const usePresent = (): readonly Present[] => usePresences().get(useCase().number) ?? nobody;
