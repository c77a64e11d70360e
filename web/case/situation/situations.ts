import { Situation } from "#contract/situations.ts";

export const SITUATIONS = Situation.options;
