import { useQuery } from "@tanstack/react-query";
import { showFirm } from "#contract/setup.ts";
import { answers } from "../queries.ts";

/** How long a break lasts at least, as the firm has set it; undefined until the desk has said it. */
export const useBreakMinutes = (): number | undefined => useQuery(answers(showFirm)).data?.breakMinutes;
